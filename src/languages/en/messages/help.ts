import { helpLines } from '../../command-words.ts';
import { commands } from '../commands.ts';
import { ownHelp } from './preferences.ts';
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

export const help = {
  ...helpLines(commands),
  ...ownHelp,
  title: '*What you can say*',
  topics: 'More about one command: `/ghostwatch help add`. German works everywhere, too.',
  report_more:
    'Without a period, it covers the last twelve months. Use `this` or `last` with `week`, `month`, `quarter` and `year`.',
  sentence:
    'Or write it as a sentence: `/ghostwatch add Globex Corp proposal for website redesign, sent last Thursday, $12,400`. If I’m not sure, I’ll ask before I save anything.',
  about_values:
    '`type` can be proposal, project, invoice, support, recruiting, networking or general. It decides when I nudge you and what I suggest.',
  via_values:
    '`via` can be slack, email, linkedin, phone, meeting or other. A link to a Slack message sets it automatically.',
  lang_values: '`lang` is the language of suggested messages: {{draft_languages}}. If left out, it’s yours.',
  reach_values:
    '`phone:"+44 20 7946 0123"` and `email:jana@acme.com` – how to reach your contact. Emails and calls then start with one click.',
  term_values:
    '`terms:"30% part payment, cancellation fee €500, due 30 Nov"` – what was agreed. Or one by one: `part-payment:30%`, `cancellation-fee:€500`, `due:"30 Nov"`, `valid:"15 Dec"`, `ref:RE-2026-17`. Suggested messages only mention what you enter here. `due:none` removes it.',
  references: 'Instead of `#12`, part of the client’s name will do if it’s unique.',
  dates:
    'Dates in any of these forms: `yesterday`, `9 Nov`, `3 days`, `next tuesday`, `2026-12-01`, `gestern`, `9.11.`, `bis Montag`.',
  unknown_topic: 'There’s no help on “{{text}}”.',
};
