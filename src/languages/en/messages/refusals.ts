import { keyErrors } from './api-keys.ts';
import { draftMailErrors } from './draft-mail.ts';
import { exportErrors } from './exports.ts';
import { hookErrors } from './incoming-hooks.ts';
import { postErrors } from './posting.ts';
import { ownErrors } from './preferences.ts';
import { undoErrors } from './undo.ts';
import { webhookErrors } from './webhooks.ts';

/** What the bot answers when it does not do something, in English: a message for each code of `GhostwatchError`, and more. */
export const error = {
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
  unknown_person: 'I can’t find anyone called “{{text}}” here. Type @ and choose the name from Slack’s list.',
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
  too_late: 'I was too slow for Slack, so the window didn’t open. Please click again.',
};
