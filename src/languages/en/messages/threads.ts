/** Texts about clients: after a change, in lists, in detail. */
export const added = {
  existed: 'Already watching {{title}}. What has happened so far: `/ghostwatch show #{{number}}`',
  unread:
    'Now watching {{title}}. I couldn’t read the conversation yet, so I don’t know how long it has been silent. Owner: {{owner}}.',
  read_again:
    'I’ll look again by {{at}} and schedule the next nudge. To see it then: `/ghostwatch show #{{number}}`',
  last_mail_ours: 'The last email is from us, {{date}}.',
  last_mail_theirs: 'The last email is from them, {{date}}.',
  owed: 'Now watching {{title}}. They wrote on {{date}}; it’s our turn. Owner: {{owner}}.',
};

export const done = {
  noted: 'Noted on {{title}}: {{text}}',
  added: 'Now watching {{title}}. Silent since {{date}}. Owner: {{owner}}.',
  replied: 'Noted: {{title}} replied{{by}} on {{date}}. It’s our turn now.',
  followed_up: 'Noted: you followed up with {{title}} {{by}} on {{date}}.',
  answered: 'Noted: we answered {{title}}{{by}} on {{date}}. The clock starts again from there.',
  snoozed: 'Snoozed {{title}} until {{until}}.',
  promised: 'Noted: {{title}} named {{date}}. I’ll stay quiet until that day is over.',
  client_away: 'Noted: {{title}} is away until {{until}}. I’ll stay quiet until then.',
  client_away_later:
    'Noted: {{title}} will be away from {{from}}, back on {{until}}. Until then I’ll nudge you as usual; while they’re away I’ll stay quiet.',
  closed: 'Closed {{title}}: *{{outcome}}*{{reason}}.',
  reopened: 'Reopened {{title}}. It picks up where it left off.',
  assigned: '{{to}} is now the owner of {{title}}.',
  edited: 'Updated {{title}}: {{changed}}.',
  reason: ' ({{reason}})',
  correct_outcome:
    'Wrong outcome? Click *Change outcome…* Closed too soon? Click *Undo*, or later type `/ghostwatch reopen #{{number}}`.',
  assumed_outcome:
    'You didn’t say how it ended, so this is my assumption. To change it, click *Change outcome…* Next time: `/ghostwatch close #{{number}} won` (or replied, declined, ghosted, obsolete).',
  undo_close: 'Closed too soon? `/ghostwatch reopen #{{number}}`',
  already:
    'Something has changed since this card was posted. I changed nothing; the card now shows the current state.',
  failed: 'I couldn’t reach Slack to update the card, but your click is saved.',
};

export const list = {
  title_mine: '*Your open clients* ({{count}})',
  title_all: '*All open clients* ({{count}})',
  title_waiting: '*Waiting for the client* ({{count}})',
  title_paused: '*Paused* ({{count}})',
  title_closed: '*Closed* ({{count}})',
  title_owed: '*We owe an answer* ({{count}})',
  title_undelivered: '*Email did not arrive* ({{count}})',
  title_person: '*Open clients of {{owner}}* ({{count}})',
  matching: 'Results for “{{text}}”',
  silent: 'silent {{for}}',
  owed: 'our turn {{for}}',
  undelivered: 'email did not arrive',
  closed: '{{outcome}} {{date}}',
  closed_because: '{{closed}} ({{reason}})',
  ask_again: 'ask again {{day}}',
  muted: 'muted since {{date}}',
  paused_snooze: 'snoozed until {{until}}',
  paused_promise: 'they named a date, quiet until {{until}}',
  paused_client_away: 'away until {{until}}',
  caption: 'Clients',
  client: '#{{number}} · {{client}}',
  column_client: 'Client',
  column_topic: 'Topic',
  column_state: 'Silence',
  column_amount: 'Amount',
  column_next: 'Next',
  column_owner: 'Owner',
  decide: 'waiting for a decision',
  next: 'nudge {{when}}',
  more_one: '… and {{count}} more. To narrow it down: `/ghostwatch list {{scope}} part of the name`',
  more_other: '… and {{count}} more. To narrow it down: `/ghostwatch list {{scope}} part of the name`',
  empty_mine:
    'Nothing here yet. Who have you written to lately without getting a reply? `/ghostwatch add "Acme GmbH" "Website relaunch" type:proposal since:yesterday`',
  empty_all: 'Nobody here is watching a client yet. Start with `/ghostwatch add Acme`',
  empty_waiting: 'You’re not waiting for anyone.',
  empty_paused: 'Nothing is paused.',
  empty_closed: 'Nothing has been closed yet.',
  empty_owed: 'You don’t owe anyone an answer. Well done.',
  empty_undelivered: 'Every email has arrived, as far as your mailboxes show.',
  empty_person: '{{owner}} has no open clients.',
  empty_search: 'No results for “{{text}}”.',
};

export const show = {
  notes: '*Notes*',
  note: '• {{text}} ({{who}}, {{date}})',
  earlier_notes_one: '{{count}} earlier note',
  earlier_notes_other: '{{count}} earlier notes',
  owner: 'Owner: {{owner}}',
  drafts: 'Suggested messages: {{language}}',
  paused_snooze: 'snoozed until {{until}}',
  paused_promise: 'they named {{date}}; quiet until that day is over',
  paused_client_away: 'they’re away until {{until}}',
  absence_ahead: 'They’ll be away from {{from}}, back on {{until}}.',
  closed: 'Closed {{date}}: *{{outcome}}*{{reason}}.',
  owner_covered: '{{cover}} is covering for {{owner}} and gets the nudges.',
  owner_paused: '{{owner}} has paused all nudges until {{until}}.',
  ladder: '*Schedule*',
  rung: '{{mark}} {{remedy}} {{after}}',
  timeline: '*What happened*',
  earlier_one: '… and {{count}} earlier entry',
  earlier_other: '… and {{count}} earlier entries',
};

export const unreadable = {
  not_in_channel:
    ':warning: I can’t see replies in {{channel}}, because I’m not a member there. Type `/invite @Ghostwatch` in that channel, and I’ll catch up on what I missed.',
  archived:
    ':warning: {{channel}} is archived, so nobody can write there. Link another conversation: `/ghostwatch edit #{{number}} link:https://…`',
  gone: ':warning: I can’t see replies: the Slack thread is gone. Link another one: `/ghostwatch edit #{{number}} link:https://…`',
  not_allowed:
    ':warning: I can’t see replies in {{channel}}: the workspace hasn’t allowed the app to read there (`channels:history`; in private channels `groups:history`). A workspace admin can reinstall it and allow this. Until then, click *They replied* when they do.',
};
