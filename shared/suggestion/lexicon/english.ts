import type { CueEntry, Lexicon } from './lexicon.ts';
import { wordSet } from './word-set.ts';

const strong = `said says say told tells replied replies explained explains insisted insists argued argues stressed
  stresses warned warns admitted admits conceded concedes testified recalled recalls quipped joked remarked asserted
  asserts responded responds retorted countered wrote writes tweeted saying telling explaining insisting arguing
  stressing warning adding noting claiming`;
const clausal = `added adds noted notes claimed claims announced announces stated states declared declares suggested
  suggests acknowledged acknowledges confirmed confirms denied denies promised promises pledged vowed predicted
  predicts estimated estimates reported reports concluded concludes believed believes believe thinks thought think
  hopes hoped feared fears emphasised emphasized pointed_out points_out indicated indicates maintained maintains
  complained complains alleged alleges revealed reveals observed asked asks agreed agrees continued cautioned urged
  boasted mused lamented called calls described describes suggesting announcing confirming predicting`;
function cues(): readonly CueEntry[] {
  return [
    ...Array.from(wordSet(strong), (words): CueEntry => ({ words, grammar: 'verb', strength: 0.9 })),
    ...Array.from(wordSet(clausal), (words): CueEntry => ({
      words: words.replace('_', ' '),
      grammar: 'verb',
      strength: 0.7,
      needsClause: true,
    })),
    { words: 'according to', grammar: 'preposition', strength: 0.9 },
    { words: 'in the words of', grammar: 'preposition', strength: 0.8 },
  ];
}

export const english: Lexicon = {
  language: 'en',
  cues: cues(),
  complementisers: wordSet('that whether'),
  auxiliaries:
    wordSet(`has have had also later then repeatedly once again further recently previously earlier was is
    were are be been will would still always often publicly quickly reportedly however quietly simply flatly bluntly`),
  negations:
    wordSet(`not never didn't doesn't don't didn’t doesn’t don’t to cannot can't won't wouldn't could would
    should might may can`),
  pronouns: wordSet('he she they it i we you'),
  clitic: null,
  stops:
    wordSet(`in on at to from by with as when while after before during because but if that who which whom whose
    where and or for of about into over under until since though although than then so nor yet through outside inside
    via amid among between against following without near late early yesterday today tomorrow last this speaking
    referring adding citing standing sitting laughing smiling pointing noting asked told said who's just shortly
    per`),
  inner: wordSet('of for at from with in and'),
  times:
    wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december yesterday today tomorrow`),
  roles: wordSet(`mr mrs ms dr prof professor sir dame lord lady president prime minister secretary chancellor
    ambassador senator representative congressman congresswoman governor mayor councillor councilor judge justice
    general colonel captain major lieutenant sergeant inspector detective chief deputy vice director executive manager
    chairman chairwoman chair head leader spokesman spokeswoman spokesperson founder owner analyst economist researcher
    scientist engineer lawyer attorney prosecutor officer official resident witness farmer teacher doctor nurse student
    driver author writer coach captain player mother father reverend bishop pope king queen prince princess
    commissioner adviser advisor expert critic activist campaigner trader statistician opposition senior foreign former
    finance defence defense health interior acting trade union`),
  organisations: wordSet(`ministry government council company bank police court agency department union party
    committee commission university institute corporation inc ltd group association federation club team office report
    study survey statement data document figures results kremlin pentagon moscow washington beijing nato parliament
    board airline railway firm charity hospital school newspaper operator embassy regulator`),
  closers: wordSet(''),
  relatives: wordSet('who which'),
  articles: wordSet('a an the one another some many several his her their its our my'),
  listeners:
    wordSet(`reporters journalists me us him her them you parliament lawmakers mps delegates investors
    analysts listeners viewers students supporters residents police`),
};
