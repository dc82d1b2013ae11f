/**
 * The names of each remedy, and of each other occasion for a message: as an action (`name`), as a kind of suggested
 * message (`noun`) and in reports, before a number of working days in a schedule, and the request and reason on a card.
 */
export const remedies = {
  check_in: {
    name: 'Check in',
    noun: 'Check-in',
    reported: 'Check-in',
    after: 'Check in after',
    ask: '*Check in:* short and friendly, {{by}}.',
    why: 'Time for a short, friendly check-in: your schedule has it {{after}} of silence. Most silence is harmless: no time, or a change of plan.',
  },
  follow_up: {
    name: 'Follow up',
    noun: 'Follow-up',
    reported: 'Follow-up',
    after: 'Follow up after',
    ask: '*Follow up* {{by}}: say what you need.',
    why: 'Time to get specific: your schedule has it {{after}} of silence. Say what you need, and make it easy to reply in one word.',
  },
  call: {
    name: 'Call',
    noun: 'Call',
    reported: 'Call',
    after: 'Call after',
    why: 'Time to pick up the phone: your schedule has it {{after}} of silence. A call settles in minutes what another message won’t.',
  },
  clarify: {
    name: 'Ask for a decision',
    noun: 'Asking for a decision',
    reported: 'Asking for a decision',
    after: 'Ask for a decision after',
    ask: '*Ask for a decision* {{by}}, and name a date.',
    why: 'Time to ask for a decision: your schedule has it {{after}} of silence. Be clear and respectful, and name the date after which you’ll make other plans.',
  },
  answer: {
    name: 'Answer the client',
    noun: 'Answer we owe',
    reported: 'Answer',
    ask: '*Answer the client* {{by}}. “I’ll get back to you on Thursday” is an answer, too.',
    why: 'It’s your turn. A short “I’ll get back to you on Thursday” is an answer, too.',
  },
  goodbye: {
    noun: 'Goodbye',
    reported: 'Goodbye',
    ask: '*Say goodbye* {{by}}, and leave the door open.',
    why: 'You asked for a decision, and the date has passed. A respectful goodbye says what happens now and leaves the door open.',
  },
  reopening: {
    name: 'Reopen',
    noun: 'Reopening',
    reported: 'Reopening',
    ask: '*Reopen* {{by}}.',
    why: 'If you reopen it, the clock starts again now. Until you choose, it stays closed.',
  },
};

export type Remedies = typeof remedies;
