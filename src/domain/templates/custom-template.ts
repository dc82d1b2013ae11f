import type { DraftTemplates } from './draft-templates.ts';

/** How a template is written: as plain text with fields such as `[name]`, or in Liquid. */
export const TEMPLATE_SYNTAXES = ['simple', 'liquid'] as const;
export type TemplateSyntax = (typeof TEMPLATE_SYNTAXES)[number];

/** The words that somebody has of their own for a suggested message. */
export interface CustomTemplate {
  readonly syntax: TemplateSyntax;
  readonly parts: DraftTemplates;
}

/** Whose words: those of one person for the messages that they send, or those of the whole workspace. */
export const TEMPLATE_SCOPES = ['own', 'workspace'] as const;
export type TemplateScope = (typeof TEMPLATE_SCOPES)[number];

/** Where the words come from that hold: somebody's own go first, then the workspace's, then the built-in ones. */
export type TemplateSource = TemplateScope | 'built_in';
