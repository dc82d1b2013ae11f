/** Questions and refusals when a client is added with a sentence. */
export const adding = {
  question: '*Did I get this right?* Nothing is saved yet.',
  line: '• {{label}}: *{{value}}*',
  topic: 'Topic',
  no_topic: 'none',
  since: 'Silent since',
  now: 'now',
  amount: 'At stake',
  via: 'Channel',
  agreed: 'Agreed',
  owner: 'Owner',
  right: 'Yes, watch',
  edit: 'Edit…',
  quotes: 'With quotes, I don’t have to ask: `/ghostwatch add "Acme GmbH" "Website relaunch"`',
  too_long: 'I’m not sure where the client’s name ends. Put it in quotes: `"Acme GmbH"`.',
  several_one: 'I see {{count}} client here. Please add one client per command; nothing was saved.',
  several_other:
    'I see {{count}} clients here. Please add one client per command; nothing was saved. To copy:',
  one_client: 'If it’s one client, put its name in quotes: `/ghostwatch add "Smith, Jones & Partners"`',
};
