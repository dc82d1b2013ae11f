/** Messages about the keys of the HTTP API, in English. */
export const keyErrors = {
  key_name_invalid: 'A name needs 1 to {{max}} characters, such as `n8n`.',
  key_name_taken: 'There is already a key called “{{name}}”. Choose another name, or revoke that one first.',
  too_many_keys: 'There are {{max}} keys already. Revoke one first.',
  key_unknown: 'There’s no active key called “{{name}}” here. It may already have been revoked.',
};

/** Messages for admins in Slack about the keys of the API, in English. */
export const keys = {
  title: '*Keys for the HTTP API*',
  none: 'There are none yet.',
  line: '• *{{name}}* · {{scope}} · {{used}}',
  scope_read: 'read only',
  scope_write: 'read and write',
  used: 'last used {{when}}',
  never_used: 'never used',
  how: 'To create one: `/ghostwatch keys new n8n` (add `read` for a key that can’t change anything). To revoke one: `/ghostwatch keys revoke n8n`',
  created:
    'Here is the key *{{name}}* ({{scope}}). I’m showing it only this once and can’t retrieve it later, so copy it now and treat it like a password:',
  manage: 'Manage keys',
  form_title: 'Keys',
  add: 'New key',
  save: 'Create',
  saving: 'Creating …',
  name: 'Name',
  name_hint: 'What you call the program that uses it, such as “n8n”.',
  scope: 'What it may do',
  revoke: 'Revoke',
  revoke_sure: 'A program that uses this key is refused from then on. This can’t be undone.',
  revoked: 'The key *{{name}}* no longer works.',
  valid: 'The key *{{name}}* works.',
};
