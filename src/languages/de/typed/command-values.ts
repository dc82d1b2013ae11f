import type { TypedWords } from '../../en/typed/index.ts';

export const shorthands: TypedWords['shorthands'] = {
  won: 'gewonnen',
  declined: 'verloren abgelehnt',
  ghosted: 'verstummt geghostet',
  obsolete: 'hinfällig überholt',
  phone: 'angerufen telefoniert',
  email: 'gemailt',
};

export const scopes: TypedWords['scopes'] = {
  mine: 'meine meins mir ich eigene',
  all: 'alle alles offen offene',
  waiting: 'wartend wartende wartet',
  paused: 'pausiert pausierte pausierend',
  closed: 'geschlossen geschlossene zu',
  owed: 'schulden schuldig geschuldet fällig dran',
  undelivered: 'unzustellbar unzustellbare zurückgekommen',
};

export const orders: TypedWords['orders'] = {
  by: 'nach',
  sorted: 'sortiert sortiere sortieren',
  urgency: 'dringlichkeit dringend priorität',
  silence: 'stille wartezeit tagen dauer',
  amount: 'geld betrag wert summe beträgen',
  owner: 'zuständigkeit zuständigen person personen',
  next_nudge: 'erinnerung erinnerungen termin datum nächste',
};

export const overviews: TypedWords['overviews'] = {
  weekly: 'wöchentlich woche wochenübersicht',
  fillers: 'am um jeden uhr in',
};

export const periods: TypedWords['periods'] = {
  this: 'diese diesen dieser dieses',
  last: 'letzte letzten letzter letztes vorige vorigen voriger voriges',
  since: 'seit',
  week: 'woche',
  month: 'monat',
  quarter: 'quartal',
  year: 'jahr',
};

export const settings: TypedWords['settings'] = {
  me: 'ich mir mich',
  on: 'an ein ja',
  everyone: 'alle allen team workspace für_alle fürs_team für_das_team im_workspace für_den_workspace',
  off: 'aus kein keine keins keiner keinen keines nie unbegrenzt',
  auto: 'automatisch wie_in_slack',
  nobody: 'aus niemand ende beenden',
  pauseEnd: 'aus stopp ende beenden weiter',
  nothing: 'kein keine keinem keinen keiner keins keines nichts entfällt',
};

export const absence: TypedWords['absence'] = {
  beginnings: 'ich_bin bin ich_habe',
  away: 'nicht_im_büro im_urlaub in_urlaub nicht_da urlaub weg abwesend verreist unterwegs',
  cover: 'vertretung vertreter vertreterin vertreten vertritt',
  besideCover: 'durch von ist macht und mit meine mich',
  time: 'bis von vom ab für',
};

export const askAgain: TypedWords['askAgain'] = {
  phrases:
    'nochmal_fragen noch_mal_fragen nochmals_fragen noch_einmal_fragen wieder_fragen erneut_fragen mehr_fragen frag_nochmal ' +
    'frag_mich_nochmal frag_noch_einmal frag_mich_noch_einmal frag_wieder frag_mich_wieder frage_nochmal erinnere_mich ' +
    'erinner_mich wieder_erinnern wiedervorlage wiedervorlegen',
  never: 'nie niemals nicht keine kein',
  before: 'und bitte dann',
};
