/** Messages about muting a client, in English. */
export const mute = {
  mute: 'Mute this client',
  unmute: 'Unmute',
  since: ':no_bell: muted since {{date}}',
  event_muted: 'muted',
  event_unmuted: 'unmuted',
  done_muted:
    '{{title}} is muted: no nudges until you unmute it. I still see replies, and you’ll find it under *Paused*.',
  done_unmuted: '{{title}} is no longer muted.',
  undo: 'To unmute it: `/ghostwatch unmute #{{number}}`',
  others_muted_one: 'Another open conversation with this client was muted, too.',
  others_muted_other: '{{count}} more open conversations with this client were muted, too.',
  others_unmuted_one: 'Another open conversation with this client was unmuted, too.',
  others_unmuted_other: '{{count}} more open conversations with this client were unmuted, too.',
  home_one: ':no_bell: {{count}} of them is muted.',
  home_other: ':no_bell: {{count}} of them are muted.',
};
