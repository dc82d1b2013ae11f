import { wordList } from '../word-list.ts';

/** Days and months by names that mean nothing else. */
export const NAMED_DAYS = wordList(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  'january february march april june july august september october november december',
  'jan feb apr jun jul aug sep sept oct nov dec okt dez mrz mär jän',
  'januar jänner februar märz mai juni juli oktober dezember',
  'today tomorrow heute übermorgen uebermorgen',
);

/** Names of days and months that mean something else as well: only beside a figure. */
export const AMBIGUOUS_NAMES = wordList('mo di mi do fr sa so sat sun mar may');

/** Which of several: `next`, `diese`. */
export const ORDERS = wordList(
  'next this coming following',
  'nächste nächster nächsten nächstes nächstem naechste naechsten naechster kommende kommender kommenden kommendes',
  'diese dieser diesen dieses diesem folgende folgenden übernächste übernächster übernächsten',
);

/** Spans of time. */
export const PERIODS = wordList(
  'week weeks month months year years day days weekend fortnight',
  'woche wochen monat monate monats monaten jahr jahre jahres jahren tag tage tagen wochenende kw',
);

/** Small numbers in words. */
export const NUMBERS = wordList(
  'a an one two three four five six seven eight nine ten couple few',
  'ein eine einer einem zwei drei vier fünf sechs sieben acht neun zehn paar',
);

/** Parts of a span: `Ende der Woche`. */
export const PARTS = wordList('end beginning start middle mid early late ende anfang mitte beginn');

/** Feasts, which are days behind one of `BEFORE_FEASTS` and wishes elsewhere. */
export const FEASTS = wordList(
  'christmas xmas easter silvester weihnachten ostern neujahr heiligabend pfingsten new year dreikönig',
);
export const BEFORE_FEASTS = wordList('until till after before over bis nach vor über');

/** What may stand inside a date or before it without meaning anything: `Montag, den 14.12.`. */
export const DATE_JOINTS = wordList('of the der des den dem');

/** With one of these behind it, a figure is an hour. */
export const HOUR_UNITS = wordList('uhr h pm oclock');
