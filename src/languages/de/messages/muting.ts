import type { mute as english } from '../../en/messages/muting.ts';

/** The words for muting a client, in German. */
export const mute: typeof english = {
  mute: 'Kunden stummschalten',
  unmute: 'Wieder laut',
  since: ':no_bell: stumm seit {{date}}',
  event_muted: 'stummgeschaltet',
  event_unmuted: 'wieder laut gestellt',
  done_muted:
    '{{title}} ist stumm: keine Erinnerungen, bis du es wieder laut stellst. Antworten höre ich weiter, und es steht unter „Pausiert“.',
  done_unmuted: '{{title}} ist wieder laut.',
  undo: 'Beenden: `/ghostwatch laut #{{number}}`',
  others_muted_one: 'Ein weiterer offener Vorgang dieses Kunden ist jetzt auch stumm.',
  others_muted_other: '{{count}} weitere offene Vorgänge dieses Kunden sind jetzt auch stumm.',
  others_unmuted_one: 'Ein weiterer offener Vorgang dieses Kunden ist jetzt auch wieder laut.',
  others_unmuted_other: '{{count}} weitere offene Vorgänge dieses Kunden sind jetzt auch wieder laut.',
  home_one: ':no_bell: {{count}} davon ist stumm.',
  home_other: ':no_bell: {{count}} davon sind stumm.',
};
