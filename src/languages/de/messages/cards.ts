import type { Messages } from '../../en/messages/index.ts';
import { labelsOf } from '../../label-table.ts';
import { remedies } from '../remedies.ts';

/** Texts of a card in German: its first two lines, and the collapsed details. */
export const card: Messages['card'] = {
  ...labelsOf(remedies, 'ask', 'ask_'),
  silent: 'keine Antwort *{{for}}*',
  owed: 'wartet *{{for}}* auf deine Antwort',
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
