/** What people read about the keys of the HTTP API, in English. */
export const keyErrors = {
  key_name_invalid: 'A key needs a name of 1 to {{max}} characters, such as `n8n`.',
  key_name_taken: 'There is already a key called “{{name}}”. Choose another name, or revoke that one first.',
  key_unknown: 'No key called “{{name}}” works here. It may have been revoked already.',
};
