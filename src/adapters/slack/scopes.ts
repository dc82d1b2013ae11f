import type { OptionalFeature } from '../../domain/workspaces/optional-feature.ts';

/** The scopes that the bot needs in a workspace, and what fails without each; the same as in `manifest.yml`. */
export const REQUIRED_SCOPES: Readonly<Record<string, string>> = {
  'chat:write': 'no nudge can be sent',
  commands: '/ghostwatch does not work',
  'im:history': 'nudges can’t be checked when Slack’s response is lost',
  'im:write': 'nobody can be written to for the first time',
  'users:read': 'names, languages and time zones are unknown',
};

/** A scope that may be declined when the app is installed. */
interface OptionalScope {
  readonly feature: OptionalFeature;
  /** What does not work without it. */
  readonly without: string;
}

/** The scopes that may be declined without losing any nudge; the same as `bot_optional` in `manifest.yml`. */
export const OPTIONAL_SCOPES: Readonly<Record<string, OptionalScope>> = {
  'channels:history': {
    feature: 'public_replies',
    without: 'replies in public channels are not noticed; people report them with a click',
  },
  'channels:read': {
    feature: 'public_channels',
    without:
      'a public channel is not read as soon as the bot is added to it, and the emoji does not work there',
  },
  'groups:history': {
    feature: 'private_replies',
    without: 'replies in private channels are not noticed; people report them with a click',
  },
  'groups:read': {
    feature: 'private_channels',
    without:
      'a private channel is not read as soon as the bot is added to it, and the emoji does not work there',
  },
  'reactions:read': { feature: 'watch_emoji', without: 'an emoji on a message does not watch it' },
  'users:read.email': {
    feature: 'mail_addresses',
    without: 'clients cannot be added or suggested by email, because nobody knows whose address it is',
  },
  'files:read': { feature: 'file_imports', without: 'an import takes pasted lines, and no files' },
  'files:write': {
    feature: 'file_exports',
    without: '/ghostwatch export sends no files; exports are made at the command line',
  },
};
