/** What admins read about addresses to which other programs send, in English. */
export const hooks = {
  title: '*Addresses that other programs send to*',
  none: 'There are none yet.',
  line: '• *{{name}}* · {{source}}',
  how: 'To create one: `/ghostwatch hooks new CRM`; add `hubspot` or `pipedrive` if one of those sends to it. To see one: `/ghostwatch hooks show CRM`. To remove one: `/ghostwatch hooks remove CRM`',
  created: 'Here is the address of *{{name}}*. I’m showing it only this once, so copy it now:',
  rotated:
    'Here is the new address of *{{name}}*. I’m showing it only this once, so copy it now. The old one works until {{until}}; enter the new one in the other program before then.',
  in_front: 'Put the address of your Ghostwatch server in front of it.',
  try: 'Anyone who knows it can add clients with you as the owner. Send something to it, then type `/ghostwatch hooks show {{name}}`.',
  mapping: 'What *{{name}}* reads:',
  last: 'Last received: {{when}}. Every value is masked (letters as x, digits as 9):',
  nothing_yet: 'Nothing has arrived in the last 24 hours.',
  map_how:
    'To read a field from somewhere else: `/ghostwatch hooks map {{name}} client=deal.company topic=deal.title`',
  removed: '*{{name}}* has been removed and no longer accepts anything. The clients it added stay.',
  taken: '*{{name}}* accepts what is sent to it.',
  manage: 'Manage addresses',
  form_title: 'Addresses',
  details: 'Details',
  back: 'All addresses',
  add: 'New address',
  save: 'Save',
  saving: 'Saving …',
  name: 'Name',
  name_hint: 'What you call the other program, such as “CRM”.',
  source: 'What sends to it',
  source_generic: 'Any program that sends JSON',
  source_hubspot: 'HubSpot',
  source_pipedrive: 'Pipedrive',
  map: 'Choose fields',
  map_hint:
    'Say where each field is in what the other program sends, as a path such as deal.company.name. A field that you leave empty is read from where this source usually has it. This is what arrived last, masked:',
  mapped: 'Saved. Beside each field is what it held in the last message, masked.',
  not_a_path: 'A path consists of names and numbers with dots between them, such as deal.company.name.',
  field_id: 'Record ID',
  field_event: 'What happened',
  field_at: 'When it happened',
  field_client: 'Client',
  field_topic: 'Topic',
  field_contact: 'Contact',
  field_email: 'Email',
  field_amount: 'Amount',
  field_currency: 'Currency',
  field_link: 'Link',
  signing: 'Signature',
  signing_help:
    'HubSpot signs what it sends with the client secret of your app. Enter that secret, and I’ll accept nothing else at this address.',
  secret: 'Client secret of the HubSpot app',
  secret_hint: 'Leave it empty to stop checking signatures.',
  is_signed: 'Only what HubSpot has signed is accepted.',
  unsigned: 'Signatures are no longer checked.',
  both_work: 'The old address works until {{until}}.',
  rotate: 'New address',
  rotate_sure:
    'The old address stops working in 24 hours. Please enter the new one in the other program before then.',
  remove: 'Remove',
  remove_sure: 'What is sent to this address won’t be accepted any more. The clients it added stay.',
};

/** Why an address for other programs cannot be made or changed, in English. */
export const hookErrors = {
  hook_unknown: 'There is no address called “{{name}}” here. For all of them: `/ghostwatch hooks`',
  hook_name_taken: 'There is already an address called “{{name}}”. Choose another name.',
  hook_secret_invalid: 'This can’t be a client secret. Copy it from the HubSpot app: *Auth → Client secret*.',
  no_public_url:
    'HubSpot signs the address that it calls, and I don’t know mine. Whoever runs Ghostwatch needs to set `GHOSTWATCH_URL` first.',
};
