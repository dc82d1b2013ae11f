/** Texts in the settings about access by other programs, in English. */
export const programs = {
  title: 'Other programs',
  keys_title: 'Keys for the HTTP API',
  keys_one: '*Keys for the HTTP API*: {{count}}',
  keys_other: '*Keys for the HTTP API*: {{count}}',
  no_keys: '*Keys for the HTTP API*: none. A key lets another program add and change clients.',
  hooks_title: 'Addresses for other programs',
  hooks_one: '*Addresses that other programs send to*: {{count}}',
  hooks_other: '*Addresses that other programs send to*: {{count}}',
  no_hooks:
    '*Addresses that other programs send to*: none. A CRM sends its deals there, and they become clients.',
  webhooks_title: 'Webhooks',
  webhooks_one: '*Webhooks*: {{count}} program is told what happens to clients.',
  webhooks_other: '*Webhooks*: {{count}} programs are told what happens to clients.',
  no_webhooks: '*Webhooks*: none. A webhook tells another program what happens to clients.',
};
