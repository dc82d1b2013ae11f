import type { DateSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** Dates in messages, in English. */
export const dates: DateSignals = {
  namedDays: wordList(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri',
    'january february march april june july august september october november december',
    'jan feb apr jun jul aug sep sept oct nov dec',
    'today tomorrow',
  ),
  ambiguousNames: wordList('sat sun mar may'),
  orders: wordList('next this coming following'),
  periods: wordList('week weeks month months year years day days weekend fortnight'),
  numbers: wordList('a an one two three four five six seven eight nine ten couple few'),
  parts: wordList('end beginning start middle mid early late'),
  feasts: wordList('christmas xmas easter new year'),
  beforeFeasts: wordList('until till after before over'),
  dateJoints: wordList('of the'),
  hourUnits: wordList('h pm oclock'),
  today: wordList('today'),
  morningOrTomorrow: wordList(),
  beforeMorning: wordList('good'),
  namesBehindFigures: wordList('may'),
  and: wordList('and'),
  inTime: wordList('in'),
  beforeArticles: wordList('of'),
  articles: wordList('the'),
  calendarWeeks: wordList(),
  weeksBehindDays: wordList('week'),
  beginnings: wordList('from between starting beginning since'),
  ends: wordList('until till til untill through thru to'),
  endsBehindBeginnings: wordList('to'),
  beforeDates: wordList('the on am and including incl inclusive'),
  behindLengths: wordList('on from after before'),
  returns: wordList('back return returning available reachable'),
  feastEndings: new Map([['year', 'new']]),
};
