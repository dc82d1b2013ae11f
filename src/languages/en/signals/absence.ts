import type { AbsenceSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordCombinations } from '../../../domain/conversations/classification/word-combinations.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** Absence notes, in English. */
export const absence: AbsenceSignals = {
  awayHeads: wordCombinations(
    'out office, out ofice, not office, ooo, oof, on vacation, on vaccation, on holiday, on holidays',
    'on_leave, in vacation, annual leave, parental leave, maternity leave, paternity leave, sick leave',
    'medical leave, pto, business trip, travelling, traveling, abroad, am away, are away, be away',
    'currently away, offline #, am offline, be offline, not reading, are closed #, is closed #, be closed #, office closed, offices closed',
    'shutdown #, off sick, out sick, am sick, am ill, am unwell, day off, days off, time off, sabbatical',
    'be back, back office, returning office, not around #, not be_in #',
  ),
  returnHeads: wordCombinations(
    'back #, return #, returning #, reachable again, available again',
    'return office, away #, off #, out #',
  ),
  spanHeads: wordCombinations(
    'not available, unavailable, conference',
    'vacation, holiday, holidays, not working',
    'not reachable, unreachable, travel, training, closed',
  ),
  spans: wordList('until till untill til through from since'),
  mentionHeads: wordCombinations(
    'away, out, off, gone, absent, closed, shut, unavailable, offline, sick, ill, travelling, traveling, on leave, vacation',
    'holiday, holidays, back, return, returning, not available, not reachable, on break, nobody office, nobody in, no_one in, no_one office, we close',
  ),
  reasonHeads: wordCombinations(
    'bank_holiday, public_holiday, national_holiday, company_holiday, thanksgiving, offsite, off_site, retreat, stocktaking, stocktake',
    'shutdown, shutting_down, summer_break, winter_break, christmas_break, holiday_break, festive_break, easter_break, trade_show, trade_fair',
    'jury_duty, flu, covid, hospital, surgery, bereavement, honeymoon',
  ),
  reasonEndings: [],
  regrets: wordList('unfortunately but sorry'),
  mentionSpans: wordList('until till untill til through from since over for between during in'),
  aroundAway: wordList(
    'i we am are is be will currently presently at moment now right away out of office ofice offices in my our the from on by',
    'until till til untill through thru to and including incl inclusive back again return returning available unavailable',
    'reachable unreachable not closed vacation vacations vaccation holiday holidays leave annual parental maternity paternity',
    'sick medical pto ooo oof abroad travelling traveling business trip conference offline off day days time work working desk',
    'family company shutdown shut break please note that during period due team taking enjoying only just sorry unfortunately',
    'around short ill unwell training a an whole entire all week when with as first between starting hours monday for attending',
  ),
  negations: wordList('not'),
  afterNegations: wordList('in the at on my our be currently personally until till'),
  denied: wordList('around in office ofice available reachable working reading checking'),
  over: wordList('was were been had'),
  aroundDates: wordList(
    'i we am are is be will from on to until till through and including again back in the',
  ),
  notes: wordList('note sorry aware fyi info heads'),
  aroundNotes: wordList('please that be kindly of up just to let you know'),
  accessHeads: wordCombinations(
    'limited access, access email, access emails, access mail, access mails, access messages, access slack, access inbox',
    'checking email, checking emails, checking messages, check email, check emails, check messages',
    'reading emails, read emails',
    'message forwarded, messages forwarded',
    'email forwarded, emails forwarded',
  ),
  aroundAccess: wordList(
    'i we will have has only limited no sporadic intermittent restricted little very access to my our the email emails e mail mails',
    'messages message slack inbox phone during this time not be checking check reading read regularly irregularly sporadically',
    'occasionally from there your forwarded or and with in is are until till there',
  ),
  laterHeads: wordList('reply respond answer attend received back touch'),
  laterSubjects: wordList('i we will have has'),
  aroundLater: wordList(
    'i we will shall can your you the message messages email emails e mail mails request requests inquiry enquiry as soon possible asap',
    'when once upon my our return returning am are back after then from there to it them in due course shortly immediately',
    'thereafter promptly get be have has been been received reply respond answer attend touch on at earliest',
  ),
  standInHeads: wordList(
    'contact reach colleague colleagues urgent urgently emergency emergencies deputy substitute assistance immediate meantime stepping covering covers',
  ),
  urgent: wordList('urgent urgently emergency emergencies immediate'),
  standsIn: wordList('stepping covering covers'),
  oneself: wordList('me us'),
  aroundStandIn: wordList(
    'in case cases of matters matter inquiries enquiries requests request questions question issues for an any if you need require is are please',
    'can may my our the team at on via by phone mobile tel telephone email mail e or number during absence office then it call text i we am anything something support sales department dept in who will be',
  ),
  beforeStandIn: wordList('contact reach call colleague mr mrs ms to is dr by'),
  automaticHeads: wordList('automatic automated auto autoreply autoresponder'),
  aroundAutomatic: wordList(
    'this is an a the reply response message mail email e notification notice generated sent was has been out of office please do not to respond abwesenheit',
  ),
  gladly: wordList(),
  helps: wordList(),
  labels: wordList('tel telephone phone mobile handy cell fax e email mail web t m f p'),
  whoIsAway: wordList('i we am office offices our my team ooo studio company everyone everybody nobody one'),
};
