import type { keyErrors as english } from '../../en/messages/keys.ts';

/** What people read about the keys of the HTTP API, in German. */
export const keyErrors: typeof english = {
  key_name_invalid: 'Ein Schlüssel braucht einen Namen mit 1 bis {{max}} Zeichen, zum Beispiel `n8n`.',
  key_name_taken:
    'Einen Schlüssel namens „{{name}}“ gibt es schon. Wähle einen anderen Namen, oder widerrufe zuerst den alten.',
  key_unknown:
    'Einen gültigen Schlüssel namens „{{name}}“ gibt es hier nicht. Vielleicht wurde er schon widerrufen.',
};
