/** What the workspace has not allowed, in English. */
export const permissions = {
  missing: '*Not allowed in this workspace yet. With it, …*',
  public_replies: '• I hear by myself when the client replies in a public channel (`channels:history`).',
  private_replies: '• I hear by myself when the client replies in a private channel (`groups:history`).',
  public_channels:
    '• I read a public channel as soon as I am added to it, and know its name (`channels:read`).',
  private_channels:
    '• I read a private channel as soon as I am added to it, and know its name (`groups:read`).',
  watch_emoji: '• an emoji on a message watches it (`reactions:read`).',
  how: 'A workspace admin can allow it: open the app at api.slack.com/apps, choose _OAuth & Permissions_, install it again and tick what you want.',
  no_emoji:
    'The emoji does nothing yet: the workspace has not allowed the app to see reactions (`reactions:read`). Installing the app again asks for it.',
  unnamed_channel:
    'I cannot watch this by an emoji: I may not see which channel it is (`channels:read`, for private channels `groups:read`). Choose _Watch this thread_ in the menu (⋮) of the message, or ask a workspace admin to install the app again and allow it.',
};
