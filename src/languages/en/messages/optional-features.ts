/** Features that the workspace has not allowed, in English. */
export const optional_features = {
  missing: '*Not allowed in this workspace yet. Once it is:*',
  public_replies: '• I’ll notice by myself when a client replies in a public channel (`channels:history`).',
  private_replies: '• I’ll notice by myself when a client replies in a private channel (`groups:history`).',
  public_channels:
    '• I can read a public channel as soon as I’m added to it, and I know its name (`channels:read`).',
  private_channels:
    '• I can read a private channel as soon as I’m added to it, and I know its name (`groups:read`).',
  watch_emoji: '• You can watch a message by adding an emoji to it (`reactions:read`).',
  mail_addresses: '• You can add clients by email, and I can suggest some from emails (`users:read.email`).',
  file_imports: '• You can choose a CSV file when you import clients (`files:read`).',
  file_exports: '• I can send you an export of your clients as a file (`files:write`).',
  how: 'A workspace admin can allow it: open the app at api.slack.com/apps, choose _OAuth & Permissions_, reinstall it and tick what you want.',
  no_emoji:
    'The emoji does nothing yet: the workspace hasn’t allowed the app to see reactions (`reactions:read`). Reinstalling the app will ask for it.',
  no_addresses:
    ':warning: None will come from emails yet: the workspace hasn’t allowed the app to see whose email address it is (`users:read.email`). A workspace admin can reinstall the app and allow it.',
  unnamed_channel:
    'I can’t watch this with an emoji, because I’m not allowed to see which channel it’s in (`channels:read`, for private channels `groups:read`). Choose _Watch this thread_ in the menu (⋮) of the message, or ask a workspace admin to reinstall the app and allow it.',
};
