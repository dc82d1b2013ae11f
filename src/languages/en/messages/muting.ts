/** The words for muting a client, in English. */
export const mute = {
  mute: 'Mute this client',
  unmute: 'Unmute',
  since: ':no_bell: muted since {{date}}',
  event_muted: 'muted',
  event_unmuted: 'unmuted',
  done_muted:
    '{{title}} is muted: no nudges until you unmute it. I still hear answers, and it stays in your list of what is paused.',
  done_unmuted: '{{title}} is not muted any more.',
  undo: 'To end it: `/ghostwatch unmute #{{number}}`',
  others_muted_one: 'One more open thread of this client is muted, too.',
  others_muted_other: '{{count}} more open threads of this client are muted, too.',
  others_unmuted_one: 'One more open thread of this client is not muted any more, either.',
  others_unmuted_other: '{{count}} more open threads of this client are not muted any more, either.',
  home_one: ':no_bell: {{count}} of them is muted.',
  home_other: ':no_bell: {{count}} of them are muted.',
};
