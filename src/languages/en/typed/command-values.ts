/** Words that stand for a command and its argument: `won #12` is `close #12 won`. */
export const shorthands = {
  won: '',
  declined: 'lost',
  ghosted: '',
  obsolete: '',
  phone: 'called phoned rang',
  email: 'emailed mailed',
};

/** Which clients `list` shows. */
export const scopes = {
  mine: 'my me own',
  all: 'everyone everything team open',
  waiting: '',
  paused: 'snoozed',
  closed: 'done',
  owed: 'owing',
  undelivered: 'bounced returned',
};

/** What `list` is sorted by: `list by money`. */
export const orders = {
  by: '',
  sorted: 'sort ordered order',
  urgency: 'urgent priority',
  silence: 'days wait waiting longest',
  amount: 'money value amounts',
  owner: 'person people who',
  next_nudge: 'next nudge nudges date soonest',
};

/** `digest weekly on friday at 16:00`. */
export const overviews = { weekly: 'weekly week', fillers: 'on at every each in' };

/** The days that a report covers: `this month`, `since 1 March`. */
export const periods = {
  this: '',
  last: 'previous',
  since: '',
  week: '',
  month: '',
  quarter: '',
  year: '',
};

/** Values of settings, and words that end them. */
export const settings = {
  me: 'me myself',
  off: 'off none no never unlimited -',
  on: 'on yes',
  everyone:
    'everyone everybody all team workspace for_everyone for_everybody for_all for_the_team for_the_workspace',
  auto: 'auto automatic automatically default standard slack as_in_slack',
  nobody: 'off none nobody stop end',
  pauseEnd: 'off stop end none resume',
  nothing: 'none no nothing off - – —',
};

/** One's own absence: "I am away until Friday, Ben covers". Phrases of several words have their words joined by `_`. */
export const absence = {
  beginnings: "i_am i’m i'm im i_will_be i’ll_be i'll_be",
  away: 'out_of_the_office out_of_office on_vacation on_holiday on_holidays on_leave out away off ooo',
  cover: 'cover covered covers covering substitute deputy',
  /** what may stand between the word for the cover and the name */
  besideCover: 'by is are and with my for me',
  time: 'until till til from for',
};

/** "ask again in 3 months": phrases used when a client is closed. */
export const askAgain = {
  phrases: 'ask_again ask_me_again ask_me asking_again remind_me remind_me_again remind_again',
  never: "not never no dont don't don’t",
  before: 'do and please then',
};
