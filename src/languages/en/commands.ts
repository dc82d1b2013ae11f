/**
 * Each slash verb: the words that name it in addition to its own name, including common misspellings, and its line in
 * the help. Other languages have the same verbs.
 */
export const commands = {
  welcome: { words: 'hi hello hey start' },
  help: { words: '? h commands' },
  add: {
    words: 'new create register track watch',
    help: '`/ghostwatch add "Acme GmbH" "Website relaunch" type:proposal via:email since:"9 Nov" owner:@ada amount:€12,400 contact:"Jana Krüger" lang:de link:https://…` – watches a client. Only the name is required.',
  },
  list: {
    words: 'ls threads',
    help: '`/ghostwatch list [mine|all|@user|waiting|paused|closed|owed] [text] [by silence|money|owner|next]` – lists clients, the most urgent first unless you say otherwise.',
  },
  report: {
    words: 'reports statistics stats',
    help: '`/ghostwatch report [mine|team|#channel|Acme] [this month|since 1 Mar]` – what is open, how much money is at stake, and what brings clients back.',
  },
  forecast: {
    words: 'preview outlook upcoming',
    help: '`/ghostwatch forecast [mine|team] [10 days]` – the nudges to come if nothing happens to your clients in the meantime. Days are working days.',
  },
  show: {
    words: 'view details status',
    help: '`/ghostwatch show #12` – shows one client: what happened, and when the next nudge comes.',
  },
  replied: {
    words: 'reply replies response responded',
    help: '`/ghostwatch replied #12 [by email] [yesterday]` – the client replied; it’s our turn.',
  },
  'followed-up': {
    words: 'follow-up follow-ups follow-upped chased nudged',
    help: '`/ghostwatch followed-up #12 [by phone] [2 days ago]` – we followed up with the client.',
  },
  answered: {
    words: 'answer',
    help: '`/ghostwatch answered #12 [by phone] [today]` – we answered; the clock starts again.',
  },
  snooze: {
    words: 'snoozed remind later wait postpone postponed defer',
    help: '`/ghostwatch snooze #12 3 days` or `until next tuesday` – no nudges until then.',
  },
  promised: {
    words: 'promise promises',
    help: '`/ghostwatch promised #12 friday` – the client named a date.',
  },
  away: {
    words: "absent ooo vacation i’m-away i'm-away im-away",
    help: '`/ghostwatch away #12 until 2026-12-01`, `/ghostwatch away #12 from 21 Dec to 6 Jan` – the client is away, or will be.',
  },
  close: {
    words: 'closed end finish done',
    help: '`/ghostwatch close #12 [won|replied|declined|ghosted|obsolete] [reason…]` – closes it. Add `ask again in 3 months`, and I’ll ask you then whether to reopen it.',
  },
  reopen: { words: 'reopened', help: '`/ghostwatch reopen #12` – reopens it.' },
  resume: {
    words: 'unsnooze unsnoozed unpause wake wake-up awaken',
    help: '`/ghostwatch resume #12` (or `wake`, `unsnooze`) – ends the pause; nudges start again.',
  },
  undo: {
    words: 'undone revert take-back',
    help: '`/ghostwatch undo` – undoes your last change; `undo #12` undoes the last one to that client.',
  },
  delete: {
    words: 'deleted remove removed rm del',
    help: '`/ghostwatch delete #12` – deletes a client and its history for good, after asking you.',
  },
  assign: { words: 'reassign handover give', help: '`/ghostwatch assign #12 @user` – hands it over.' },
  edit: {
    words: 'change update set modify',
    help: '`/ghostwatch edit #12 type:invoice amount:€900` – changes what was entered.',
  },
  note: {
    words: 'notes noted memo',
    help: '`/ghostwatch note #12 They moved the budget to Q1` – a note on the client, shown with its details. With a name: `/ghostwatch note Acme: call after five`.',
  },
  draft: {
    words: 'message text',
    help: '`/ghostwatch draft #12` – the suggested message for the current step. Wordings of your own: `/ghostwatch settings`, *Message templates*.',
  },
  mute: {
    words: 'muted silence silent',
    help: '`/ghostwatch mute #12` – no nudges about this client until `/ghostwatch unmute #12`; I still see replies.',
  },
  unmute: {
    words: 'unmuted unsilence',
    help: '`/ghostwatch unmute #12` – turns nudges about this client back on.',
  },
  hours: {
    words: 'workinghours worktime',
    help: '`/ghostwatch hours 09:00-17:30 mon-fri` (or `auto`) – when you work. Nudges come only then.',
  },
  holidays: {
    words: 'holiday region',
    help: '`/ghostwatch holidays Bayern` (or `DE-BY`, `AT-9`, `Zürich`, `off`) – your public holidays.',
  },
  timezone: {
    words: 'tz',
    help: '`/ghostwatch timezone Europe/Vienna` (or a city, `auto`) – where you are.',
  },
  language: {
    words: 'lang locale',
    help: '`/ghostwatch language de` ({{languages}}, `auto`) – the language I use with you.',
  },
  digest: {
    words: '',
    help: '`/ghostwatch digest 9:00` (or `off`) – one message a day instead of single nudges.',
  },
  suggestions: {
    words: 'suggestion proposals proposal',
    help: '`/ghostwatch suggestions off` – I stop suggesting clients who haven’t replied; `on` starts it again. Admins: `off for everyone`.',
  },
  limit: {
    words: 'max maximum',
    help: '`/ghostwatch limit 5` (or `off`) – limits nudges per day, most urgent first.',
  },
  pause: {
    words: '',
    help: '`/ghostwatch pause until monday`, `/ghostwatch pause from 21 Dec to 6 Jan`, `/ghostwatch pause off` – pauses all your own nudges.',
  },
  settings: {
    words: 'setting preferences',
    help: '`/ghostwatch settings` – everything you’ve set, and a form to change it.',
  },
  client: {
    words: 'client-side customer',
    help: '`/ghostwatch client #12 @jana` – Jana speaks for the client there (`not @jana`: she no longer does).',
  },
  cover: {
    words: 'substitute deputy',
    help: '`/ghostwatch cover @ben until monday`, `/ghostwatch cover @ben from monday to friday`, `/ghostwatch away until friday, cover @ben`, `/ghostwatch cover off` – who gets your nudges while you’re away.',
  },
  escalation: {
    words: 'escalate',
    help: '`/ghostwatch escalation #channel` (or `off`) – where I post when someone ignores three nudges in a row.',
  },
  currency: {
    words: 'currencies',
    help: '`/ghostwatch currency CHF` (or `auto`) – the currency for amounts without one, for the whole workspace; admins only.',
  },
  import: {
    words: 'imports csv',
    help: '`/ghostwatch import` – adds clients from a CSV file or pasted lines. You see what would happen before anything is saved.',
  },
  export: {
    words: 'exports download',
    help: '`/ghostwatch export [csv|json]` – sends you all clients that you may see, as a file that can be imported again.',
  },
  data: {
    words: 'gdpr',
    help: '`/ghostwatch data "Jana Krüger"` – everything I keep about a client or a contact.',
  },
  erase: {
    words: 'erased forget',
    help: '`/ghostwatch erase "Jana Krüger"` – erases a client or a contact for good, after asking you; admins only.',
  },
  audit: {
    words: 'audit-trail',
    help: '`/ghostwatch audit` – who erased, exported or imported data, or changed settings; admins only.',
  },
  trial: {
    words: 'try dry-run',
    help: '`/ghostwatch trial` (`on`, `off`) – in trial mode, I plan and show everything but send no nudges; admins turn it on and off.',
  },
  keys: {
    words: 'key apikey apikeys api-keys token tokens',
    help: '`/ghostwatch keys` – the keys that let other programs use the HTTP API (admins).',
  },
  hooks: {
    words: 'hook incoming',
    help: '`/ghostwatch hooks` – the addresses that other programs send to (admins).',
  },
  webhooks: {
    words: 'webhook outgoing',
    help: '`/ghostwatch webhooks` – the programs that are told what happens to clients (admins).',
  },
};

export type Commands = typeof commands;

/** The name of a slash verb. */
export type Verb = keyof Commands;
