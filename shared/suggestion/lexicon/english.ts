import { englishForms } from './english-verb.ts';
import type { CueEntry, Lexicon } from './lexicon.ts';
import { wordSet } from './word-set.ts';

/** Report words whatever follows them: "said profits fell". */
const strong = `say tell reply explain insist argue stress warn admit concede testify recall quip joke remark assert
  respond retort counter write tweet acknowledge reiterate recount`;

/** Report only a clause or words between marks: to add, to find or to hold means other things too. */
const clausal = `add note put_it claim announce state declare suggest confirm deny promise pledge vow predict estimate report
  conclude believe think hope fear emphasise emphasize point_out indicate maintain complain allege reveal observe ask
  agree continue caution boast muse lament call describe expect contend affirm reaffirm disclose divulge confess confide
  brag reckon guess suspect speculate theorise theorize hypothesise hypothesize propose recommend hint imply signal clarify
  specify elaborate comment protest object concur disagree dispute refute rebut dismiss label brand dub characterise
  characterize condemn denounce slam blast criticise criticize praise hail laud accuse threaten swear assure reassure
  remind inform notify advise instruct counsel forecast anticipate foresee calculate underline underscore
  highlight opine proclaim attest aver avow assume worry regret rue doubt wonder explain_away volunteer
  venture relate recount remember decide rule find understand learn summarise summarize post message
  answer echo demand request appeal plead beg urge order implore invite`;

/** How something is said, or what else people do while they say it: only beside words between marks. */
const manner = `laugh sigh shrug smile grin fume shout yell scream whisper mutter murmur cry chuckle snap gush groan moan
  grumble rage thunder roar beam enthuse chip_in cut_in chime_in weigh_in interject interrupt offer reflect marvel reason
  tease deadpan pray exclaim holler bellow bark growl intone blurt blurt_out hiss sob weep recite read begin finish go_on
  sum_up hit_back fire_back shoot_back push_back hit_out rejoin demur grouse gripe whine crow gloat jest nod wail sing chant
  croak drawl stammer stutter gasp giggle sneer scoff snort spit sniff counsel bristle wince persist press pipe_up run go
  state speak scrawl caption sign_off thank shoot call_out cry_out shout_out repeat`;

/** Report what somebody should do, as an infinitive: "urged people to leave", "promised to pay". */
const directive =
  wordSet(`urge ask expect warn tell advise order instruct remind beg promise pledge vow threaten agree
  counsel want request implore invite`);

function lemmas(list: string): readonly string[] {
  return Array.from(wordSet(list), (lemma) => lemma.replaceAll('_', ' '));
}

function cues(): readonly CueEntry[] {
  const entries = new Map<string, CueEntry>();
  function add(list: string, entry: Omit<CueEntry, 'words' | 'grammar'>): void {
    for (const lemma of lemmas(list))
      for (const [form, words] of Object.entries(englishForms(lemma))) {
        if (entries.has(words)) continue;
        const isBase = form === 'base' && words !== englishForms(lemma).past;
        entries.set(words, {
          words,
          grammar: 'verb',
          ...entry,
          ...(isBase ? { isBase } : {}),
          ...(directive.has(lemma) ? { takesInfinitive: true } : {}),
        });
      }
  }
  add(strong, { strength: 0.9 });
  add(clausal, { strength: 0.7, needsClause: true });
  add(manner, { strength: 0.7, needsClause: true, directOnly: true });
  for (const [words, strength] of [
    ['according to', 0.9],
    ['in the words of', 0.8],
    ['in the opinion of', 0.7],
    ['in the view of', 0.7],
  ] as const)
    entries.set(words, { words, grammar: 'preposition', strength });
  return Array.from(entries.values());
}

export const english: Lexicon = {
  language: 'en',
  cues: cues(),
  complementisers: wordSet('that whether'),
  auxiliaries:
    wordSet(`has have had also later then repeatedly once again further recently previously earlier was is
    were are be been will would still always often publicly quickly reportedly however quietly simply flatly bluntly`),
  negations:
    wordSet(`not never nor neither didn't doesn't don't didn’t doesn’t don’t to cannot can't won't wouldn't could would
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
  roles:
    wordSet(`mr mrs ms miss mx dr prof professor sir dame lord lady president prime premier minister secretary
    chancellor ambassador envoy consul senator representative congressman congresswoman governor gov sen rep mayor
    councillor councilor cllr coun alderman judge justice magistrate general gen colonel col captain capt major maj
    lieutenant lt commander cmdr admiral sergeant sgt corporal private inspector detective constable superintendent supt
    sheriff marshal ranger chief deputy vice assistant associate junior director executive manager chairman chairwoman
    chairperson chair head leader boss spokesman spokeswoman spokesperson founder co-founder owner analyst economist
    strategist researcher scientist academic scholar engineer architect lawyer attorney solicitor barrister advocate counsel
    prosecutor officer official aide resident residents witness eyewitness bystander survivor victim neighbour neighbor
    farmer fisherman teacher headteacher headmaster headmistress principal doctor surgeon physician paramedic nurse midwife
    student pupil graduate driver author writer novelist poet playwright journalist reporter correspondent editor columnist
    critic publisher producer filmmaker actor actress singer musician composer conductor artist painter sculptor
    photographer curator historian archaeologist coach captain player striker goalkeeper keeper defender midfielder winger
    forward substitute skipper champion referee umpire athlete manager mother father parent son daughter brother sister
    husband wife widow widower uncle aunt grandmother grandfather grandson granddaughter reverend rev father bishop
    archbishop cardinal pastor priest imam rabbi pope king queen prince princess duke duchess baron commissioner
    commander adviser advisor consultant expert specialist activist campaigner volunteer organiser organizer trader
    shopkeeper shopper customer commuter passenger pensioner retiree veteran jeweller baker butcher carpenter electrician
    plumber builder mechanic pilot sailor soldier firefighter policeman policewoman statistician opposition shadow senior
    former ex acting interim outgoing incoming     patient guest tourist hiker climber swimmer runner cyclist defendant suspect accused
    plaintiff claimant lead co-author colleague friend cabinet member hon tsar czar captain ceo cfo coo cto mp mep msp quarterback linebacker cornerback guard pitcher catcher shortstop fielder sophomore freshman rookie midshipman busker rapper vocalist guitarist drummer comedian presenter broadcaster host anchor chef waiter waitress bartender barista cashier clerk secretary-general postman milkman tailor dressmaker fisherman trawlerman miner welder plumber roofer joiner ecologist
    kc qc chief-of-staff undersecretary treasurer registrar warden governor-general cofounder entrepreneur investor
    developer designer programmer technician librarian caretaker landlord tenant landowner`),
  departments:
    wordSet(`finance defence defense health interior home culture trade union education energy environment foreign labour
    labor agriculture transport science technology housing`),
  organisations:
    wordSet(`ministry government administration council company bank police court agency department union
    party committee commission university college institute corporation inc ltd plc llc group association federation
    confederation club team office report study survey poll statement data document documents figures results kremlin
    pentagon moscow washington beijing nato parliament congress senate board airline railway firm charity hospital trust
    school newspaper magazine broadcaster channel station website operator embassy regulator authority authorities service
    foundation coalition alliance league society center centre laboratory observatory museum church army navy force
    campaign media bbc reuters ap afp cnn fda fbi cia message letter post email tweet inquiry tribunal jury
    network organisation organization manufacturer maker publisher retailer lender chamber bureau treasury sign poster placard note label caption plaque banner headline motto slogan notice book novel film song lyrics memo filing lawsuit complaint indictment ruling paper article account forecast index semiconductor semiconductors lines airways airlines motors technologies systems holdings partners capital securities pharmaceuticals pharma industries enterprises brothers labs software networks stores markets resources utilities petroleum steel foods`),
  closers: wordSet(''),
  relatives: wordSet('who which'),
  articles: wordSet('a an the one another some many several his her their its our my'),
  listeners:
    wordSet(`reporters journalists me us him her them you parliament lawmakers mps delegates investors
    analysts listeners viewers students supporters residents police`),
  connectives:
    wordSet(`however moreover furthermore nevertheless nonetheless besides thus hence indeed instead meanwhile
    still today now then also first second finally overall`),
  nobody: wordSet('legend folklore rumour rumor proverb adage'),
  finite:
    wordSet(`is are was were am isn't has have had will would shall should can could may might must did does do cannot
    it's he's she's they're we're there's that's`),
  objects: wordSet('goodbye farewell hello thanks sorry nothing little much to so yes no'),
};
