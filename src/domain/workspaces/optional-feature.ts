/**
 * What the bot does beyond nudging, as far as a workspace allows it: hearing replies in public and in private channels;
 * seeing the names of channels and its own arrival in them; watching a message by an emoji; knowing whose mail address it is.
 */
export const OPTIONAL_FEATURES = [
  'public_replies',
  'private_replies',
  'public_channels',
  'private_channels',
  'watch_emoji',
  'mail_addresses',
] as const;
export type OptionalFeature = (typeof OPTIONAL_FEATURES)[number];
