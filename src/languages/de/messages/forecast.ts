import type { forecast as english } from '../../en/messages/forecast.ts';

/** Texts of the forecast, in German. */
export const forecast: typeof english = {
  title: 'Ausblick',
  open: 'Ausblick',
  mine_one:
    '*{{count}} Erinnerung* zu deinen Kunden oder an dich bis einschließlich {{until}}, wenn bis dahin nichts passiert:',
  mine_other:
    '*{{count}} Erinnerungen* zu deinen Kunden oder an dich bis einschließlich {{until}}, wenn bis dahin nichts passiert:',
  team_one: '*{{count}} Erinnerung* im Team bis einschließlich {{until}}, wenn bis dahin nichts passiert:',
  team_other:
    '*{{count}} Erinnerungen* im Team bis einschließlich {{until}}, wenn bis dahin nichts passiert:',
  nothing_mine:
    'Keine Erinnerung zu deinen Kunden oder an dich bis einschließlich {{until}}. Für das ganze Team: `/ghostwatch ausblick team`',
  nothing_team: 'Keine Erinnerung im Team bis einschließlich {{until}}.',
  more_one: '… und {{count}} weitere, am {{last}}.',
  more_other: '… und {{count}} weitere, die letzte am {{last}}.',
  caption: 'Erinnerungen bis einschließlich {{until}}',
  when: 'Wann',
  client: 'Kunde',
  what: 'Was',
  to: 'An',
  line: '{{when}} · {{title}} · {{what}} · {{to}}',
  client_cell: '#{{number}} {{client}}',
  question: 'Fragt nach einer Nachricht',
  close_request: 'Bittet um eine Entscheidung',
  escalation: 'Meldet unbeachtete Erinnerungen',
};
