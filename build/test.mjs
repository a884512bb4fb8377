// npm test: every check, in order, up to the first that fails.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.ts';

const reports = mkdtempSync(join(tmpdir(), 'kutip-test-'));
const unitReport = join(reports, 'unit.json');
const endToEndReport = join(reports, 'e2e.json');

const bin = (path) => join(root, 'node_modules', path);

/** Each is a program of Node's own running, so that no shell and no file ending differs between platforms. */
const steps = [
  { name: 'format', run: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', run: [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'types', run: [bin('typescript/bin/tsc'), '-b'] },
  {
    name: 'unit tests',
    run: [
      bin('vitest/vitest.mjs'),
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    count: countUnitTests,
  },
  {
    name: 'end-to-end tests',
    run: [join(root, 'build/test-e2e.mjs'), '--reporter=list,json'],
    count: countEndToEndTests,
  },
];

function countUnitTests() {
  const report = JSON.parse(readFileSync(unitReport, 'utf8'));
  for (const { assertionResults } of report.testResults)
    for (const { status, fullName } of assertionResults)
      if (status === 'skipped' || status === 'pending') console.log(`Not run here: ${fullName}`);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    notRun: report.numPendingTests + report.numTodoTests,
  };
}

function countEndToEndTests() {
  const { stats } = JSON.parse(readFileSync(endToEndReport, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, notRun: stats.skipped };
}

const total = { passed: 0, failed: 0, notRun: 0 };
let stoppedAt = null;
for (const { name, run, count } of steps) {
  console.log(`\n--- ${name}`);
  const { status } = spawnSync(process.execPath, run, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport },
  });
  try {
    for (const [kind, number] of Object.entries(count?.() ?? {})) total[kind] += number;
  } catch {
    // A run that broke before its report counts as the one failure below.
  }
  if (status === 0) continue;
  stoppedAt = name;
  break;
}
rmSync(reports, { recursive: true, force: true });

// A check that is not a test, or that broke before it counted, is one failure.
if (stoppedAt !== null) total.failed = Math.max(1, total.failed);
console.log('');
if (stoppedAt !== null) console.log(`Stopped at: ${stoppedAt}`);
if (total.notRun > 0) console.log(`${total.notRun} not run`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = stoppedAt === null ? 0 : 1;
