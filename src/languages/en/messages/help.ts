/** The greeting, the help and the settings. */
export const settings = {
  hours: 'Your working hours: {{hours}} ({{timeZone}}).',
  hours_change: 'Change them: `/ghostwatch hours 09:00-17:30 mon-fri`',
  hours_none: 'none',
  day_hours: '{{days}} {{hours}}',
  holidays: 'Your public holidays: {{region}}.',
  holidays_none: 'none',
  holidays_change: 'Change them: `/ghostwatch holidays Bayern`, or `off`.',
  recounted:
    'Silence is counted in these hours, including the past, so a number of days you remember may look different now.',
  holidays_parts:
    'Some regions have more holidays. If you’re in one of them, name it, for example by its code:',
  holidays_part: '• {{part}}',
  replanned: 'I’ve rescheduled your nudges to match.',
  paused: 'All your nudges are paused until {{until}}. To end it sooner: `/ghostwatch pause off`.',
  paused_later:
    'Your nudges will pause from {{from}} up to and including {{last}}; until then they come as usual. To cancel: `/ghostwatch pause off`',
  paused_between:
    'Your nudges will pause from {{from}} until {{until}}; until then they come as usual. To cancel: `/ghostwatch pause off`',
  not_paused: 'Your nudges are on.',
};

export const welcome = {
  what: '*Ghostwatch nudges you when a client goes quiet.* It counts the silence in your working time, tells you when to follow up, and suggests the message: from a friendly check-in to a clear request for a decision.',
  first: 'Three things to do first:',
  add: '1. Watch a client: `/ghostwatch add "Acme GmbH" "Website relaunch" type:proposal since:yesterday`',
  hours:
    '2. Tell me when you work: `/ghostwatch hours 09:00-17:30 mon-fri` and `/ghostwatch holidays England`',
  list: '3. See what’s open: `/ghostwatch list`. When a nudge comes, one click is all it takes.',
  help: 'Everything else: `/ghostwatch help`',
};
