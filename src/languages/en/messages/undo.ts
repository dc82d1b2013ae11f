/** The words for the way back, in English: undoing, ending a pause, another outcome, deleting. */
export const undo = {
  button: 'Undo',
  done: 'Undone: {{title}}, {{what}}. It stands as it did before.',
  others_one: 'Undone for one more open thread of this client, too.',
  others_other: 'Undone for {{count}} more open threads of this client, too.',
  removed: 'Undone: {{title}} is not watched any more. Nothing of it is left.',
  again: 'I had noted that a moment ago; it counts once.',
  event: 'undone: {{what}}',
  line: '{{line}} _(undone)_',
  last: '*Last change:* {{entry}}',
  own_last: '*Your last change:* {{title}} · {{entry}}',
  entry: '{{what}}, {{when}}',
  entry_by: '{{what}}, {{when}} ({{who}})',
  hindrance: '• {{entry}}',
  handover: '{{who}} has taken the handover of {{title}} back. You need not do anything about it.',
  resume: 'End the pause',
  event_resumed: 'pause ended',
  done_resumed: 'The pause of {{title}} is over.',
  done_called: 'Noted: {{title}}, {{what}}.',
  done_judged: 'Noted: {{title}}, {{what}}.',
  other_outcome: '{{title}} is closed already: *{{outcome}}*. I have left it so.',
  change_outcome: 'Change to {{outcome}}',
  delete_question: ':warning: Delete {{title}} for good?',
  delete_goes: 'What goes with it: {{counts}}. It cannot be undone.',
  delete_or_close: 'To end it and keep its history: `/ghostwatch close #{{number}}`',
  delete_or_keep: 'It is closed and asks for nothing; its history can stay.',
  delete_events_one: '{{count}} entry of its history',
  delete_events_other: '{{count}} entries of its history',
  delete_nudges_one: '{{count}} nudge',
  delete_nudges_other: '{{count}} nudges',
  delete_cards_one: '{{count}} card in Slack',
  delete_cards_other: '{{count}} cards in Slack',
  delete_confirm: 'Delete for good',
  delete_keep: 'Keep it',
  deleted: '#{{number}} is deleted. Nothing of it is left.',
  kept: '#{{number}} stays as it is.',
  card_deleted: '{{who}} has deleted #{{number}}, with its history.',
};

/** Why something cannot be taken back, ended or deleted. */
export const undoErrors = {
  not_paused:
    '#{{number}} is not paused. Is it muted? `/ghostwatch unmute #{{number}}`. Have you paused all your nudges? `/ghostwatch pause off`',
  other_outcome: '#{{number}} is closed already, with another outcome. Nothing was changed.',
  changed_since: 'I cannot undo that: something else has happened to #{{number}} since.',
  already_undone: 'That is undone already; #{{number}} stands as it did before.',
  cannot_undo:
    'There is nothing on #{{number}} that I could undo. To correct it: `/ghostwatch edit #{{number}} …`',
  thread_gone: '#{{number}} is not here any more.',
  nothing_done: 'You have changed nothing yet that I could undo.',
  not_deletable: '#{{number}} is in the hands of {{owner}}. Only {{owner}} and admins can delete it.',
  nudge_under_way:
    'A nudge about #{{number}} is just on its way. Nothing was deleted; please try again in a minute.',
};

export const undoHelp = {
  resume: '`/ghostwatch resume #12` (or `wake`, `unsnooze`) – the pause is over; nudges come again.',
  undo: '`/ghostwatch undo` – takes your last change back; `undo #12` the last one of that thread.',
  delete: '`/ghostwatch delete #12` – deletes a thread with its history for good, after a question.',
};
