import type { mute as english } from '../../en/messages/muting.ts';

/** Messages about muting a client, in German. */
export const mute: typeof english = {
  mute: 'Kunden stummschalten',
  unmute: 'Stummschaltung aufheben',
  since: ':no_bell: stummgeschaltet seit {{date}}',
  event_muted: 'stummgeschaltet',
  event_unmuted: 'Stummschaltung aufgehoben',
  done_muted:
    '{{title}} ist stummgeschaltet: keine Erinnerungen, bis du die Stummschaltung aufhebst. Antworten sehe ich weiter, und du findest den Kunden unter *Pausiert*.',
  done_unmuted: '{{title}} ist nicht mehr stummgeschaltet.',
  undo: 'Aufheben: `/ghostwatch unmute #{{number}}`',
  others_muted_one: 'Eine weitere offene Unterhaltung mit diesem Kunden ist jetzt auch stummgeschaltet.',
  others_muted_other:
    '{{count}} weitere offene Unterhaltungen mit diesem Kunden sind jetzt auch stummgeschaltet.',
  others_unmuted_one:
    'Bei einer weiteren offenen Unterhaltung mit diesem Kunden ist die Stummschaltung auch aufgehoben.',
  others_unmuted_other:
    'Bei {{count}} weiteren offenen Unterhaltungen mit diesem Kunden ist die Stummschaltung auch aufgehoben.',
  home_one: ':no_bell: {{count}} davon ist stummgeschaltet.',
  home_other: ':no_bell: {{count}} davon sind stummgeschaltet.',
};
