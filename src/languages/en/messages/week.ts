/** The words of weekly overviews in English. */
export const week = {
  notification: 'Your week: {{due}} clients due, {{undecided}} waiting for your decision.',
  title: '*Your week*',
  title_team: '*The team’s week*',
  due_one: '*Due this week:* {{count}} client',
  due_other: '*Due this week:* {{count}} clients',
  due_line: '{{remedy}}, {{when}}',
  due_none: '*Due this week:* nothing, as things stand.',
  more_one: '… and {{count}} more: `/ghostwatch list`',
  more_other: '… and {{count}} more: `/ghostwatch list`',
  longest: '*Waiting the longest*',
  came_back_one: '*Came back last week:* {{count}} client replied after a follow-up',
  came_back_other: '*Came back last week:* {{count}} clients replied after a follow-up',
  came_back_none: '*Came back last week:* nobody.',
  undecided_one:
    '*Please decide:* {{count}} client gets no further nudges until you close it or tell me what happened',
  undecided_other:
    '*Please decide:* {{count}} clients get no further nudges until you close them or tell me what happened',
  chart: 'Clients due by day',
  chart_series: 'clients',
  how: 'To change when this comes: `/ghostwatch digest weekly friday 16:00`, or `/ghostwatch digest weekly off`.',
  how_team:
    'Admins change when this comes: `/ghostwatch digest weekly #channel friday 16:00`, or `/ghostwatch digest weekly #channel off`.',
  set_own: '*Weekly overview:* {{day}}, {{time}}.',
  set_own_off: '*Weekly overview:* off.',
  set_channel: '*Weekly overview in {{channel}}:* {{day}}, {{time}}.',
  set_channel_off: '*Weekly overview in {{channel}}:* off.',
  first_hour: 'in your first working hour',
  at: 'at {{time}}',
  next: 'The next one comes {{when}}.',
  change:
    'To get one: `/ghostwatch digest weekly`, or with a day and a time: `/ghostwatch digest weekly friday 16:00`.',
};
