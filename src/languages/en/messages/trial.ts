/** Messages about trial mode, in English. */
export const trial = {
  summary_title: '*Trial: nothing is sent to owners.* Today I would send this:',
  summary_nothing: '*Trial: nothing is sent to owners.* Today I wouldn’t send anything.',
  summary_end:
    'To start for real, an admin types `/ghostwatch trial off`. What comes later: `/ghostwatch forecast team`',
  is_on:
    'This workspace is in trial mode: I plan and show everything but send no nudges. Once a day, I tell whoever installed me what I would have sent.',
  is_off: 'This workspace isn’t in trial mode: nudges are sent.',
  for_all: 'Whoever runs Ghostwatch has set this for all workspaces (`GHOSTWATCH_TRIAL`).',
  would_end_one:
    'If you end the trial, *{{count}}* nudge goes out by the end of {{until}}, within everyone’s daily limits. To do so: `/ghostwatch trial off now`',
  would_end_other:
    'If you end the trial, *{{count}}* nudges go out by the end of {{until}}, within everyone’s daily limits. To do so: `/ghostwatch trial off now`',
  begun: 'The trial has begun: I plan and show everything but send no nudges.',
  ended: 'The trial is over: from now on, nudges are sent.',
};
