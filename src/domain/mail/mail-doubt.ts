/** The possible reasons for a doubt about a mail. */
export const MAIL_DOUBTS = [
  'acknowledgement',
  'automatic',
  'bounce',
  'accepted',
  'declined',
  'tentative',
  'invitation',
  'encrypted',
  'signed',
  'copied',
  'spam',
  'forwarded',
  'sender',
  'empty',
  'relayed',
  'colleague',
  'which_client',
  'complaint',
] as const;
/** Why it is not clear whether a mail is a reply. */
export type MailDoubt = (typeof MAIL_DOUBTS)[number];
