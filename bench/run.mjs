import { parseArgs } from 'node:util';
import { ensureBuilt } from '../build/bundle.ts';
import { ensureChromium } from '../build/find-chromium.ts';
import { articleSizes } from './generate-article.ts';
import { buildPages, serveBuilt } from './built-pages.ts';
import { measureArticles } from './measure-articles.ts';
import { measureSuggesting } from './measure-suggesting.ts';
import { report } from './report.ts';
import { reportChecks } from './checks/report-checks.ts';
import { reportExchange } from './exchange/report-exchange.ts';
import { reportMemory } from './memory/report-memory.ts';
import { reportSearch } from './search/report-search.ts';
import { reportTranslation } from './translation/report-translation.ts';
import { reportSuggestions } from './suggestions/report-suggestions.ts';

const usage = `npm run bench [-- SIZE …] [--rounds N] [--json]
  SIZE: ${articleSizes.map(({ name }) => name).join(', ')} (words; all of them when none is named)
npm run bench -- suggestions [--verbose]
  how well quotations are suggested; --verbose lists what went wrong
npm run bench -- checks [--verbose]
  how often correct translations raise an alarm, and broken ones do not; --verbose lists them
npm run bench -- suggesting [--rounds N]
  how soon suggestions show in a long article, and whether the page stands still meanwhile
npm run bench -- search [--rounds N]
  how fast 10,000 articles are indexed and searched
npm run bench -- memory [--rounds N]
  how fast a translation memory of 100,000 units answers
npm run bench -- translation [--rounds N]
  how fast a translation of 5,000 segments opens, moves from row to row and takes what is typed
npm run bench -- exchange
  how fast a TMX file of 100 MB is read, and in how much memory`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const unknown = positionals.filter((name) => !articleSizes.some((size) => size.name === name));

if (values.help) console.log(usage);
else if (positionals.length === 1 && positionals[0] === 'suggestions')
  console.log(reportSuggestions(values.verbose));
else if (positionals.length === 1 && positionals[0] === 'exchange')
  console.log(await reportExchange(console.error));
else if (positionals.length === 1 && positionals[0] === 'checks') console.log(reportChecks(values.verbose));
else if (positionals.length === 1 && positionals[0] === 'search')
  console.log(await reportSearch(Number.isInteger(rounds) && rounds > 0 ? rounds * 5 : 15, console.error));
else if (positionals.length === 1 && positionals[0] === 'memory')
  console.log(await reportMemory(Number.isInteger(rounds) && rounds > 0 ? rounds : 3, console.error));
else if (positionals.length === 1 && positionals[0] === 'translation') await translating();
else if (positionals.length === 1 && positionals[0] === 'suggesting') await suggesting();
else if (unknown.length > 0 || !Number.isInteger(rounds) || rounds < 1) {
  console.error(usage);
  process.exitCode = 2;
} else {
  await buildPages();
  const server = await serveBuilt();
  try {
    const names = positionals.length > 0 ? positionals : articleSizes.map(({ name }) => name);
    const figures = await measureArticles({
      names,
      rounds,
      chromium: ensureChromium(),
      address: server.address,
      onProgress: console.error,
    });
    console.log(values.json ? JSON.stringify(figures, null, 2) : report(figures));
  } finally {
    server.close();
  }
}

async function suggesting() {
  await buildPages();
  const server = await serveBuilt();
  try {
    console.log(await measureSuggesting({ rounds, chromium: ensureChromium(), address: server.address }));
  } finally {
    server.close();
  }
}

async function translating() {
  await ensureBuilt(['renderer']);
  console.log(
    await reportTranslation(
      Number.isInteger(rounds) && rounds > 0 ? rounds : 3,
      ensureChromium(),
      console.error,
    ),
  );
}
