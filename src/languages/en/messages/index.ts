import { helpLines } from '../../command-words.ts';
import { labelsOf } from '../../label-table.ts';
import { channels } from '../channels.ts';
import { commands } from '../commands.ts';
import { remedies } from '../remedies.ts';
import { absence } from './absence.ts';
import { adding } from './adding.ts';
import { api, apiFields } from './api.ts';
import { button } from './buttons.ts';
import { card } from './cards.ts';
import { cases } from './cases.ts';
import { column } from './columns.ts';
import { covering } from './covering.ts';
import { draft_mail, draftMailErrors } from './draft-mail.ts';
import { edit_text } from './edit-text.ts';
import { fault } from './errors.ts';
import { exportErrors, exports } from './exports.ts';
import { forecast } from './forecast.ts';
import { form } from './forms.ts';
import { client_side, cover, handover, takeover } from './handovers.ts';
import { settings, welcome } from './help.ts';
import { event, field } from './history.ts';
import { home } from './home.ts';
import { hookErrors, hooks } from './hooks.ts';
import { imports } from './imports.ts';
import { install } from './install.ts';
import { keyErrors, keys } from './keys.ts';
import { mail } from './mail.ts';
import { mute } from './muting.ts';
import { agreed, call, draft, nudge, plan, promise } from './nudges.ts';
import { permissions } from './permissions.ts';
import { policy } from './policies.ts';
import { post, postErrors } from './posting.ts';
import { own, ownErrors, ownHelp, ownProblems } from './preferences.ts';
import { privacy } from './privacy.ts';
import { programs } from './programs.ts';
import { proposal } from './proposals.ts';
import { question } from './questions.ts';
import { reopening } from './reopening.ts';
import { report } from './reports.ts';
import { templates } from './templates.ts';
import { added, done, list, show, unreadable } from './threads.ts';
import { trial } from './trial.ts';
import { typed } from './typed.ts';
import { undo, undoErrors } from './undo.ts';
import { webhook, webhookErrors, webhookEvents } from './webhooks.ts';
import { week } from './week.ts';
import { rules } from './workspaces.ts';

/** The bot's own messages in English; `de.ts` has the same keys. `*…*` and `` `…` `` are Slack's markup. */
export const en = {
  days_one: '{{count}} working day',
  days_other: '{{count}} working days',
  days_none: 'less than a working day',
  for_one: 'for {{count}} working day',
  for_other: 'for {{count}} working days',
  for_none: 'for less than a working day',
  after_one: 'after {{count}} working day',
  after_other: 'after {{count}} working days',
  after_none: 'at once',
  stamp: '{{date}}, {{time}}',
  when: '{{date}} {{time}}',
  moment: '{{date}} ({{relative}})',
  category: {
    general: 'general',
    offer: 'proposal',
    project: 'project',
    invoice: 'invoice',
    support: 'support',
    recruiting: 'recruiting',
    networking: 'networking',
  },
  channel: labelsOf(channels, 'name'),
  by: labelsOf(channels, 'by'),
  outcome: {
    answered: 'Replied',
    won: 'Won',
    declined: 'Declined',
    ghosted: 'Ghosted',
    obsolete: 'Obsolete',
  },
  remedy: labelsOf(remedies, 'name'),
  card,
  nudge,
  draft,
  call,
  ghostedAdvice: {
    title: '*How to protect yourself next time*',
    advice: '{{advice}}',
    clause: '*{{title}}* (wording to copy, not legal advice)',
    not_legal_advice: 'Suggestions, not legal advice: your contract is what counts.',
  },
  agreed,
  takeover,
  button,
  form,
  typed,
  covering,
  absence,
  column,
  forecast,
  privacy,
  trial,
  imports,
  exports,
  home,
  install,
  permissions,
  templates,
  fault,
  adding,
  policy,
  reopening,
  report,
  week,
  undo,
  rules,
  mute,
  own,
  question,
  mail,
  proposal,
  post,
  edit_text,
  draft_mail,
  cases,
  plan,
  event,
  field,
  unreadable,
  pendingQuestion: {
    doubt:
      ':grey_question: They wrote on {{when}}. I’m not sure whether that was a reply, so I’m treating it as one for now. Was it?',
    was_answer: 'This was a reply',
    no_answer: 'Not a reply',
    away: ':palm_tree: An out-of-office message came on {{when}}: they’re back on {{date}}.',
    away_later:
      ':palm_tree: An out-of-office message came on {{when}}: they’ll be away from {{from}}, back on {{date}}. I’ll ask you about a pause when they leave.',
    promise: ':calendar: They wrote on {{when}} that they’ll get back to you by {{date}}.',
    our_turn: 'It’s our turn',
    pause: 'Pause until {{date}}',
    pause_then: 'Pause for those days',
  },
  cover,
  promise,
  handover,
  client_side,
  added,
  done,
  list,
  show,
  settings,
  welcome,
  help: {
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
    lang_values:
      '`lang` is the language of suggested messages: {{draft_languages}}. If left out, it’s yours.',
    reach_values:
      '`phone:"+44 20 7946 0123"` and `email:jana@acme.com` – how to reach your contact. Emails and calls then start with one click.',
    term_values:
      '`terms:"30% part payment, cancellation fee €500, due 30 Nov"` – what was agreed. Or one by one: `part-payment:30%`, `cancellation-fee:€500`, `due:"30 Nov"`, `valid:"15 Dec"`, `ref:RE-2026-17`. Suggested messages only mention what you enter here. `due:none` removes it.',
    references: 'Instead of `#12`, part of the client’s name will do if it’s unique.',
    dates:
      'Dates in any of these forms: `yesterday`, `9 Nov`, `3 days`, `next tuesday`, `2026-12-01`, `gestern`, `9.11.`, `bis Montag`.',
    unknown_topic: 'There’s no help on “{{text}}”.',
  },
  problem: {
    ...ownProblems,
    not_days:
      'I can’t read “{{text}}” as a number of working days. Try a number from 1 to {{max}}, such as `10 days`.',
    unknown_command: 'I don’t know the command “{{text}}”.',
    maybe_client: 'If that’s a client: `/ghostwatch show {{client}}`. All commands: `/ghostwatch help`',
    did_you_mean: 'Did you mean `{{suggestion}}`?',
    unknown_key: 'I don’t know the detail “{{text}}”.',
    unknown_value: '“{{text}}” isn’t a valid `{{key}}`. You can use: {{allowed}}.',
    missing_client: 'Which client? Put the name after `add`.',
    missing_client_name:
      'Which client? “{{text}}” is only a number; to see that client: `/ghostwatch show {{text}}`.',
    missing_reference: 'Which client? Give the number, such as `#12`, or part of the name.',
    missing_date: 'Until when? For example `3 days`, `friday`, `until 2026-12-01`.',
    missing_person: 'Who? Name a colleague, such as `@ada`.',
    missing_whom: 'Who is it about? Add the name of a client or a contact, for example `"Jana Krüger"`.',
    missing_change: 'What should I change? For example `amount:€900` or `type:invoice`.',
    missing_value: '“{{text}}” has no value.',
    missing_address: 'Which address? Copy it from the other program: `/ghostwatch webhooks new https://…`',
    missing_event:
      'Which events? For example `replied closed`, or `all`. For those of one webhook: `/ghostwatch webhooks show NAME`',
    missing_note: 'What should I note? For example `/ghostwatch note #12 They moved the budget to Q1`.',
    missing_name: 'The name is missing after “{{text}}”. Put it in quotes: `contact:"Dr. Eva Lang"`.',
    too_many_words: 'That’s more than {{max}} words, so I did nothing. Please make it shorter.',
    too_long: '`{{key}}` is too long: {{max}} characters at most.',
    not_a_name: '“{{text}}” isn’t readable as a name. A name needs a letter, a digit or an emoji.',
    client_without_person:
      'Use `client` to say who speaks for the client: `/ghostwatch client #12 @jana`. To watch “{{text}}”: `/ghostwatch add {{text}}` · To see it: `/ghostwatch show {{text}}`',
    not_a_date: 'I can’t read “{{text}}” as a date. Try `yesterday`, `9 Nov`, `3 days`, `2026-12-01`.',
    vague_date: 'Which day do you mean by “{{text}}”? Give a number or a date: `3 days`, `9 Nov`.',
    half_days:
      'I count whole days, so I can’t tell which day “{{text}}” is. Give a number of days or a date: `10 days`, `9 Nov`.',
    no_such_day: 'There is no such day as “{{text}}” in that year. Please check the date.',
    wrong_weekday: 'The weekday in “{{text}}” is wrong: that date is {{when}}. Which of the two do you mean?',
    date_in_future: '“{{text}}” is {{when}}. It must be in the past.',
    no_end:
      '“{{text}}” is {{when}}. Until when? A pause needs an end, so that nobody forgets it: `/ghostwatch pause from monday to friday`',
    begins_later:
      '“{{text}}” is {{when}}, but a pause starts straight away. Say only when it ends, or tell me on that day.',
    date_in_past: '“{{text}}” was {{when}}. It must be in the future.',
    not_an_amount: 'I can’t read “{{text}}” as an amount. Try `€12,400.50`, `$5k`, `CHF 900`.',
    not_a_currency: 'I don’t know the currency “{{text}}”. Use its code, such as `EUR`, `CHF` or `USD`.',
    not_a_channel: '“{{text}}” isn’t a channel I can see. Type # and choose it from Slack’s list.',
    not_a_link: '“{{text}}” isn’t a link. It must start with https://.',
    not_a_phone: '“{{text}}” doesn’t look like a phone number. Try `+44 20 7946 0123`.',
    not_an_email: '“{{text}}” doesn’t look like an email address. Try `jana@acme.com`.',
    not_a_share: 'Is “{{text}}” a percentage or an amount? Write `30%` or `€500`.',
    not_a_term:
      'I can’t read “{{text}}” as something that was agreed. Try `terms:"30% part payment, cancellation fee €500, due 30 Nov"`.',
    not_a_person: '“{{text}}” isn’t a colleague I can see. Type @ and choose the name from Slack’s list.',
    not_hours: 'I can’t read “{{text}}” as working hours. Try `09:00-17:30 mon-fri`.',
    left_over: 'I don’t know what to do with “{{text}}”. Put names of more than one word in quotes.',
    typed: 'You typed this (copy it, correct it and send it again):',
    see_help: 'How this works: `/ghostwatch help {{verb}}`',
  },
  api,
  api_field: apiFields,
  keys,
  hooks,
  programs,
  webhook,
  webhookEvents,
  error: {
    ...ownErrors,
    ...undoErrors,
    ...postErrors,
    ...draftMailErrors,
    ...keyErrors,
    ...exportErrors,
    ...hookErrors,
    ...webhookErrors,
    thread_not_found: 'I can’t find a client matching “{{text}}”. For all of them: `/ghostwatch list all`',
    thread_ambiguous: 'Several clients match “{{text}}”. Which one? Give the number:',
    similar: 'Did you mean one of these? If so, give the number:',
    candidate_closed: 'closed',
    more_candidates_one: '… and {{count}} more.',
    more_candidates_other: '… and {{count}} more.',
    thread_closed: '#{{number}} is closed. To reopen it first: `/ghostwatch reopen #{{number}}`',
    thread_not_closed: '#{{number}} is open, so there’s nothing to reopen.',
    already_our_turn:
      'I already know that #{{number}} replied: {{since}}. Have you answered? `/ghostwatch answered #{{number}}`',
    not_their_turn: 'It’s our turn on #{{number}}. If you’ve answered: `/ghostwatch answered #{{number}}`',
    before_the_silence: '{{at}} is before the silence began: {{since}}. Is the date right?',
    was_erased:
      'This client or contact was erased on {{at}}. With `"add_erased": true` they are entered all the same.',
    in_the_future: '{{at}} is in the future. It must be in the past.',
    ends_before_it_begins: '{{at}} is before the start. Please check both dates.',
    not_in_the_future: '{{at}} has already passed. It must be in the future.',
    not_later: '{{day}} isn’t later than today. I can ask again from tomorrow onwards.',
    still_open:
      '#{{number}} is open. Close it, and say when I should ask again: `/ghostwatch close #{{number}} ghosted ask again in 3 months`',
    nothing_to_change: '#{{number}} already says that. Nothing was changed.',
    own_cover: 'You can’t cover for yourself. Name a colleague, or `/ghostwatch cover off`.',
    same_owner: '{{owner}} is already the owner.',
    unknown_person:
      'I can’t find anyone called “{{text}}” here. Type @ and choose the name from Slack’s list.',
    not_a_person: '{{text}} is a bot or has left, and gets no messages from me. Choose somebody else.',
    not_a_colleague:
      '{{text}} belongs to another workspace and may be the client. Only people in this one get nudges. Name a colleague.',
    a_guest:
      '{{text}} is a guest here and can’t use me. Only members of this workspace get nudges. Name a colleague.',
    changed_meanwhile: '#{{number}} has just been changed, so I did nothing. Please try again.',
    not_a_member:
      'I only work for members of this workspace; guests and people from other companies can’t use me. Please ask your contact here.',
    membership_unknown:
      'Slack didn’t tell me who you are just now, so I did nothing. Please try again in a minute.',
    foreign_workspace: 'You belong to another workspace. Only people in this one can use me here.',
    not_an_admin: 'Only admins of this workspace can change this.',
    not_in_channel:
      'I’m not in that channel, so I can’t post there. Type `/invite @Ghostwatch` in it, then try again.',
    not_yours:
      '#{{number}} belongs to {{owner}}. You can look at it (`/ghostwatch show #{{number}}`); only {{owner}}, their cover, whoever added it and admins can change it.',
    already_added: 'This client has already been added. To see it: `/ghostwatch list`',
    not_your_question: 'Only the person who typed this can answer it.',
    ambiguous_person:
      'Several people are called “{{text}}”: {{people}}. Type @ and choose the right one from Slack’s list.',
    already_offered: '{{owner}} already has your offer.',
    trial_writes_to_nobody:
      'This workspace is trying me out, so I write to nobody yet. Ask them yourself, or ask an admin to end the trial: `/ghostwatch trial`',
    import_running: 'Another import of yours is still being saved or undone. Wait until it’s finished.',
    import_gone:
      'This import can’t be saved or undone any more: that has already been done, or it was too long ago. To start again: `/ghostwatch import`',
    card_unknown: 'This card no longer belongs to a client. To see your clients: `/ghostwatch list`',
    store:
      'I can’t save anything at the moment, so nothing was changed. Please try again in a few minutes. Whoever runs Ghostwatch will find the reason in its log. (Reference {{reference}})',
    unexpected:
      'Something went wrong on my side. Please check `/ghostwatch list` to see whether it went through; if not, try again. (Reference {{reference}})',
  },
};

export type Messages = typeof en;
