/** Opens the keys of the workspace, and the form of a new one. */
export const OPEN_KEYS = 'keys_open';
export const NEW_KEY = 'keys_new';
/** Revokes a key; the value of the button is its id. */
export const REVOKE_KEY = 'key_revoke';

/** The form of a new key, and its fields; each is the block id of its input. */
export const KEY_FORM = 'key_form';
export const KEY_FIELD = { name: 'key_name', scope: 'key_scope' } as const;
