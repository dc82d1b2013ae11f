/** Other names of terms, as keys and inside `terms:`. */
export const terms = {
  amount: 'value price budget sum',
  'advance-payment': 'advance deposit down-payment prepayment upfront',
  'part-payment': 'part-payments progress-payment instalment',
  'cancellation-fee': 'cancellation kill-fee',
  due: 'due-date payable payable-by',
  valid: 'valid-until validity holds',
  start: 'start-date starts begin',
  ref: 'reference no nr number',
};

/** Other names of the keys of `add` and `edit`. */
export const keys = {
  client: 'name customer company',
  topic: 'subject title project',
  about: 're context kind type',
  via: 'channel per',
  contact: 'person',
  lang: 'language locale',
  phone: 'tel telephone mobile',
  email: 'mail mailto mail-address e-mail-address',
  terms: 'conditions agreed',
  link: 'url permalink href thread',
  since: 'sent',
  owner: '',
};

/** Words used as keys without a colon: "re proposal". */
export const phraseKeys = { since: '', via: 'per', about: 're' };

/** The keys of `close`. */
export const closeKeys = {
  outcome: 'result as',
  reason: 'because note',
  again: 'ask-again remind',
};

export const categories = {
  general: 'other misc',
  offer: 'offers quote quotes proposal proposals bid estimate',
  project: 'projects',
  invoice: 'invoices bill payment',
  support: 'ticket issue request inquiry enquiry',
  recruiting: 'recruitment hiring application candidate',
  networking: 'network',
};

export const outcomes = {
  answered: 'replied',
  won: 'win',
  declined: 'decline lost rejected refused',
  ghosted: 'ghost silent',
  obsolete: 'outdated moot',
};

/** Around the value of a term: "a cancellation fee of 500 €"; `aroundShares`: "20 % of the price". */
export const around = { values: 'a an the of as at by is on to until till', shares: 'price date' };

/** Words before a channel: "by phone"; after `strict` a word that is not a channel is a mistake. */
export const beforeChannel = {
  loose: 'by via per through on in with',
  strict: 'via per',
  articles: 'a an the',
};

/** Channels expressed by one word: "telephonically". */
export const byOneWord = { phone: '', email: 'emailed mailed' };

/** Words before a date that follows a client's name, and dates that may also be the end of a name. */
export const beside = {
  leadsToDate: 'until till til since',
  datesInNames: 'may march mar april jan june august sun sat',
};

/** Names of currencies and multiples of amounts. */
export const amounts = {
  currencies: {
    EUR: 'euro euros',
    USD: 'dollar dollars',
    GBP: 'pound pounds',
    CHF: 'francs',
    JPY: 'yen',
  },
  thousand: 'k thousand',
  million: 'm mn million millions',
  billion: 'bn',
};

/** Titles in front of a name. */
export const titles: string = 'dr prof professor mr mrs ms mx miss madame mme monsieur sir lady';

/** Words in names of Slack channels: those for the purpose of a channel, and those for channels without a client. */
export const channelNames = {
  purposes:
    'client clients customer customers cust account accounts acct ext extern external shared connect slack-connect partner ' +
    'proj project projects prj support help intern internal x c p',
  noClients:
    'general random team all company announcements news sales marketing office support hr it dev engineering design finance ' +
    'directmessage privategroup',
};
