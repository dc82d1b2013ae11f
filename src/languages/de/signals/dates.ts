import type { DateSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** Dates in messages, in German. */
export const dates: DateSignals = {
  namedDays: wordList(
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
    'okt dez mrz mär jän jan feb apr jun jul aug sep sept nov',
    'januar jänner februar märz mai juni juli oktober dezember',
    'heute übermorgen uebermorgen',
  ),
  ambiguousNames: wordList('mo di mi do fr sa so mar advent adventssonntag'),
  orders: wordList(
    'nächste nächster nächsten nächstes nächstem naechste naechsten naechster kommende kommender kommenden kommendes',
    'diese dieser diesen dieses diesem folgende folgenden übernächste übernächster übernächsten',
  ),
  periods: wordList(
    'woche wochen monat monate monats monaten jahr jahre jahres jahren tag tage tagen wochenende kw',
  ),
  numbers: wordList('ein eine einer einem zwei drei vier fünf sechs sieben acht neun zehn paar'),
  parts: wordList('ende anfang mitte beginn'),
  feasts: wordList('silvester weihnachten ostern neujahr heiligabend pfingsten dreikönig'),
  beforeFeasts: wordList('bis nach vor über'),
  dateFillers: wordList('der des den dem'),
  hourUnits: wordList('uhr h'),
  today: wordList('heute'),
  morningOrTomorrow: wordList('morgen'),
  beforeMorning: wordList('guten schönen'),
  namesAfterNumbers: wordList('advent adventssonntag'),
  and: wordList('und'),
  inTime: wordList('in'),
  beforeArticles: wordList(),
  articles: wordList(),
  calendarWeeks: wordList('kw'),
  weeksAfterDays: wordList(),
  beginnings: wordList('vom von ab zwischen seit'),
  ends: wordList('bis'),
  endsAfterBeginnings: wordList(),
  beforeDates: wordList(
    'den dem der zum zur am inkl inklusive einschließlich einschliesslich einschl um und erst voraussichtlich vorauss',
  ),
  afterLengths: wordList('nach vor ab'),
  returns: wordList('wieder zurück zruck'),
  ordinals: wordList(
    'erste ersten erster zweite zweiten zweiter dritte dritten dritter vierte vierten vierter letzte letzten letzter',
  ),
  countedFrom: wordList('nach vor'),
  partsOf: wordList('im'),
  feastEndings: new Map(),
};
