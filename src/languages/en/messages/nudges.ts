import { labelsOf } from '../../label-table.ts';
import { remedies } from '../remedies.ts';
/** Texts of a nudge: its reason, what to do, what was agreed. */
export const nudge = {
  ...labelsOf(remedies, 'why', 'why_'),
  notification: '#{{number}} {{client}}: {{remedy}}. Silent {{for}}.',
  notification_owed: '#{{number}} {{client}} has been waiting for your answer {{for}}.',
  notification_many: '{{count}} clients need you: {{clients}}',
  title: '*#{{number}} · {{client}}*{{topic}}',
  topic: ' · {{topic}}',
  silent: 'No reply *{{for}}*, since {{date}}.',
  owed: 'They wrote on {{date}} and have been waiting *{{for}}* for your answer.',
  contact: 'Contact: {{contact}}',
  link: 'Open the conversation',
  money: 'At stake: *{{amount}}*',
  for_owner: 'You’re getting this because {{owner}} can’t be reached in Slack.',
  step: 'Step {{index}} of {{count}}: *{{remedy}}*',
  repeat: 'Reminder {{index}} of {{count}}: *{{remedy}}*',
  close_request: '*Time to decide*',
  why_close_request:
    'I’ve reminded you as often as the schedule allows. Please close this client, or tell me what happened. Until then I’ll stay quiet and keep it in your list.',
  so_far: '*So far*',
  nothing_so_far: 'Nothing since your last message.',
  draft: '*Suggested message*',
  draft_call: '*For the call*',
  draft_after_call: '*If nobody picks up, send this:*',
  opening: '*To open with*\n> {{opening}}',
  points: '*To talk about*',
  point: '{{point}}',
  without_card:
    '{{title}}: *{{remedy}}*. I couldn’t show the whole card. For the details, type `/ghostwatch show #{{number}}`; for the suggested message, `/ghostwatch draft #{{number}}`.',
  voicemail: '*On voicemail*\n> {{voicemail}}',
  subject: 'Subject: {{subject}}',
  more_on_home_one: '{{count}} more is on your *Home* tab.',
  more_on_home_other: '{{count}} more are on your *Home* tab.',
  many_one: '*{{count}} client needs you.* Open it to see the suggested message and what you can do.',
  many_other: '*{{count}} clients need you.* Open one to see the suggested message and what you can do.',
};

export const draft = { open_mail: 'Open in your email app' };

export const agreed = {
  reference: 'Reference {{reference}}',
  due: 'due {{date}}',
  valid: 'valid until {{date}}',
  advance_payment: 'advance payment {{share}}',
  part_payment: 'part payment {{share}}',
  cancellation_fee: 'cancellation fee {{share}}',
  start: 'could start on {{date}}',
};

export const promise = {
  broken: 'They named *{{date}}* and have been silent since, so this comes one step sooner.',
};

export const plan = {
  next: 'Next nudge: {{remedy}}, {{when}}.',
  next_close: 'If nothing happens, the next nudge will ask whether to close it: {{when}}.',
  next_reopening: 'I’ll ask again: {{when}}.',
  due: 'A nudge ({{remedy}}) is on its way.',
  closed: 'No more nudges.',
  no_working_time:
    'No nudge can come: {{owner}} has no working hours. To set them: `/ghostwatch hours 09:00-17:00 mon-fri`',
  switched_off: 'Nudges for this type of client are switched off in this workspace.',
  muted: 'Muted: no nudges until someone unmutes it.',
  asked_to_close: 'The last nudge asked whether to close it. I’ll stay quiet until something happens.',
};
