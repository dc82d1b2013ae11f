/**
 * What the bot does beyond nudging, as far as a workspace allows it: hearing replies in public and in private channels;
 * seeing the names of channels and its own arrival in them; watching a message by an emoji; knowing whose mail address it is; reading
 * files that are imported; sending exports as files.
 */
export const OPTIONAL_FEATURES = [
  'public_replies',
  'private_replies',
  'public_channels',
  'private_channels',
  'watch_emoji',
  'mail_addresses',
  'file_imports',
  'file_exports',
] as const;
export type OptionalFeature = (typeof OPTIONAL_FEATURES)[number];
