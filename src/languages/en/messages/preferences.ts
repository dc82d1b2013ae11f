/** Messages about personal settings and their effects, in English. */
export const own = {
  title: 'My settings',
  change: 'Change my settings…',
  as_in_slack: 'as in Slack ({{value}})',
  time_zone: 'Your time zone: {{value}}.',
  time_zone_change: 'Change it: `/ghostwatch timezone Europe/Vienna` or a city; `auto` follows Slack.',
  language: 'Your language: {{value}}.',
  language_slack: 'Your language: {{value}}, as in Slack.',
  language_change: 'Change it: `/ghostwatch language de` ({{languages}}); `auto` follows Slack.',
  digest: 'One message a day: your overview comes on working days at {{time}}.',
  digest_off: 'Each nudge comes when it’s due.',
  digest_change: 'One message a day instead of single nudges: `/ghostwatch digest 9:00`, or `off`.',
  limit_one:
    'At most {{count}} nudge a day, the most urgent first; the rest wait until the next working day.',
  limit_other:
    'At most {{count}} nudges a day, the most urgent first; the rest wait until the next working day.',
  limit_off: 'No daily limit: every nudge comes when it’s due.',
  limit_change: 'At most five a day: `/ghostwatch limit 5`, or `off`.',
  hours_label: 'Working hours',
  hours_hint: 'Any way you like, e.g. Mon–Thu 9–17, Fri 9–12 12:30–14. Empty: Monday to Friday, 9 to 17.',
  time_zone_label: 'Time zone',
  time_zone_hint: 'A name such as Europe/Vienna, or a city. Empty: as in Slack ({{value}}).',
  region_none: 'none',
  region_label: 'Public holidays',
  region_hint:
    'A country, state or canton: Bavaria, AT-9, Zürich. “none” for no public holidays. Empty: those of the country of your time zone.',
  language_label: 'Language',
  digest_label: 'When nudges come',
  digest_single: 'Each one when it’s due',
  digest_at: 'One message a day, at {{time}}',
  limit_label: 'Maximum nudges per day',
  limit_hint: 'The most urgent come first; the rest wait until the next working day. Empty: no limit.',
  pause_label: 'Nudges',
  pause_on: 'On',
  pause_until: 'Paused for the dates below',
  paused_from_label: 'Paused from',
  paused_from_hint: 'Empty: from now on. Until then your nudges come as usual.',
  paused_until_label: 'Paused until',
  cover_label: 'Cover',
  cover_none: 'Nobody',
  cover_open: 'The colleague below, until further notice',
  cover_until: 'The colleague below, until the date below',
  cover_by_label: 'Who gets your nudges',
  cover_from_label: 'From',
  cover_from_hint: 'Empty: from now on. Until then your nudges come to you.',
  cover_until_label: 'Until',
  cover_until_hint: 'From this day on, your nudges come to you again.',
  changed: '*Saved.* What’s new:',
  unchanged: 'No changes: that’s what you already had.',
  saving: 'Saved. I’m rescheduling your nudges…',
  choose_moment: 'Please choose an end date.',
  choose_colleague: 'Please choose a colleague.',
  notification_one: 'Your daily overview: {{clients}}',
  notification_other: 'Your daily overview: {{count}} clients need you: {{clients}}',
  overview_one: '*Your daily overview:* {{count}} client needs you.',
  overview_other:
    '*Your daily overview:* {{count}} clients need you. Open one to see the suggested message and what you can do.',
  held_back_one:
    '{{count}} more will wait until your next working day: you asked for at most {{limit}} a day. To change it: `/ghostwatch limit`',
  held_back_other:
    '{{count}} more will wait until your next working day: you asked for at most {{limit}} a day. To change it: `/ghostwatch limit`',
};

/** Problems with a setting that the use cases report. */
export const ownErrors = {
  unknown_region:
    'I don’t know any public holidays for “{{text}}”. Name a country or a state, for example `Bayern`, `DE-BY`, `AT-9`, `Zürich`.',
  unknown_region_suggestions:
    'I don’t know any public holidays for “{{text}}”. Did you mean {{suggestions}}?',
  ambiguous_region: '“{{text}}” could be several regions: {{choices}}. Which one?',
};

/** Problems with a setting as typed. */
export const ownProblems = {
  not_a_time_zone: 'I don’t know the time zone “{{text}}”. Try a city or a name such as `Europe/Vienna`.',
  not_a_time_zone_suggestions: 'I don’t know the time zone “{{text}}”. Did you mean {{suggestions}}?',
  not_a_time: 'I can’t read “{{text}}” as a time of day. Try `9:00` or `off`.',
  not_a_limit: 'I can’t read “{{text}}” as a number of nudges. Try a number from 1 to 100, or `off`.',
};

/** The commands about settings. */
export const ownHelp = {
  digest_weekly:
    '`/ghostwatch digest weekly [friday] [16:00]` (or `off`) – an overview of your week; `digest weekly #channel` posts the team’s.',
  region_values:
    'A region is a country, a state or a canton, by its name or its code: `DE-BW Baden-Württemberg`, `DE-BY Bavaria`, `DE-BE Berlin`, `DE-NW North Rhine-Westphalia`, `AT-9 Vienna`, `CH-ZH Zürich`, `FR France`. `auto` takes the country of your time zone.',
};
