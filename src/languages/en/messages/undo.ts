/** The words for the way back, in English: undoing, ending a pause, another outcome, deleting. */
export const undo = {
  button: 'Undo',
  done: 'Undone: {{title}}, {{what}}. It’s as it was before.',
  others_one: 'Undone for another open conversation with this client, too.',
  others_other: 'Undone for {{count}} more open conversations with this client, too.',
  removed: 'Undone: {{title}} is no longer being watched. Nothing about it has been kept.',
  again: 'I noted that a moment ago; it only counts once.',
  event: 'undone: {{what}}',
  line: '{{line}} _(undone)_',
  last: '*Last change:* {{entry}}',
  own_last: '*Your last change:* {{title}} · {{entry}}',
  settings_done: '*Undone.* Your settings are as they were before:',
  own_settings: '*Your last change:* your settings, {{when}}',
  entry: '{{what}}, {{when}}',
  entry_by: '{{what}}, {{when}} ({{who}})',
  hindrance: '• {{entry}}',
  handover: '{{who}} has undone the handover of {{title}}. You don’t need to do anything.',
  resume: 'End the pause',
  not_away: 'They won’t be away',
  event_resumed: 'pause ended',
  done_resumed: 'The pause for {{title}} is over.',
  done_called: 'Noted: {{title}}, {{what}}.',
  done_judged: 'Noted: {{title}}, {{what}}.',
  other_outcome: '{{title}} is already closed: *{{outcome}}*. I’ve left it that way.',
  change_outcome: 'Change to {{outcome}}',
  delete_question: ':warning: Delete {{title}} for good?',
  delete_goes: 'Also deleted: {{counts}}. This can’t be undone.',
  delete_or_close: 'To end it and keep its history: `/ghostwatch close #{{number}}`',
  delete_or_keep: 'It’s closed and won’t bother you; you can keep its history.',
  delete_events_one: '{{count}} entry of its history',
  delete_events_other: '{{count}} entries of its history',
  delete_nudges_one: '{{count}} nudge',
  delete_nudges_other: '{{count}} nudges',
  delete_cards_one: '{{count}} card in Slack',
  delete_cards_other: '{{count}} cards in Slack',
  delete_confirm: 'Delete for good',
  delete_keep: 'Keep it',
  deleted: '#{{number}} has been deleted. Nothing about it has been kept.',
  kept: '#{{number}} stays as it is.',
  card_deleted: '{{who}} has deleted #{{number}} with its history.',
};

/** Why something cannot be taken back, ended or deleted. */
export const undoErrors = {
  not_paused:
    '#{{number}} isn’t paused. Is it muted? `/ghostwatch unmute #{{number}}`. Have you paused all your nudges? `/ghostwatch pause off`',
  other_outcome: '#{{number}} is already closed with a different outcome. Nothing was changed.',
  changed_since: 'I can’t undo that: something else has happened to #{{number}} since.',
  already_undone: 'That has already been undone; #{{number}} is as it was before.',
  settings_changed_since:
    'You’ve changed your settings again since, so I can’t undo that. To see them: `/ghostwatch settings`',
  settings_already_undone: 'That has already been undone; your settings are as they were before.',
  cannot_undo: 'There’s nothing to undo on #{{number}}. To change it: `/ghostwatch edit #{{number}} …`',
  thread_gone: '#{{number}} no longer exists.',
  nothing_done: 'You haven’t changed anything yet that I could undo.',
  not_deletable: '#{{number}} belongs to {{owner}}. Only {{owner}} and admins can delete it.',
  nudge_under_way:
    'A nudge about #{{number}} is being sent right now. Nothing was deleted; please try again in a minute.',
};

export const undoHelp = {
  resume: '`/ghostwatch resume #12` (or `wake`, `unsnooze`) – ends the pause; nudges start again.',
  undo: '`/ghostwatch undo` – undoes your last change; `undo #12` undoes the last one to that client.',
  delete: '`/ghostwatch delete #12` – deletes a client and its history for good, after asking you.',
};
