/**
 * Optional features of the bot that a workspace can allow: reading replies in public and in private channels; seeing
 * the names of channels and being notified when added to one; watching a message by an emoji; finding people by mail
 * address; reading files that are imported; sending exports as files.
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
/** A feature that needs an additional scope, which a workspace may grant. */
export type OptionalFeature = (typeof OPTIONAL_FEATURES)[number];
