/** What people read about the keys of the HTTP API, in English. */
export const keyErrors = {
  key_name_invalid: 'A key needs a name of 1 to {{max}} characters, such as `n8n`.',
  key_name_taken: 'There is already a key called “{{name}}”. Choose another name, or revoke that one first.',
  key_unknown: 'No key called “{{name}}” works here. It may have been revoked already.',
};

/** What admins read about the keys of the API in Slack, in English. */
export const keys = {
  title: '*Keys for the HTTP API*',
  none: 'There are none yet.',
  line: '• *{{name}}* · {{scope}} · {{used}}',
  scope_read: 'reads',
  scope_write: 'reads and writes',
  used: 'last used {{when}}',
  never_used: 'never used',
  how: 'To make one: `/ghostwatch keys new n8n` (with `read` behind it, it can’t change anything). To end one: `/ghostwatch keys revoke n8n`',
  created:
    'Here is the key *{{name}}* ({{scope}}). I show it this once and can’t find it again, so copy it now and keep it like a password:',
  revoked: 'The key *{{name}}* no longer works.',
};
