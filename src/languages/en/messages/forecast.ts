/** Texts of the forecast, in English. */
export const forecast = {
  title: 'Forecast',
  open: 'Forecast',
  mine_one:
    '*{{count}} nudge* about your clients or for you by the end of {{until}}, if nothing happens in the meantime:',
  mine_other:
    '*{{count}} nudges* about your clients or for you by the end of {{until}}, if nothing happens in the meantime:',
  team_one: '*{{count}} nudge* in the team by the end of {{until}}, if nothing happens in the meantime:',
  team_other: '*{{count}} nudges* in the team by the end of {{until}}, if nothing happens in the meantime:',
  nothing_mine:
    'No nudge about your clients or for you by the end of {{until}}. For the whole team: `/ghostwatch forecast team`',
  nothing_team: 'No nudge in the team by the end of {{until}}.',
  more_one: '… and {{count}} more, the last of them {{last}}.',
  more_other: '… and {{count}} more, the last of them {{last}}.',
  caption: 'Nudges by the end of {{until}}',
  when: 'When',
  client: 'Client',
  what: 'What',
  to: 'To',
  line: '{{when}} · {{title}} · {{what}} · {{to}}',
  client_cell: '#{{number}} {{client}}',
  question: 'Asks about a message',
  close_request: 'Asks you to decide',
  escalation: 'Reports ignored nudges',
};
