import type { reopening as english } from '../../en/messages/reopening.ts';

/** Messages that ask again about a closed client, in German. */
export const reopening: typeof english = {
  notification: '#{{number}} {{client}}: geschlossen am {{date}}. Zeit, noch einmal zu fragen?',
  why: 'Geschlossen am {{closed}}: *{{outcome}}*{{reason}}. Du wolltest am {{day}} noch einmal fragen.',
  why_today: 'Geschlossen am {{closed}}: *{{outcome}}*{{reason}}. Du wolltest heute noch einmal fragen.',
  draft: '*Falls du schreibst*',
  take_up: 'Wieder öffnen',
  later: 'Später noch einmal fragen …',
  leave: 'Geschlossen lassen',
  closed_line: 'ich frage am {{day}} noch einmal',
  asked_line: 'ich habe am {{day}} noch einmal gefragt',
  event_on: 'Wiedervorlage am {{day}}',
  event_off: 'keine Wiedervorlage mehr',
  event_closed: '{{closed}}; Wiedervorlage am {{day}}',
  event_reopened: 'wieder geöffnet; die Wartezeit beginnt neu',
  done_on: '{{title}} bleibt geschlossen. Am {{day}} frage ich dich noch einmal.',
  done_off: '{{title}} bleibt geschlossen. Ich frage nicht noch einmal.',
  done_reopened: '{{title}} ist wieder geöffnet. Die Wartezeit beginnt jetzt neu.',
  change:
    'Ein anderer Tag: `/ghostwatch close #{{number}} nochmal fragen in 3 Monaten`, oder `nie wieder fragen`.',
};
