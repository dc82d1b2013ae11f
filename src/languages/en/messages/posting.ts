/** The words for posting a message into the Slack conversation with a client, in English. */
export const post = {
  button: 'Post it in Slack…',
  into_thread: 'I post it in the thread in {{where}}, with your name below it, and count it.',
  into_channel: 'I post it in {{where}}, with your name below it, and count it.',
  working: 'I am posting it …',
  by: '{{author}}, via Ghostwatch',
};

/** Why a message was not posted. */
export const postErrors = {
  post_not_in_channel:
    'I am not a member of that channel, so nothing was posted. Type `/invite @Ghostwatch` there, then post again.',
  post_archived:
    'That channel is archived, so nothing was posted. Copy your text, and link another conversation: `/ghostwatch edit #{{number}} link:https://…`',
  post_gone:
    'That Slack thread is gone, so nothing was posted. Copy your text, and link another one: `/ghostwatch edit #{{number}} link:https://…`',
  post_later:
    'Slack takes no message from me at the moment ({{error}}), so nothing was posted. Try again in a minute.',
  post_refused:
    'Slack has refused the message ({{error}}); nothing was posted. Copy your text and post it yourself.',
  post_unclear:
    'Slack did not answer. Look in the thread whether your message stands there; if not, post again. {{link}}',
};
