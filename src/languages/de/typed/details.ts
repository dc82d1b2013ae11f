import type { TypedWords } from '../../en/typed/index.ts';

export const terms: TypedWords['terms'] = {
  amount: 'betrag wert summe preis volumen',
  'advance-payment': 'anzahlung vorauszahlung vorkasse anzahlungen',
  'part-payment': 'abschlag abschläge abschlagszahlung abschlagszahlungen teilzahlung',
  'cancellation-fee': 'ausfallhonorar ausfall ausfallgebühr stornogebühr storno stornohonorar',
  due: 'fällig fälligkeit zahlbar zahlungsziel',
  valid: 'gültig gültigkeit gültig-bis bindefrist',
  start: 'beginn start-am beginn-ab starttermin',
  ref: 'nummer rechnungsnummer angebotsnummer ticketnummer kennung',
};

/** `projekt:` names the piece of work; as a *value* of `about:` it is a type. */
export const keys: TypedWords['keys'] = {
  client: 'kunde kundin kundenname firma',
  topic: 'thema betreff titel projekt vorhaben',
  about: 'kontext art typ anlass',
  via: 'über kanal kontaktweg weg medium',
  contact: 'kontakt ansprechpartner ansprechpartnerin ansprechperson',
  lang: 'sprache',
  phone: 'telefon telefonnummer handy handynummer mobil rufnummer',
  email: 'mail-adresse e-mail-adresse',
  terms: 'konditionen bedingungen vereinbart vereinbarung',
  link: '',
  since: 'seit ab gesendet',
  owner: 'besitzer besitzerin inhaber inhaberin verantwortlich verantwortliche verantwortlicher zuständig',
};

export const phraseKeys: TypedWords['phraseKeys'] = { since: 'seit', via: '', about: 'wegen' };

export const closeKeys: TypedWords['closeKeys'] = {
  outcome: 'ergebnis ausgang als',
  reason: 'grund begründung notiz weil',
  again: 'wieder nochmal wiedervorlage erinnern',
};

export const categories: TypedWords['categories'] = {
  general: 'allgemein allgemeines sonstiges',
  offer: 'angebot angebote offerte kostenvoranschlag kva',
  project: 'projekt projekte auftrag',
  invoice: 'rechnung rechnungen zahlung mahnung',
  support: 'anfrage supportanfrage problem',
  recruiting: 'bewerbung bewerbungen kandidat kandidatin stelle',
  networking: 'netzwerk netzwerken kontaktpflege',
};

export const outcomes: TypedWords['outcomes'] = {
  answered: 'beantwortet geantwortet',
  won: 'gewonnen zusage',
  declined: 'abgelehnt verloren absage',
  ghosted: 'verstummt geghostet',
  obsolete: 'hinfällig erledigt überholt',
};

export const around: TypedWords['around'] = {
  values: 'ein eine einer als am an bis zum in hoehe von vom',
  shares: 'preis datum',
};

export const beforeChannel: TypedWords['beforeChannel'] = {
  loose: 'per über in im am mit',
  strict: 'per',
  articles: 'einem einer der dem',
};

export const byOneWord: TypedWords['byOneWord'] = { phone: 'telefonisch', email: 'gemailt' };

export const beside: TypedWords['beside'] = {
  leadsToDate: 'bis seit',
  datesInNames: 'mai so di do mi mo sa fr',
};

export const amounts: TypedWords['amounts'] = {
  currencies: { EUR: '', USD: '', GBP: 'pfund', CHF: 'franken stutz', JPY: '' },
  thousand: 'tsd tausend',
  million: 'mio millionen',
  billion: 'mrd milliarde milliarden',
};

export const titles: string = 'herr herrn hr frau fr professorin dipl ing mag med jur';

export const channelNames: TypedWords['channelNames'] = {
  purposes: 'kunde kunden kd mandant projekt k',
  noClients: 'allgemein sonstiges vertrieb buchhaltung',
};
