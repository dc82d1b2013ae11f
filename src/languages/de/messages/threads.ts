import type { Messages } from '../../en/messages/index.ts';

/** Texts about clients: after a change, in lists, in detail. */
export const added: Messages['added'] = {
  existed: '{{title}} beobachte ich schon. Was bisher war: `/ghostwatch show #{{number}}`',
  unread:
    'Ich beobachte jetzt {{title}}. Ich konnte die Unterhaltung noch nicht lesen und weiß deshalb nicht, seit wann eine Antwort fehlt. Zuständig: {{owner}}.',
  read_again:
    'Ich sehe bis {{at}} wieder nach und plane dann; was ich gefunden habe, zeigt dir dann `/ghostwatch zeig #{{number}}`.',
  last_mail_ours: 'Die letzte E-Mail ist von uns, {{date}}.',
  last_mail_theirs: 'Die letzte E-Mail ist vom Kunden, {{date}}.',
  owed: 'Ich beobachte jetzt {{title}}. Der Kunde hat am {{date}} geschrieben, wir sind dran. Zuständig: {{owner}}.',
};

export const done: Messages['done'] = {
  noted: 'Notiert zu {{title}}: {{text}}',
  added: 'Ich beobachte jetzt {{title}}. Keine Antwort seit {{date}}. Zuständig: {{owner}}.',
  replied: 'Notiert: Antwort von {{title}}{{by}} am {{date}}. Jetzt sind wir dran.',
  followed_up: 'Notiert: Am {{date}} hast du bei {{title}} {{by}} nachgefasst.',
  answered: 'Notiert: Am {{date}} haben wir {{title}}{{by}} geantwortet. Ab da beginnt die Wartezeit neu.',
  snoozed: '{{title}} ist bis {{until}} verschoben.',
  promised: 'Notiert: {{title}} hat {{date}} genannt. Bis dieser Tag vorbei ist, erinnere ich nicht.',
  client_away: 'Notiert: {{title}} ist abwesend bis {{until}}. So lange erinnere ich nicht.',
  client_away_later:
    'Notiert: {{title}} ist ab {{from}} abwesend und am {{until}} zurück. Bis dahin erinnere ich wie gewohnt, während der Abwesenheit nicht.',
  closed: '{{title}} ist geschlossen: *{{outcome}}*{{reason}}.',
  reopened: '{{title}} ist wieder offen. Es geht dort weiter, wo es aufgehört hat.',
  assigned: 'Für {{title}} ist jetzt {{to}} zuständig.',
  edited: '{{title}} ist geändert: {{changed}}.',
  reason: ' ({{reason}})',
  correct_outcome:
    'Ging es anders aus? Klick auf *Ergebnis ändern …* Zu früh geschlossen? Klick auf *Rückgängig*, oder später `/ghostwatch reopen #{{number}}`.',
  assumed_outcome:
    'Du hast nicht gesagt, wie es ausging, deshalb habe ich das angenommen. Ändern: *Ergebnis ändern …* Beim nächsten Mal: `/ghostwatch close #{{number}} gewonnen` (oder geantwortet, abgelehnt, verstummt, hinfällig).',
  undo_close: 'Zu früh geschlossen? `/ghostwatch reopen #{{number}}`',
  already:
    'Seit diese Karte kam, hat sich etwas geändert. Ich habe nichts geändert; die Karte zeigt jetzt den aktuellen Stand.',
  failed: 'Ich konnte die Karte in Slack nicht aktualisieren; dein Klick ist gespeichert.',
};

export const list: Messages['list'] = {
  title_mine: '*Deine offenen Kunden* ({{count}})',
  title_all: '*Alle offenen Kunden* ({{count}})',
  title_waiting: '*Wir warten auf den Kunden* ({{count}})',
  title_paused: '*Pausiert* ({{count}})',
  title_closed: '*Geschlossen* ({{count}})',
  title_owed: '*Wir schulden eine Antwort* ({{count}})',
  title_undelivered: '*E-Mail kam nicht an* ({{count}})',
  title_person: '*Offene Kunden von {{owner}}* ({{count}})',
  matching: 'Treffer für „{{text}}“',
  silent: 'still {{for}}',
  owed: 'wir sind dran {{for}}',
  undelivered: 'E-Mail kam nicht an',
  closed: '{{outcome}} {{date}}',
  closed_because: '{{closed}} ({{reason}})',
  ask_again: 'noch einmal fragen {{day}}',
  muted: 'stummgeschaltet seit {{date}}',
  paused_snooze: 'verschoben bis {{until}}',
  paused_promise: 'Termin genannt, pausiert bis {{until}}',
  paused_client_away: 'abwesend bis {{until}}',
  caption: 'Kunden',
  client: '#{{number}} · {{client}}',
  column_client: 'Kunde',
  column_topic: 'Thema',
  column_state: 'Wartezeit',
  column_amount: 'Betrag',
  column_next: 'Als Nächstes',
  column_owner: 'Zuständig',
  decide: 'wartet auf eine Entscheidung',
  next: 'Erinnerung {{when}}',
  more_one: '… und {{count}} weiterer. Eingrenzen: `/ghostwatch list {{scope}} Teil des Namens`',
  more_other: '… und {{count}} weitere. Eingrenzen: `/ghostwatch list {{scope}} Teil des Namens`',
  empty_mine:
    'Hier ist noch nichts. Wer hat auf deine letzte Nachricht noch nicht geantwortet? `/ghostwatch add "Acme GmbH" "Website-Relaunch" art:angebot seit:gestern`',
  empty_all: 'Hier beobachtet noch niemand einen Kunden. Fang an: `/ghostwatch add Acme`',
  empty_waiting: 'Du wartest auf niemanden.',
  empty_paused: 'Nichts ist pausiert.',
  empty_closed: 'Noch ist nichts geschlossen.',
  empty_owed: 'Du schuldest niemandem eine Antwort. Gut so.',
  empty_undelivered: 'Alle E-Mails sind angekommen, soweit es die Postfächer zeigen.',
  empty_person: '{{owner}} hat keine offenen Kunden.',
  empty_search: 'Keine Treffer für „{{text}}“.',
};

export const show: Messages['show'] = {
  notes: '*Notizen*',
  note: '• {{text}} ({{who}}, {{date}})',
  earlier_notes_one: '{{count}} ältere Notiz',
  earlier_notes_other: '{{count}} ältere Notizen',
  owner: 'Zuständig: {{owner}}',
  drafts: 'Textvorschläge: {{language}}',
  paused_snooze: 'verschoben bis {{until}}',
  paused_promise: 'Termin genannt: {{date}}; keine Erinnerung, bis dieser Tag vorbei ist',
  paused_client_away: 'abwesend bis {{until}}',
  absence_ahead: 'Der Kunde ist ab {{from}} abwesend und am {{until}} zurück.',
  closed: 'Geschlossen am {{date}}: *{{outcome}}*{{reason}}.',
  owner_covered: '{{cover}} vertritt {{owner}} und bekommt die Erinnerungen.',
  owner_paused: '{{owner}} hat alle Erinnerungen pausiert bis {{until}}.',
  ladder: '*Zeitplan*',
  rung: '{{mark}} {{remedy}} {{after}}',
  timeline: '*Verlauf*',
  earlier_one: '… und {{count}} früherer Eintrag',
  earlier_other: '… und {{count}} frühere Einträge',
};

export const unreadable: Messages['unreadable'] = {
  not_in_channel:
    ':warning: In {{channel}} sehe ich keine Antworten, denn ich bin dort kein Mitglied. Gib dort `/invite @Ghostwatch` ein, dann lese ich nach, was ich verpasst habe.',
  archived:
    ':warning: {{channel}} ist archiviert: Dort kann niemand mehr schreiben. Verlinke eine andere Unterhaltung: `/ghostwatch edit #{{number}} link:https://…`',
  gone: ':warning: Ich sehe keine Antworten: Den Slack-Thread gibt es nicht mehr. Verlinke einen anderen: `/ghostwatch edit #{{number}} link:https://…`',
  not_allowed:
    ':warning: In {{channel}} sehe ich keine Antworten, denn der Workspace hat der App nicht erlaubt, dort mitzulesen (`channels:history`, in privaten Channels `groups:history`). Ein Admin kann sie neu installieren und es erlauben; bis dahin klick auf *Kunde hat geantwortet*, wenn eine Antwort kommt.',
};
