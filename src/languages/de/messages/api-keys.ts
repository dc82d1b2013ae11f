import type { keyErrors as english, keys as englishKeys } from '../../en/messages/api-keys.ts';

/** Messages about the keys of the HTTP API, in German. */
export const keyErrors: typeof english = {
  key_name_invalid: 'Ein Name braucht 1 bis {{max}} Zeichen, zum Beispiel `n8n`.',
  key_name_taken:
    'Einen Schlüssel namens „{{name}}“ gibt es schon. Wähle einen anderen Namen, oder widerrufe zuerst den alten.',
  too_many_keys: 'Es gibt schon {{max}} Schlüssel. Widerrufe zuerst einen.',
  key_unknown:
    'Einen gültigen Schlüssel namens „{{name}}“ gibt es hier nicht. Vielleicht wurde er schon widerrufen.',
};

/** Messages for admins in Slack about the keys of the API, in German. */
export const keys: typeof englishKeys = {
  title: '*Schlüssel für die HTTP-API*',
  none: 'Es gibt noch keine.',
  line: '• *{{name}}* · {{scope}} · {{used}}',
  scope_read: 'nur lesen',
  scope_write: 'lesen und schreiben',
  used: 'zuletzt benutzt {{when}}',
  never_used: 'nie benutzt',
  how: 'Einen erstellen: `/ghostwatch schlüssel neu n8n` (mit `lesen` dahinter kann er nichts ändern). Einen widerrufen: `/ghostwatch schlüssel widerrufen n8n`',
  created:
    'Hier ist der Schlüssel *{{name}}* ({{scope}}). Ich zeige ihn nur dieses eine Mal, später lässt er sich nicht mehr abrufen. Kopiere ihn jetzt und bewahre ihn auf wie ein Passwort:',
  manage: 'Schlüssel verwalten',
  form_title: 'Schlüssel',
  add: 'Neuer Schlüssel',
  save: 'Erstellen',
  saving: 'Wird erstellt …',
  name: 'Name',
  name_hint: 'Wie du das Programm nennst, das ihn benutzt, zum Beispiel „n8n“.',
  scope: 'Was er darf',
  revoke: 'Widerrufen',
  revoke_sure:
    'Ein Programm, das diesen Schlüssel benutzt, wird ab dann abgewiesen. Das lässt sich nicht rückgängig machen.',
  revoked: 'Der Schlüssel *{{name}}* ist nicht mehr gültig.',
  valid: 'Der Schlüssel *{{name}}* ist gültig.',
};
