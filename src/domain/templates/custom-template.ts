import type { Channel } from '../threads/thread.ts';
import type { DraftTemplates } from './draft-templates.ts';

/** The possible syntaxes of custom templates. */
export const TEMPLATE_SYNTAXES = ['simple', 'liquid'] as const;
/** The syntax of a custom template: `simple`, plain text with fields such as `[name]`; or `liquid`. */
export type TemplateSyntax = (typeof TEMPLATE_SYNTAXES)[number];

/** A custom suggested message. */
export interface CustomTemplate {
  readonly syntax: TemplateSyntax;
  readonly parts: DraftTemplates;
}

/** The possible scopes of custom templates. */
export const TEMPLATE_SCOPES = ['own', 'workspace'] as const;
/** Whose template it is: one person's (`own`), for the messages that they send, or the whole workspace's. */
export type TemplateScope = (typeof TEMPLATE_SCOPES)[number];

/** Where the text in use comes from: a person's own template, else the workspace's, else the built-in one. */
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
