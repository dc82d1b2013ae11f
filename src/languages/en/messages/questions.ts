/** Questions about a client's message, in English. */
export const question = {
  notification_doubt: '#{{number}} {{client}} wrote. Was it a reply?',
  notification_away: '#{{number}} {{client}} is away, back on {{date}}. Pause until then?',
  notification_promise: '#{{number}} {{client}} will get back to you by {{date}}. Pause until then?',
  promise: 'Pause nudges until {{date}}, when they plan to get back to you?',
  plan: 'I’ll ask you how to treat their message: {{when}}.',
  due: 'A question about it is on its way.',
  doubt: 'Was it a reply?',
  away: 'Pause nudges until they’re back on {{date}}?',
};

/** What a card shows about an open question, and its buttons. */
export const pendingQuestion = {
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
};
