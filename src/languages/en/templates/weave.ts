import type { WovenTopic } from '../../templates/shape.ts';

/** The maximum number of words in a name; a longer topic is a description. */
const MOST_WORDS = 6;
const DETERMINER = /^(?:the|a|an)\s+/i;
const POSSESSIVE = /^(?:our|your|my|this|these)\s+/i;
/** Words that make a topic a sentence: "Login fails", "Page is not loading". */
const SENTENCE = new Set(
  'is are was were be do does did don’t doesn’t didn’t can cannot can’t could won’t will not no has have had fails fail failed crashes crashed works working broken stopped stops keeps hangs freezes missing how what why when where who please'.split(
    ' ',
  ),
);
/** Words that are capitalised only at the start of a topic. A name such as "Meadow" is not among them. */
const COMMON = new Set(
  `website web site page pages workshop logo brand branding rebrand rebranding relaunch redesign design designs product
  trade fair stand autumn winter spring summer christmas online offline shop store webshop annual monthly weekly quarterly
  report onboarding training trainings course seminar webinar backend frontend full-stack senior junior head lead team teams
  marketing sales social media content landing email newsletter photo photos film films video videos image images corporate
  user mobile app apps software hardware data cloud security office event events conference congress press packaging
  illustration illustrations migration integration maintenance support hosting consulting coaching strategy concept audit
  research survey campaign catalogue catalog brochure flyer flyers poster posters booklet leaflet presentation pitch keynote
  recruiting hiring interview interviews developer engineer designer manager assistant accountant analyst consultant
  editor writer copywriter recruiter remote hybrid new internal external customer client employee employees partner
  portal intranet platform system dashboard interface prototype wireframes mock-up mock-ups mockups sketches drafts draft
  offer quote proposal project budget contract invoice order delivery final first second next phase sprint milestone review
  login password account export import upload download printer network server backup update upgrade licence license
  text texts copy translation translations proofreading animation animations podcast podcasts studio shoot shooting
  exhibition booth signage window window-display interior kitchen garden furniture renovation extension building house
  cooperation collaboration partnership networking employer career careers job jobs vacancy position role
  search engine optimisation optimization advertising ads ad display banner banners launch kick-off roadmap planning
  merchandise gift gifts calendar card cards business stationery letterhead menu label labels box bottle trailer teaser
  explainer tutorial guide guidelines manual documentation handbook white paper case study studies report market analysis
  lead generation automation chatbot tool tools template templates theme plugin feature features bug error problem issue
  question request payment reminder terms rollout test tests testing cleaning catering travel transport moving insurance`
    .split(/\s+/)
    .filter(Boolean),
);
/** Nouns without a plural have no article: "our proposal for employer branding". */
const MASS =
  /(?:ing|support|maintenance|research|advice|content|software|hardware|automation|optimi[sz]ation|networking|stationery|signage|copy|insurance|furniture|cooperation|collaboration)$/i;
/** Countable nouns in -ing. */
const COUNTED = /(?:building|meeting|training|filing|listing|mailing|recording|drawing|painting)$/i;

const isCommon = (word: string) => word.split('-').every((part) => COMMON.has(part.toLowerCase()));

function lowered(word: string, isFirst: boolean): string {
  const capitalised =
    /^\p{Lu}[\p{Ll}-]/u.test(word) && !/\p{Lu}/u.test(word.slice(1).replace(/-\p{Lu}/gu, ''));
  return capitalised && isCommon(word) && (isFirst || COMMON.has(word.toLowerCase()))
    ? word.toLowerCase()
    : word;
}

/** Whether a topic is a plain noun phrase: a few words, none of them a verb, nothing between them but spaces. */
function isNounPhrase(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  return words.every(
    (word) =>
      /^[\p{L}\d][\p{L}\d’'&+#.-]*$/u.test(word) && !SENTENCE.has(word.toLowerCase().replace("'", '’')),
  );
}

/**
 * A topic without quotation marks: "the website relaunch" for "Website relaunch"; null if it is not a plain noun phrase
 * and needs quotation marks.
 */
export function weave(topic: string): WovenTopic | null {
  const bare = topic.replace(DETERMINER, '');
  const words = bare.split(' ').map((word, index) => lowered(word, index === 0));
  if (!isNounPhrase(words)) return null;
  const phrase = words.join(' ');
  const noun = words.find((word) => /^(?:in|for|of|on|at|with|from|about|and|to)$/i.test(word));
  const head = words[(noun === undefined ? words.length : words.indexOf(noun)) - 1] ?? '';
  const isName = /^\p{Lu}/u.test(head) && bare === topic;
  const plural = /[^sui]s$/.test(head);
  const mass = MASS.test(head) && !COUNTED.test(head);
  if (POSSESSIVE.test(phrase) || isName || mass) return same(phrase, phrase, phrase);
  return same(phrase, `the ${phrase}`, plural ? phrase : `the ${phrase}`);
}

function same(bare: string, phrase: string, subject: string): WovenTopic {
  return { bare, nom: phrase, acc: phrase, dat: phrase, about: `about ${subject}` };
}
