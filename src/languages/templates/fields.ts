import { editDistance } from '../../domain/text/edit-distance.ts';
import type { DraftLanguage } from '../../domain/threads/thread.ts';
import type { Variable, Variables } from './variables.ts';

/** The fields for plain text in square brackets, in the order in which people are shown them. */
export const FIELDS = [
  'name',
  'topic',
  'amount',
  'date',
  'deadline',
  'number',
  'due_date',
  'valid_until',
  'start',
  'last_follow_up',
  'advance',
  'part',
  'fee',
  'sender',
  'company',
  'callback',
] as const;
export type Field = (typeof FIELDS)[number];

/** The names of a field in each language, and its variables: the first known one is used. */
interface FieldWords {
  readonly en: string;
  readonly de: string;
  readonly variables: readonly [Variable, ...Variable[]];
}

export const FIELD_WORDS: Readonly<Record<Field, FieldWords>> = {
  name: { en: 'name', de: 'Name', variables: ['name'] },
  topic: { en: 'topic', de: 'Thema', variables: ['topic'] },
  amount: { en: 'amount', de: 'Betrag', variables: ['amount'] },
  date: { en: 'date', de: 'Datum', variables: ['since'] },
  deadline: { en: 'deadline', de: 'Frist', variables: ['by'] },
  number: { en: 'number', de: 'Nummer', variables: ['reference'] },
  due_date: { en: 'due date', de: 'Fälligkeit', variables: ['due', 'was_due'] },
  valid_until: { en: 'valid until', de: 'gültig bis', variables: ['valid'] },
  start: { en: 'start', de: 'Beginn', variables: ['start'] },
  last_follow_up: { en: 'last follow-up', de: 'zuletzt nachgefasst', variables: ['last'] },
  advance: { en: 'advance payment', de: 'Anzahlung', variables: ['advance'] },
  part: { en: 'part payment', de: 'Abschlagszahlung', variables: ['part'] },
  fee: { en: 'cancellation fee', de: 'Ausfallhonorar', variables: ['fee'] },
  sender: { en: 'my name', de: 'mein Name', variables: ['sender'] },
  company: { en: 'our company', de: 'unsere Firma', variables: ['company'] },
  callback: { en: 'callback number', de: 'Rückrufnummer', variables: ['callback'] },
};

/** Other words for a field; the answer suggests the field's name. */
const MEANT: Readonly<Record<string, Field>> = {
  'first name': 'name',
  client: 'name',
  contact: 'name',
  customer: 'name',
  vorname: 'name',
  kunde: 'name',
  kontakt: 'name',
  ansprechpartner: 'name',
  project: 'topic',
  subject: 'topic',
  projekt: 'topic',
  betreff: 'topic',
  price: 'amount',
  sum: 'amount',
  total: 'amount',
  preis: 'amount',
  summe: 'amount',
  invoice: 'number',
  'invoice number': 'number',
  rechnung: 'number',
  rechnungsnummer: 'number',
  angebotsnummer: 'number',
  due: 'due_date',
  fällig: 'due_date',
  fälligkeitsdatum: 'due_date',
  'fällig am': 'due_date',
  since: 'date',
  by: 'deadline',
  company: 'company',
  firma: 'company',
  sender: 'sender',
  absender: 'sender',
  phone: 'callback',
  telefon: 'callback',
  telefonnummer: 'callback',
};

const LONGEST = 40;

function plain(name: string): string {
  return name
    .slice(0, LONGEST)
    .normalize('NFC')
    .toLocaleLowerCase('de')
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

const NAMES = FIELDS.flatMap((field) =>
  (['en', 'de'] as const).map((language) => ({ field, language, name: FIELD_WORDS[field][language] })),
);
const BY_NAME = new Map(NAMES.map(({ field, name }) => [plain(name), field]));

/** The field of a name in brackets, in either language and any case; null if there is none. */
export function fieldNamed(name: string): Field | null {
  return BY_NAME.get(plain(name)) ?? null;
}

/** Messages in languages other than German use the English field names. */
function wordsOf(language: DraftLanguage): 'en' | 'de' {
  return language.startsWith('de') ? 'de' : 'en';
}

/** The name of a field in messages of a language: `name`, `Name`. */
export function fieldName(field: Field, language: DraftLanguage): string {
  return FIELD_WORDS[field][wordsOf(language)];
}

/** The name of the field that was probably meant, if any is similar; in a tie between languages, in this one. */
export function nearestField(name: string, language: DraftLanguage): string | undefined {
  const typed = plain(name);
  const meant = MEANT[typed] ?? fieldNamed(typed);
  if (meant) return fieldName(meant, language);
  const home = wordsOf(language);
  const near = NAMES.map((one) => ({ ...one, edits: editDistance(typed, plain(one.name), 2) }))
    .filter((one) => one.edits <= 2 && one.edits * 2 < one.name.length)
    .toSorted((a, b) => a.edits - b.edits || Number(b.language === home) - Number(a.language === home));
  return near[0]?.name;
}

/** The value of a field for a client; null if it is unknown. */
export function fieldValue(field: Field, variables: Variables): string | null {
  const values = FIELD_WORDS[field].variables.map((variable) => variables[variable]);
  return values.find((value) => typeof value === 'string') ?? null;
}
