/** What admins read about addresses to which other programs send, in English. */
export const hooks = {
  title: '*Addresses that other programs send to*',
  none: 'There are none yet.',
  line: '• *{{name}}* · {{source}}',
  how: 'To create one: `/ghostwatch hooks new CRM`; add `hubspot` or `pipedrive` if one of those sends to it. To see one: `/ghostwatch hooks show CRM`. To remove one: `/ghostwatch hooks remove CRM`',
  created:
    'Here is the address of *{{name}}*. I’m showing it only this once, so copy it now and put the address of your Ghostwatch server in front of it:',
  rotated:
    'Here is the new address of *{{name}}*. I’m showing it only this once, so copy it now and put the address of your Ghostwatch server in front of it. The old one works until {{until}}; enter the new one in the other program before then.',
  try: 'Anyone who knows it can add clients with you as the owner. Send something to it, then type `/ghostwatch hooks show {{name}}`.',
  mapping: 'What *{{name}}* reads:',
  last: 'Last received: {{when}}. Every value is masked (letters as x, digits as 9):',
  nothing_yet: 'Nothing has arrived in the last 24 hours.',
  map_how:
    'To read a field from somewhere else: `/ghostwatch hooks map {{name}} client=deal.company topic=deal.title`',
  removed: '*{{name}}* has been removed and no longer accepts anything. The clients it added stay.',
};

/** Why an address for other programs cannot be made or changed, in English. */
export const hookErrors = {
  hook_unknown: 'There is no address called “{{name}}” here. For all of them: `/ghostwatch hooks`',
  hook_name_taken: 'There is already an address called “{{name}}”. Choose another name.',
};
