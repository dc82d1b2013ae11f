/** What every draft is made of: `short` is for LinkedIn. */
export const WRITTEN_PARTS = ['subject', 'body', 'short'] as const;
/** What a call has beside them. */
export const SPOKEN_PARTS = ['opening', 'point_1', 'point_2', 'point_3', 'voicemail'] as const;
export type WrittenPart = (typeof WRITTEN_PARTS)[number];
export type SpokenPart = (typeof SPOKEN_PARTS)[number];
export type DraftPart = WrittenPart | SpokenPart;

/** The words of a draft, each part a template; in `body`, a blank line begins a paragraph. */
export type DraftTemplates = Readonly<Record<WrittenPart, string> & Partial<Record<SpokenPart, string>>>;

/**
 * Why a template cannot be used: it names what does not exist (`unknown_…`), something is `not_closed` or otherwise
 * `broken`, it takes too much time or memory, or what comes out is nothing or too long. `braces`: plain text takes its
 * fields in square brackets, and these stand in others.
 */
export type TemplateIssueCode =
  | 'unknown_variable'
  | 'unknown_filter'
  | 'unknown_tag'
  | 'not_closed'
  | 'broken'
  | 'braces'
  | 'too_much'
  | 'says_nothing'
  | 'too_long';

/** What is wrong with a template; `line` counts from 1, null where it is the whole. */
export interface TemplateIssue {
  readonly code: TemplateIssueCode;
  readonly line: number | null;
  /** What was named, as it was typed. */
  readonly name?: string;
  /** What was probably meant. */
  readonly suggestion?: string;
  /** How long it came out, and how long it may be (characters). */
  readonly length?: number;
  readonly max?: number;
}

/** What is wrong with one part of a draft. */
export interface PlacedTemplateIssue extends TemplateIssue {
  readonly part: DraftPart;
}
