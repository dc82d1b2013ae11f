/** The names of each channel: alone, after a verb, as a choice in forms, as people type it, and its other names. */
export const channels = {
  slack: {
    name: 'Slack',
    by: 'in Slack',
    choice: 'Slack',
    typed: 'slack',
    words: 'slackthread',
  },
  email: {
    name: 'email',
    by: 'by email',
    choice: 'Email',
    typed: 'email',
    words: 'mail e-mails mails',
  },
  linkedin: {
    name: 'LinkedIn',
    by: 'on LinkedIn',
    choice: 'LinkedIn',
    typed: 'linkedin',
    words: 'linked-in',
  },
  phone: {
    name: 'phone',
    by: 'by phone',
    choice: 'Phone',
    typed: 'phone',
    words: 'telephone call phonecall tel mobile',
  },
  meeting: {
    name: 'meeting',
    by: 'in a meeting',
    choice: 'Meeting',
    typed: 'meeting',
    words: 'meet visit zoom videocall',
  },
  other: {
    name: 'another channel',
    by: 'by other means',
    choice: 'Elsewhere',
    typed: 'other',
    words: 'others else whatsapp signal sms teams xing telegram threema messenger instagram chat',
  },
};

export type Channels = typeof channels;
