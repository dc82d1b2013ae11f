import type { Channel } from '../threads/thread.ts';
import type { DraftTemplates } from './draft-templates.ts';

/** The syntax of a template: plain text with fields such as `[name]`, or Liquid. */
export const TEMPLATE_SYNTAXES = ['simple', 'liquid'] as const;
/** How a custom template is written: as plain text with fields such as `[name]`, or in Liquid. */
export type TemplateSyntax = (typeof TEMPLATE_SYNTAXES)[number];

/** A custom suggested message. */
export interface CustomTemplate {
  readonly syntax: TemplateSyntax;
  readonly parts: DraftTemplates;
}

/** The owner of a custom message: one person, for the messages that they send, or the whole workspace. */
export const TEMPLATE_SCOPES = ['own', 'workspace'] as const;
/** Whose template it is: one person's, for the messages that they send, or the workspace's. */
export type TemplateScope = (typeof TEMPLATE_SCOPES)[number];

/** The source of the words in use: somebody's own take precedence, then the workspace's, then the built-in ones. */
export type TemplateSource = TemplateScope | 'built_in';

/** The channels whose messages are the short form; all others take the whole message. */
export const SHORT_FORM_CHANNELS: ReadonlySet<Channel> = new Set(['slack', 'linkedin']);

/**
 * Whether a custom template changes what is written in a channel, or said on the phone. A template without a short form
 * is meant for email; Slack and LinkedIn keep the built-in short form.
 */
export function appliesIn(via: Channel, { parts }: CustomTemplate): boolean {
  return !SHORT_FORM_CHANNELS.has(via) || parts.short !== '' || parts.opening !== undefined;
}
