import type { Channel, DraftLanguage, Outcome, ThreadCategory } from '../domain/threads/thread.ts';
import { PACKS } from '../languages/index.ts';
import { namesOfLanguage } from '../languages/names.ts';
import type { ListScope } from './command.ts';
import { lookUp } from './normalize-word.ts';

/** What was agreed with the client, as keys and inside `terms:`. */
export type TermKey =
  | 'amount'
  | 'advance-payment'
  | 'part-payment'
  | 'cancellation-fee'
  | 'due'
  | 'valid'
  | 'start'
  | 'ref';

/** What `key:value` may say about a thread. */
export type DetailKey =
  | TermKey
  | 'client'
  | 'topic'
  | 'about'
  | 'via'
  | 'contact'
  | 'phone'
  | 'email'
  | 'lang'
  | 'terms'
  | 'link'
  | 'since'
  | 'owner';

const TERMS: Readonly<Record<TermKey, string>> = {
  amount: 'value price budget sum betrag wert summe preis volumen',
  'advance-payment':
    'advance deposit down-payment prepayment upfront anzahlung vorauszahlung vorkasse anzahlungen',
  'part-payment':
    'part-payments progress-payment instalment abschlag abschläge abschlagszahlung abschlagszahlungen teilzahlung',
  'cancellation-fee':
    'cancellation kill-fee ausfallhonorar ausfall ausfallgebühr stornogebühr storno stornohonorar',
  due: 'due-date payable payable-by fällig fälligkeit zahlbar zahlungsziel',
  valid: 'valid-until validity holds gültig gültigkeit gültig-bis bindefrist',
  start: 'start-date starts begin beginn start-am beginn-ab starttermin',
  ref: 'reference no nr number nummer rechnungsnummer angebotsnummer ticketnummer kennung',
};

/** The names of terms, in English and German. */
export const TERM_WORDS = lookUp<TermKey>(TERMS);

/** The keys of `add` and `edit`. `projekt:` names the piece of work; as a *value* of `about:` it is a type. */
export const DETAIL_KEYS = lookUp<DetailKey>({
  client: 'name customer company kunde kundin kundenname firma',
  topic: 'subject title project thema betreff titel projekt vorhaben',
  about: 're context kind type kontext art typ anlass',
  via: 'channel per über kanal kontaktweg weg medium',
  contact: 'person kontakt ansprechpartner ansprechpartnerin ansprechperson',
  lang: 'language sprache locale',
  phone: 'tel telephone mobile telefon telefonnummer handy handynummer mobil rufnummer',
  email: 'mail mailto mail-address e-mail-address mail-adresse e-mail-adresse',
  terms: 'conditions agreed konditionen bedingungen vereinbart vereinbarung',
  ...TERMS,
  link: 'url permalink href thread',
  since: 'seit sent ab gesendet',
  owner: 'besitzer besitzerin inhaber inhaberin verantwortlich verantwortliche verantwortlicher zuständig',
});

export type PhraseKey = 'since' | 'via' | 'about';

/** Words that do the same without a colon, where the next one leaves no doubt: "seit gestern", "wegen Angebot". */
export const PHRASE_WORDS = lookUp<PhraseKey>({ since: 'seit', via: 'per', about: 're wegen' });

/** The keys of `close`. */
export const CLOSE_KEYS = lookUp<'outcome' | 'reason' | 'again'>({
  outcome: 'result as ergebnis ausgang als',
  reason: 'because note grund begründung notiz weil',
  again: 'ask-again remind wieder nochmal wiedervorlage erinnern',
});

export const CONTEXT_WORDS = lookUp<ThreadCategory>({
  general: 'allgemein allgemeines sonstiges other misc',
  offer: 'offers quote quotes proposal proposals bid estimate angebot angebote offerte kostenvoranschlag kva',
  project: 'projects projekt projekte auftrag',
  invoice: 'invoices bill payment rechnung rechnungen zahlung mahnung',
  support: 'ticket issue request inquiry enquiry anfrage supportanfrage problem',
  recruiting: 'recruitment hiring application candidate bewerbung bewerbungen kandidat kandidatin stelle',
  networking: 'network netzwerk netzwerken kontaktpflege',
});

export const CHANNEL_WORDS = lookUp<Channel>({
  slack: 'slackthread',
  email: 'mail e-mails mails',
  linkedin: 'linked-in',
  phone: 'telephone call phonecall tel telefon telefonat telefonisch anruf handy mobile',
  meeting: 'meet visit zoom videocall treffen besprechung termin besuch',
  other:
    'others else sonstiges sonstige andere anderes anders whatsapp signal sms teams xing telegram threema messenger instagram chat',
});

/** The languages of drafts; the name of a language stands for its usual form. */
export const LANGUAGE_WORDS = lookUp<DraftLanguage>(
  Object.fromEntries(
    PACKS.flatMap(({ code, typedNames, drafts }) =>
      drafts.map((form, index) => {
        const names = index === 0 ? [typedNames, ...namesOfLanguage(code)] : [];
        return [form.code, [form.typedNames, ...names].join(' ').trim()];
      }),
    ),
  ),
);

export const OUTCOME_WORDS = lookUp<Outcome>({
  answered: 'replied beantwortet geantwortet',
  won: 'win gewonnen zusage',
  declined: 'decline lost rejected refused abgelehnt verloren absage',
  ghosted: 'ghost silent verstummt geghostet',
  obsolete: 'outdated moot hinfällig erledigt überholt',
});

export const SCOPE_WORDS = lookUp<ListScope>({
  mine: 'my me own meine meins mir ich eigene',
  all: 'everyone everything team open alle alles offen offene',
  waiting: 'wartend wartende wartet',
  paused: 'snoozed pausiert pausierte pausierend',
  closed: 'done geschlossen geschlossene zu',
  owed: 'owing schulden schuldig geschuldet fällig dran',
});
