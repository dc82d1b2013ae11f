/** Messages about posting into the Slack conversation with a client, in English. */
export const post = {
  button: 'Post in Slack…',
  into_thread:
    'When you click *Post*, this goes to the thread in {{where}}, signed with your name, and counts as your message.',
  into_channel:
    'When you click *Post*, this goes to {{where}}, signed with your name, and counts as your message.',
  working: 'I’m posting it…',
  by: '{{author}}, via Ghostwatch',
};

/** Why a message was not posted. */
export const postErrors = {
  post_not_in_channel:
    'I’m not a member of that channel, so nothing was posted. Type `/invite @Ghostwatch` there, then post again.',
  post_archived:
    'That channel is archived, so nothing was posted. Copy your text, and link another conversation: `/ghostwatch edit #{{number}} link:https://…`',
  post_gone:
    'That Slack thread is gone, so nothing was posted. Copy your text, and link another one: `/ghostwatch edit #{{number}} link:https://…`',
  post_later:
    'Slack isn’t accepting messages from me at the moment ({{error}}), so nothing was posted. Try again in a minute.',
  post_refused:
    'Slack refused the message ({{error}}), so nothing was posted. Copy your text and post it yourself.',
  post_unclear:
    'Slack didn’t respond. Check the thread: if your message isn’t there, post it again. {{link}}',
};
