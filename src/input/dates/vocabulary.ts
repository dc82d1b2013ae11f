import type { Edge, Lead, Order, TimeOfDay, Unit } from './when.ts';

type Numbered<Kind extends string> = Kind extends string
  ? { readonly kind: Kind; readonly value: number }
  : never;

/** What a word can be in a date. */
export type DateWord =
  | Numbered<'weekday' | 'month' | 'number' | 'ordinal' | 'relative_day'>
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'edge'; readonly edge: Edge }
  | { readonly kind: 'part_of_day'; readonly time: TimeOfDay }
  | { readonly kind: 'lead'; readonly lead: Lead }
  | {
      readonly kind: /** tomorrow, or the morning of the day before it: "Montag morgen" */
        | 'morgen'
        | 'weekend'
        | 'week_number'
        | 'quarter'
        | 'ago'
        | 'later'
        | 'before'
        | 'after'
        | 'over'
        | 'in'
        | 'from'
        | 'at'
        | 'oclock'
        | 'am'
        | 'pm'
        | 'half'
        | 'vague'
        | 'now'
        | 'for'
        | 'filler';
    };

type Table = readonly (readonly [words: string, word: DateWord])[];

const each = <T>(lists: readonly string[], word: (index: number) => T): (readonly [string, T])[] =>
  lists.map((words, index) => [words, word(index)]);

const part = (minutes: number, vague: boolean): DateWord => ({
  kind: 'part_of_day',
  time: { minutes, vague },
});

/** The end of the working day; by itself it is today's. */
const END_OF_DAY: DateWord = {
  kind: 'part_of_day',
  time: { minutes: 17 * 60, vague: false, depends: 'end_of_work' },
};

/**
 * Every word that a date may have, in both languages: lower case, umlauts spelled out. A text with any other word is
 * no date; so no part of a longer phrase can be taken for the whole.
 */
const TABLE: Table = [
  ...each<DateWord>(
    [
      'monday mon mo montag',
      'tuesday tue tues tu di dienstag',
      'wednesday wed weds mi mittwoch',
      'thursday thu thur thurs th do donnerstag',
      'friday fri fr freitag',
      'saturday sat sa samstag sonnabend',
      'sunday sun so sonntag',
    ],
    (index) => ({ kind: 'weekday', value: index + 1 }),
  ),
  ...each<DateWord>(
    [
      'january jan januar jaenner jaen januars',
      'february feb febr februar feber februars',
      'march mar maerz mrz maer marz',
      'april apr aprils',
      'may mai mais',
      'june jun juni junis',
      'july jul juli julis',
      'august aug augusts',
      'september sep sept septembers',
      'october oct oktober okt oktobers',
      'november nov novembers',
      'december dec dezember dez dezembers',
    ],
    (index) => ({ kind: 'month', value: index + 1 }),
  ),
  ...each<DateWord>(
    [
      'a an one ein eine einem einen einer eines',
      'two zwei zwo',
      'three drei',
      'four vier',
      'five fuenf',
      'six sechs',
      'seven sieben',
      'eight acht',
      'nine neun',
      'ten zehn',
      'eleven elf',
      'twelve zwoelf',
      'thirteen dreizehn',
      'fourteen vierzehn',
    ],
    (index) => ({ kind: 'number', value: index + 1 }),
  ),
  ['twenty zwanzig', { kind: 'number', value: 20 }],
  ['thirty dreissig', { kind: 'number', value: 30 }],
  ...each<DateWord>(
    [
      'first erster erste ersten erstes',
      'second zweiter zweite zweiten zweites',
      'third dritter dritte dritten drittes',
      'fourth vierter vierte vierten viertes',
      'fifth fuenfter fuenfte fuenften fuenftes',
      'sixth sechster sechste sechsten',
      'seventh siebter siebte siebten siebenten',
      'eighth achter achte achten',
      'ninth neunter neunte neunten',
      'tenth zehnter zehnte zehnten',
    ],
    (index) => ({ kind: 'ordinal', value: index + 1 }),
  ),
  ['yesterday gestern', { kind: 'relative_day', value: -1 }],
  ['vorgestern', { kind: 'relative_day', value: -2 }],
  ['vorvorgestern', { kind: 'relative_day', value: -3 }],
  ['today heute', { kind: 'relative_day', value: 0 }],
  ['tomorrow tmrw tmr', { kind: 'relative_day', value: 1 }],
  ['morgen', { kind: 'morgen' }],
  ['uebermorgen', { kind: 'relative_day', value: 2 }],
  ['min mins minute minutes minuten', { kind: 'unit', unit: 'minute' }],
  ['h hr hrs hour hours std stunde stunden', { kind: 'unit', unit: 'hour' }],
  ['d day days tag tage tagen tages tg', { kind: 'unit', unit: 'day' }],
  ['w wk wks week weeks woche wochen', { kind: 'unit', unit: 'week' }],
  ['month months monat monate monaten monats', { kind: 'unit', unit: 'month' }],
  ['y yr yrs year years j jahr jahre jahren jahres', { kind: 'unit', unit: 'year' }],
  ['q quarter quarters quartal quartale quartalen quartals', { kind: 'quarter' }],
  ['weekend weekends wochenende wochenendes', { kind: 'weekend' }],
  ['kw cw kalenderwoche kalenderwochen', { kind: 'week_number' }],
  [
    'next coming naechste naechsten naechster naechstes naechstem kommende kommenden kommender kommendes kommendem',
    { kind: 'order', order: 'next' },
  ],
  [
    'this diese diesen dieser dieses diesem laufende laufenden laufender current aktuelle aktuellen aktueller',
    { kind: 'order', order: 'this' },
  ],
  [
    'last past previous letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vorige vorigen voriger voriges',
    { kind: 'order', order: 'last' },
  ],
  [
    'afternext uebernaechste uebernaechsten uebernaechster uebernaechstes uebernaechstem',
    { kind: 'order', order: 'after_next' },
  ],
  ['beforelast vorletzte vorletzten vorletzter vorletztes', { kind: 'order', order: 'before_last' }],
  ['start beginning early anfang beginn', { kind: 'edge', edge: 'start' }],
  ['mid middle mitte', { kind: 'edge', edge: 'middle' }],
  ['end ende', { kind: 'edge', edge: 'end' }],
  ['morning mornings morgens vormittag vormittags frueh fruehmorgens', part(9 * 60, true)],
  ['noon midday mittag mittags', part(12 * 60, false)],
  ['afternoon afternoons nachmittag nachmittags', part(15 * 60, true)],
  ['evening evenings abend abends', part(18 * 60, true)],
  ['night nights nacht nachts', part(21 * 60, true)],
  ['eod cob dienstschluss feierabend geschaeftsschluss', END_OF_DAY],
  ['until till til bis by within binnen innerhalb spaetestens', { kind: 'lead', lead: 'until' }],
  [
    'through thru einschliesslich einschl inklusive inkl including inclusive',
    { kind: 'lead', lead: 'through' },
  ],
  ['since seit seitdem', { kind: 'lead', lead: 'since' }],
  ['from ab starting startend beginnend vom', { kind: 'from' }],
  ['ago her zurueckliegend', { kind: 'ago' }],
  ['later hence', { kind: 'later' }],
  ['before vor', { kind: 'before' }],
  ['after nach', { kind: 'after' }],
  ['over ueber uebers', { kind: 'over' }],
  ['in', { kind: 'in' }],
  ['at @ um gegen', { kind: 'at' }],
  ['uhr oclock o’clock', { kind: 'oclock' }],
  ['pm', { kind: 'pm' }],
  ['halb', { kind: 'half' }],
  ['few several some couple paar einige einigen einiger mehrere mehreren', { kind: 'vague' }],
  ['now jetzt gerade soeben sofort', { kind: 'now' }],
  [
    'the of der die das des den dem on im dated zum zur von noch ca circa about just eben dann',
    { kind: 'filler' },
  ],
  ['for fuer', { kind: 'for' }],
  ['am', { kind: 'am' }],
];

export const DATE_WORDS: ReadonlyMap<string, DateWord> = new Map(
  TABLE.flatMap(([words, word]) => words.split(' ').map((one) => [one, word] as const)),
);

/** Several words that mean one thing, said in words of the table. */
export const PHRASES: readonly (readonly [phrase: string, meaning: string])[] = [
  ['day before yesterday', 'vorgestern'],
  ['day after tomorrow', 'uebermorgen'],
  ['week after next', 'afternext week'],
  ['month after next', 'afternext month'],
  ['week before last', 'beforelast week'],
  ['month before last', 'beforelast month'],
  ['no later than', 'by'],
  ['not later than', 'by'],
  ['at the latest', 'by'],
  ['at latest', 'by'],
  ['up to', 'until'],
  ['end of day', 'eod'],
  ['end of the day', 'eod'],
  ['end of business', 'eod'],
  ['end of the business day', 'eod'],
  ['close of business', 'eod'],
  ['ende des tages', 'eod'],
  ['ende des arbeitstages', 'eod'],
  ['first thing', 'morning'],
  ['in the morning', 'morning'],
  ['in the afternoon', 'afternoon'],
  ['in the evening', 'evening'],
  ['in der frueh', 'frueh'],
  ['from now on', 'from now'],
  ['from now', 'later'],
  ['o clock', 'uhr'],
  ['half a year', '6 months'],
  ['ein halbes jahr', '6 months'],
  ['einem halben jahr', '6 months'],
  ['halben jahr', '6 months'],
  ['half an hour', '30 minutes'],
  ['einer halben stunde', '30 minutes'],
  ['a fortnight', '2 weeks'],
  ['fortnight', '2 weeks'],
  ['eow', 'end this week'],
  ['eom', 'end this month'],
  ['eoq', 'end this quarter'],
  ['eoy', 'end this year'],
  ['wochenschluss', 'end this week'],
  ['wochenmitte', 'middle this week'],
  ['monatsende', 'end this month'],
  ['monatsmitte', 'middle this month'],
  ['quartalsende', 'end this quarter'],
  ['jahresende', 'end this year'],
  ['wochenanfang', 'start this week'],
  ['monatsanfang', 'start this month'],
  ['jahresanfang', 'start this year'],
  ['month end', 'end this month'],
  ['year end', 'end this year'],
  ['quarter end', 'end this quarter'],
  ['tonight', 'today evening'],
  ['calendar week', 'kw'],
  ['a couple', 'couple'],
  ['a few', 'few'],
  ['ein paar', 'paar'],
];

/** Minutes and hours are counted by the clock, everything else by the calendar. */
export const BY_THE_CLOCK: ReadonlySet<Unit> = new Set(['minute', 'hour']);
