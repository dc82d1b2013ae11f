/** What the bot may do in a workspace, and what fails without it; `manifest.yml` asks for the same. */
export const SCOPES: Readonly<Record<string, string>> = {
  'channels:history': 'answers in Slack threads of public channels are not heard',
  'channels:read': 'the bot does not notice that it was added to a public channel',
  'chat:write': 'no nudge can be sent',
  commands: '/ghostwatch does not work',
  'groups:history': 'answers in Slack threads of private channels are not heard',
  'groups:read': 'the bot does not notice that it was added to a private channel',
  'im:history': 'nudges whose answer was lost cannot be looked for',
  'im:write': 'nobody can be written to for the first time',
  'reactions:read': 'an emoji on a message does not watch it',
  'users:read': 'names, languages and time zones are unknown',
};
