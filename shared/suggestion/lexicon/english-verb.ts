const vowels = 'aeiou';

/** Past tenses that no rule makes. */
const irregular: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote',
  think: 'thought',
  read: 'read',
  begin: 'began',
  swear: 'swore',
  hold: 'held',
  go: 'went',
  hit: 'hit',
  shoot: 'shot',
  cut: 'cut',
  put: 'put',
  weep: 'wept',
  speak: 'spoke',
  find: 'found',
  foresee: 'foresaw',
  understand: 'understood',
  know: 'knew',
  let: 'let',
  make: 'made',
  sing: 'sang',
  feel: 'felt',
};

/** Stressed on their last syllable, which therefore doubles its consonant: "admitted", but "answered". */
const doubling =
  /^(?:admit|quip|concur|demur|submit|commit|sob|rebut|begin|hit|cut|put|let|nod|dub|brag|grin|snap|chip|swap|slam|pen|rap)$/u;

/** What a verb looks like behind a third person, a plural, in the past and as a participle; `hit back` inflects its first word. */
export interface EnglishForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
}

export function englishForms(lemma: string): EnglishForms {
  const [verb = '', ...particles] = lemma.split(' ');
  const rest = particles.map((particle) => ` ${particle}`).join('');
  const doubled = doubling.test(verb) ? `${verb}${verb.at(-1)}` : verb;
  return {
    base: lemma,
    third: `${thirdPerson(verb)}${rest}`,
    past: `${irregular[verb] ?? past(verb, doubled)}${rest}`,
    participle: `${/[^e]e$/u.test(verb) ? verb.slice(0, -1) : doubled}ing${rest}`,
  };
}

function thirdPerson(verb: string): string {
  if (/(?:s|sh|ch|x|z|o)$/u.test(verb)) return `${verb}es`;
  return endsInConsonantAndY(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function past(verb: string, doubled: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return endsInConsonantAndY(verb) ? `${verb.slice(0, -1)}ied` : `${doubled}ed`;
}

function endsInConsonantAndY(verb: string): boolean {
  return verb.endsWith('y') && !vowels.includes(verb.at(-2) ?? 'a');
}
