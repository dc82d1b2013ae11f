/** The buttons that open the list of keys, and the form for a new one. */
export const OPEN_KEYS = 'keys_open';
export const NEW_KEY = 'keys_new';
/** The button that revokes a key; its value is the key's id. */
export const REVOKE_KEY = 'key_revoke';

/** The form for a new key, and its fields; each name is the block id of its input. */
export const KEY_FORM = 'key_form';
export const KEY_FIELD = { name: 'key_name', scope: 'key_scope' } as const;
