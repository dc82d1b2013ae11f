import type { WovenTopic } from '../../templates/shape.ts';

type Gender = 'm' | 'f' | 'n' | 'pl';

/** The maximum number of words in a name; a longer topic is a description. */
const MOST_WORDS = 6;
/** Words that make a topic a sentence: "Anmeldung schlägt fehl". */
const SENTENCE = new Set(
  'ist sind war waren wird werden hat haben kann können geht gehen nicht kein keine funktioniert funktionieren schlägt fehl fehlt fehlen hängt lädt laden stürzt startet wie was warum wann wer wo bitte'.split(
    ' ',
  ),
);

/** Endings of nouns whose gender is certain; a compound has the gender of its last part. */
const ENDINGS: readonly (readonly [Gender, RegExp])[] = [
  [
    'pl',
    /(?:ionen|ungen|figuren|grafiken|anzeigen|stellen|fotos|videos|logos|mock-?ups|workshops|podcasts|teams|shops|websites|apps|karten|seiten)$/i,
  ],
  [
    'm',
    /(?:launch|auftritt|film|workshop|stand|shop|podcast|flyer|katalog|vertrag|bericht|entwurf|kalender|spot|clip|newsletter|prototyp|blog|bau|umzug|termin|vortrag|artikel|text|server|zugang|fehler|test|plan|service|einkauf|verkauf|vertrieb|start|rollout|prospekt|brief|trailer|teaser|leitfaden|austausch|auftrag|support|entwickler|designer|manager|berater|redakteur|leiter|assistent|buchhalter|ingenieur|techniker|sommer|herbst|winter|raum|garten|druck|satz|kurs|guide|pitch)$/i,
  ],
  [
    'f',
    /(?:ung|heit|keit|schaft|tion|sion|tät|gie|fie|website|seite|kampagne|broschüre|stelle|messe|app|marke|software|studie|reihe|serie|plattform|datenbank|umfrage|analyse|anzeige|mappe|karte|assistenz|pflege|feier|konferenz|idee|reise|küche|fassade|anfrage|frage|agentur|kultur|architektur|grafik|technik|optik|musik|suche|mail)$/i,
  ],
  [
    'n',
    /(?:portal|projekt|konzept|logo|design|video|mailing|magazin|buch|plakat|layout|foto|event|webinar|seminar|training|coaching|marketing|recruiting|system|tool|budget|angebot|interview|material|paper|intranet|update|problem|fest|jubiläum|team|branding|hosting|dashboard|template|modul|programm|gutachten|onboarding|packaging|theme|banner|display|haus|büro|catering|mock-?up|spiel|bild|heft|blatt|schild|netzwerk|gespräch)$/i,
  ],
];

/** Nouns for people: a job is named by one of them, or by a field of work. */
const PERSON =
  /(?:entwickler|designer|manager|berater|redakteur|leiter|assistent|buchhalter|ingenieur|techniker)$/i;

const ARTICLES: Readonly<Record<Gender, { nom: string; acc: string; dat: string; zu: string }>> = {
  m: { nom: 'der', acc: 'den', dat: 'dem', zu: 'zum' },
  f: { nom: 'die', acc: 'die', dat: 'der', zu: 'zur' },
  n: { nom: 'das', acc: 'das', dat: 'dem', zu: 'zum' },
  pl: { nom: 'die', acc: 'die', dat: 'den', zu: 'zu den' },
};
const ARTICLE = /^(?:der|die|das|den|dem|ein|eine|einen|einem|einer)\s+/i;
const PREPOSITION = /^(?:im|in|für|von|vom|zu|zum|zur|am|an|auf|bei|beim|mit|über|ab|und|bis|des|der)$/i;
/** Adjectives, by their endings or individually; "Corporate" in "Corporate Design" is not one. */
const ADJECTIVE =
  /^(?:\p{L}+(?:lich|isch|ig|sam|bar|los|haft|ell|al|iv|ar)|neu|groß|klein|kurz|lang|gut|alt|jung|frei|erst|zweit|dritt|letzt|nächst|ganz|verteilt|vernetzt|digitalisiert|gedruckt|geplant|intern|extern|modern|mobil|offen|sprachig|gemeinsam|weiter|bunt|hell|warm)(?:er|es|en|em|e)$/iu;

/** The stem of an adjective: "neu" for "Neuer" in "Neuer Markenauftritt"; null if the word is not an adjective. */
function stemOf(word: string, isFirst: boolean): string | null {
  if (!ADJECTIVE.test(word) || (!isFirst && /^\p{Lu}/u.test(word))) return null;
  const stem = word.replace(/(?:er|es|en|em|e)$/u, '');
  return stem.charAt(0).toLowerCase() + stem.slice(1);
}

/** The words before the noun, with the endings that follow a definite article. */
function attributes(words: readonly string[], ending: string): string[] | null {
  const declined = words.map((word, index) => {
    const stem = stemOf(word, index === 0);
    return stem === null ? null : stem + ending;
  });
  const plain = declined.filter((word) => word !== null);
  if (plain.length === declined.length) return plain;
  // "Corporate Design": a name of several words that are not declined.
  return plain.length === 0 && words.every((word) => /^\p{Lu}/u.test(word)) ? [...words] : null;
}

interface NounPhrase {
  readonly words: readonly string[];
  readonly before: readonly string[];
  readonly noun: string;
  readonly gender: Gender;
  readonly rest: readonly string[];
}

/** The noun of a topic and the words around it; null if it is not a plain noun phrase or its gender is not certain. */
function nounPhraseOf(topic: string): NounPhrase | null {
  const words = topic.replace(ARTICLE, '').split(' ');
  if (words.length > MOST_WORDS || words.some((word) => SENTENCE.has(word.toLowerCase()))) return null;
  if (!words.every((word) => /^[\p{L}\d][\p{L}\d’'&.-]*$/u.test(word))) return null;
  const end = words.findIndex((word, index) => index > 0 && PREPOSITION.test(word));
  const group = end < 0 ? words : words.slice(0, end);
  const noun = group.at(-1) ?? '';
  const gender = ENDINGS.find(([, ending]) => ending.test(noun))?.[0];
  if (gender === undefined || !/^\p{Lu}/u.test(noun)) return null;
  return { words, before: group.slice(0, -1), noun, gender, rest: end < 0 ? [] : words.slice(end) };
}

/**
 * The forms of a topic without quotation marks: "der Website-Relaunch" and "zum Website-Relaunch" for
 * "Website-Relaunch"; null if the topic is not a plain noun phrase or the gender of its noun is not certain, so that it
 * needs quotation marks.
 */
export function weave(topic: string): WovenTopic | null {
  const parts = nounPhraseOf(topic);
  if (parts === null) return null;
  const { words, before, noun, gender, rest } = parts;
  const direct = attributes(before, gender === 'pl' ? 'en' : 'e');
  const oblique = attributes(before, 'en');
  const strong = attributes(before, 'e');
  if (direct === null || oblique === null || strong === null) return null;
  const article = ARTICLES[gender];
  const phrase = (start: string, own: readonly string[]) => [start, ...own, noun, ...rest].join(' ');
  const bare = words.join(' ');
  const accusative = gender === 'm' ? oblique : direct;
  const field = article.dat === 'dem' ? 'im' : `in ${article.dat}`;
  const roleOf = () => {
    if (gender === 'pl') return undefined;
    return PERSON.test(noun) ? `als ${bare}` : phrase(field, oblique);
  };
  return {
    bare,
    nom: phrase(article.nom, direct),
    acc: phrase(article.acc, accusative),
    dat: phrase(article.dat, oblique),
    about: phrase(article.zu, oblique),
    at: phrase(article.dat === 'dem' ? 'beim' : `bei ${article.dat}`, oblique),
    over: gender === 'pl' ? phrase('über', strong) : phrase(`über ${article.acc}`, accusative),
    role: roleOf(),
  };
}
