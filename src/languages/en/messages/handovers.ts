/** Messages about responsibility for clients: handovers, covers, and people on the client's side. */
export const takeover = {
  question: '{{who}} is offering to take over {{title}}. Should I hand it over?',
  offered: 'I’ve asked {{owner}}. If they agree, the client is yours.',
  done: '✓ {{who}} is now the owner of #{{number}}.',
  kept: '✓ #{{number}} stays with you. You may want to tell {{who}}.',
};

export const handover = {
  said: '> {{note}}',
  note: '{{who}} has handed {{title}} over to you. Everything about it: `/ghostwatch show #{{number}}`',
};

export const cover = {
  none: 'Nobody is covering for you. Going away? `/ghostwatch cover @ben until friday`',
  open: '{{who}} is covering for you and gets your nudges. When you’re back: `/ghostwatch cover off`',
  until:
    '{{who}} is covering for you and gets your nudges until {{until}}. To end it sooner: `/ghostwatch cover off`',
  later_open:
    '{{who}} will cover for you from {{from}}, until further notice. Until then your nudges come to you. To cancel: `/ghostwatch cover off`',
  later:
    '{{who}} will cover for you from {{from}} up to and including {{last}}. Until then your nudges come to you. To cancel: `/ghostwatch cover off`',
  between:
    '{{who}} will cover for you from {{from}} until {{until}}. Until then your nudges come to you. To cancel: `/ghostwatch cover off`',
  no_channel:
    'When an owner ignores three nudges in a row, I tell their cover. To post in a channel instead: `/ghostwatch escalation #channel`',
  channel:
    'When an owner ignores three nudges in a row, I post it in {{channel}}, once. To stop this: `/ghostwatch escalation off`',
  why_cover: 'You’re getting this because you’re covering for {{owner}}.',
  why_ignored: '{{owner}} hasn’t reacted to three nudges in a row. I’m posting this here only once.',
};

export const client_side = {
  marked: '{{who}} now speaks for the client on {{title}}: what they write counts as the client’s reply.',
  unmarked: '{{who}} no longer speaks for the client on {{title}}.',
};
