import type { Messages } from '../../en/messages/index.ts';
import { labelsOf } from '../../label-table.ts';
import { remedies } from '../remedies.ts';

/** Texts of a nudge: its reason, what to do, what was agreed. */
export const nudge: Messages['nudge'] = {
  ...labelsOf(remedies, 'why', 'why_'),
  notification: '#{{number}} {{client}}: {{remedy}}. Keine Antwort {{for}}.',
  notification_owed: '#{{number}} {{client}} wartet {{for}} auf deine Antwort.',
  notification_many: '{{count}} Kunden brauchen dich: {{clients}}',
  title: '*#{{number}} · {{client}}*{{topic}}',
  topic: ' · {{topic}}',
  silent: 'Keine Antwort *{{for}}*, letzte Nachricht von uns: {{date}}.',
  owed: 'Der Kunde hat am {{date}} geschrieben und wartet *{{for}}* auf deine Antwort.',
  contact: 'Kontakt: {{contact}}',
  link: 'Unterhaltung öffnen',
  money: 'Es geht um: *{{amount}}*',
  for_owner: 'Das geht an dich, weil {{owner}} in Slack nicht zu erreichen ist.',
  step: 'Schritt {{index}} von {{count}}: *{{remedy}}*',
  repeat: 'Erinnerung {{index}} von {{count}}: *{{remedy}}*',
  close_request: '*Zeit für eine Entscheidung*',
  why_close_request:
    'Ich habe so oft erinnert, wie der Zeitplan es vorsieht. Bitte schließe den Kunden oder sag mir, was passiert ist. Bis dahin erinnere ich nicht mehr; in deiner Liste bleibt er.',
  so_far: '*Bisher*',
  nothing_so_far: 'Nichts seit deiner letzten Nachricht.',
  draft: '*Textvorschlag*',
  draft_call: '*Für den Anruf*',
  draft_after_call: '*Falls niemand abnimmt, schick das:*',
  opening: '*Zum Einstieg*\n> {{opening}}',
  points: '*Im Gespräch*',
  point: '{{point}}',
  without_card:
    '{{title}}: *{{remedy}}*. Die ganze Karte konnte ich nicht zeigen. Einzelheiten: `/ghostwatch show #{{number}}`, Textvorschlag: `/ghostwatch draft #{{number}}`',
  voicemail: '*Auf die Mailbox*\n> {{voicemail}}',
  subject: 'Betreff: {{subject}}',
  more_on_home_one: '{{count}} weiterer steht auf deiner Startseite (_Home_).',
  more_on_home_other: '{{count}} weitere stehen auf deiner Startseite (_Home_).',
  many_one: '*{{count}} Kunde braucht dich.* Öffne ihn, um den Textvorschlag und alles Weitere zu sehen.',
  many_other:
    '*{{count}} Kunden brauchen dich.* Öffne einen, um den Textvorschlag und alles Weitere zu sehen.',
};

export const draft: Messages['draft'] = { open_mail: 'Im E-Mail-Programm öffnen' };

export const agreed: Messages['agreed'] = {
  reference: 'Nr. {{reference}}',
  due: 'fällig am {{date}}',
  valid: 'Angebot gilt bis {{date}}',
  advance_payment: 'Anzahlung {{share}}',
  part_payment: 'Abschlagszahlung {{share}}',
  cancellation_fee: 'Ausfallhonorar {{share}}',
  start: 'Beginn ab {{date}} möglich',
};

export const promise: Messages['promise'] = {
  broken: 'Der Kunde hatte *{{date}}* genannt und sich nicht gemeldet; deshalb kommt dieser Schritt früher.',
};

export const plan: Messages['plan'] = {
  next: 'Nächste Erinnerung: {{remedy}}, {{when}}.',
  next_close:
    'Wenn nichts passiert, fragt die nächste Erinnerung, ob der Kunde geschlossen werden soll: {{when}}.',
  next_reopening: 'Ich frage noch einmal nach: {{when}}.',
  due: 'Eine Erinnerung ({{remedy}}) ist unterwegs.',
  closed: 'Keine weiteren Erinnerungen.',
  no_working_time:
    'Es kann keine Erinnerung fällig werden: {{owner}} hat keine Arbeitszeiten. Einstellen: `/ghostwatch hours 09:00-17:00 mo-fr`.',
  switched_off: 'Erinnerungen zu Kunden dieser Art sind in diesem Workspace ausgeschaltet.',
  muted: 'Stummgeschaltet: keine Erinnerungen, bis jemand die Stummschaltung aufhebt.',
  asked_to_close:
    'Die letzte Erinnerung hat gefragt, ob der Kunde geschlossen werden soll. Die nächste kommt erst, wenn etwas passiert.',
};
