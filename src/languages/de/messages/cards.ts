import type { Messages } from '../../en/messages/index.ts';

/** The words of a card in German: its two leading lines, and what is folded. */
export const card: Messages['card'] = {
  silent: 'keine Antwort *{{for}}*',
  owed: 'wartet *{{for}}* auf deine Antwort',
  ask_check_in: '*Melde dich kurz* {{by}}: knapp und freundlich.',
  ask_follow_up: '*Fass konkret nach* {{by}}: Sag, was du brauchst.',
  ask_clarify: '*Bitte um eine Entscheidung* {{by}} und nenn einen Termin.',
  ask_answer: '*Antworte dem Kunden* {{by}}. „Ich melde mich am Donnerstag“ ist auch eine Antwort.',
  ask_goodbye: '*Verabschiede dich* {{by}} und lass die Tür offen.',
  ask_reopening: '*Nimm den Kontakt wieder auf* {{by}}.',
  ask_close_request: '*Zeit für eine Entscheidung:* Schließ diesen Kunden, oder sag mir, was passiert ist.',
  write_mail: 'E-Mail schreiben …',
  write: 'Bearbeiten und kopieren …',
  field: '*{{name}}*\n{{value}}',
  contact: '{{contact}}',
  type: 'Art',
  reach: 'Kontakt',
  conversation: 'Unterhaltung',
  owner: 'Zuständig',
  language: 'Textvorschläge',
  more: 'Mehr: warum jetzt, was bisher war, andere Nachrichten',
};
