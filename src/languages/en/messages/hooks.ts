/** What admins read about addresses to which other programs send, in English. */
export const hooks = {
  title: '*Addresses to which other programs send*',
  none: 'There are none yet.',
  line: '• *{{name}}* · {{source}}',
  how: 'To make one: `/ghostwatch hooks new CRM`, with `hubspot` or `pipedrive` behind it where one of those sends. To look at one: `/ghostwatch hooks show CRM`. To end one: `/ghostwatch hooks remove CRM`',
  created:
    'Here is the address of *{{name}}*. I show it this once, so copy it now; put the address of the bot in front of it:',
  try: 'Whoever knows it can add clients that you look after. Send something to it, then look at `/ghostwatch hooks show {{name}}`.',
  mapping: '*{{name}}* reads:',
  last: 'What came last, {{when}}, with every value masked (letters as x, digits as 9):',
  nothing_yet: 'Nothing has come within the last day.',
  map_how:
    'To read something elsewhere: `/ghostwatch hooks map {{name}} client=deal.company topic=deal.title`',
  removed: 'Nothing that is sent to *{{name}}* is taken any more. The clients stay.',
};

/** Why an address for other programs cannot be made or changed, in English. */
export const hookErrors = {
  hook_unknown: 'There is no address called “{{name}}” here. For all of them: `/ghostwatch hooks`',
  hook_name_taken: 'There is already an address called “{{name}}”. Choose another name.',
};
