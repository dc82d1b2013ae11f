/** What admins read about addresses to which other programs send, in English. */
export const hooks = {
  title: '*Addresses to which other programs send*',
  none: 'There are none yet.',
  line: '• *{{name}}* · {{source}}',
  how: 'To create one: `/ghostwatch hooks new CRM`; add `hubspot` or `pipedrive` if that’s what sends to it. To see one: `/ghostwatch hooks show CRM`. To remove one: `/ghostwatch hooks remove CRM`',
  created:
    'Here is the address of *{{name}}*. I’m showing it only this once, so copy it now, and put the bot’s own address in front of it:',
  try: 'Anyone who knows it can add clients with you as the owner. Send something to it, then type `/ghostwatch hooks show {{name}}`.',
  mapping: '*{{name}}* reads:',
  last: 'Last received: {{when}}. Every value is masked (letters as x, digits as 9):',
  nothing_yet: 'Nothing has come within the last day.',
  map_how:
    'To read a field from another place: `/ghostwatch hooks map {{name}} client=deal.company topic=deal.title`',
  removed: 'Nothing that is sent to *{{name}}* is taken any more. The clients stay.',
  taken: 'What is sent to *{{name}}* is taken.',
};

/** Why an address for other programs cannot be made or changed, in English. */
export const hookErrors = {
  hook_unknown: 'There is no address called “{{name}}” here. For all of them: `/ghostwatch hooks`',
  hook_name_taken: 'There is already an address called “{{name}}”. Choose another name.',
};
