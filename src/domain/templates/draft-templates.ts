/** The parts of every draft: `short` is for Slack and LinkedIn; if it is empty, the built-in short form applies there. */
export const WRITTEN_PARTS = ['subject', 'body', 'short'] as const;
/** The additional parts of a call. */
export const SPOKEN_PARTS = ['opening', 'point_1', 'point_2', 'point_3', 'voicemail'] as const;
/** A part of a draft that is written: subject, body, short form. */
export type WrittenPart = (typeof WRITTEN_PARTS)[number];
/** A part of a draft that is said on the phone. */
export type SpokenPart = (typeof SPOKEN_PARTS)[number];
/** A part of a draft, written or spoken. */
export type DraftPart = WrittenPart | SpokenPart;

/** The templates of the parts of a draft; in `body`, a blank line separates paragraphs. */
export type DraftTemplates = Readonly<Record<WrittenPart, string> & Partial<Record<SpokenPart, string>>>;

/**
 * Why a template cannot be used: it uses a name that does not exist (`unknown_…`), something is `not_closed` or
 * otherwise `broken`, it takes too much time or memory, or its output is empty or too long. `braces`: plain text needs
 * its fields in square brackets, and these are in others.
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

/** A problem of a template; `line` counts from 1, null if it concerns the whole template. */
export interface TemplateIssue {
  readonly code: TemplateIssueCode;
  readonly line: number | null;
  /** The name that was typed. */
  readonly name?: string;
  /** What was probably meant. */
  readonly suggestion?: string;
  /** The length of the output, and the maximum length (characters). */
  readonly length?: number;
  readonly max?: number;
}

/** A problem of one part of a draft. */
export interface PlacedTemplateIssue extends TemplateIssue {
  readonly part: DraftPart;
}
