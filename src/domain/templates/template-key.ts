import type { DraftLanguage, ThreadCategory } from '../threads/thread.ts';
import { type DraftKind, writtenKind } from './draft.ts';
import { type DraftPart, SPOKEN_PARTS, WRITTEN_PARTS } from './draft-templates.ts';

/** Identifies a draft: by the language of its text, category and kind. */
export interface TemplateKey {
  readonly language: DraftLanguage;
  readonly category: ThreadCategory;
  readonly kind: DraftKind;
}

/** The parts that a draft of this kind has. */
export function partsOf(kind: DraftKind): readonly DraftPart[] {
  return kind === 'call' ? [...WRITTEN_PARTS, ...SPOKEN_PARTS] : WRITTEN_PARTS;
}

/** The key of the template that is used: in a category without calls, that of the written follow-up for a call. */
export function writtenKey({ language, category, kind }: TemplateKey): TemplateKey {
  return { language, category, kind: writtenKind(kind, category) };
}
