import { labelsOf } from '../../label-table.ts';
import { remedies } from '../remedies.ts';
/** Texts of a card in English: its first two lines, and the collapsed details. */
export const card = {
  ...labelsOf(remedies, 'ask', 'ask_'),
  silent: 'no reply *{{for}}*',
  owed: 'waiting for your answer *{{for}}*',
  ask_close_request: '*Time to decide:* close this client, or tell me what happened.',
  write_mail: 'Write the email…',
  write: 'Edit and copy…',
  field: '*{{name}}*\n{{value}}',
  contact: '{{contact}}',
  type: 'Type',
  reach: 'Contact',
  conversation: 'Conversation',
  owner: 'Owner',
  language: 'Suggested messages',
  more: 'More: why now, what happened, other messages',
};
