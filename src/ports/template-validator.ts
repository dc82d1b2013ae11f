import type { DraftFacts } from '../domain/templates/draft.ts';
import type { DraftFlaw, DraftTemplates, TemplateFlaw } from '../domain/templates/draft-templates.ts';
import type { DraftPlace } from '../domain/templates/template-key.ts';

/** Judges the words that a workspace has of its own. Takes bounded time and memory, whatever was typed. */
export interface Wordings {
  /** What is wrong with the words for a place, part by part; nothing where they can be used. */
  draftFlaws(place: DraftPlace, templates: DraftTemplates): readonly DraftFlaw[];
  /** An invented client of whom everything is known, for a place; `now` in UTC ms. */
  exampleFacts(place: DraftPlace, now: number): DraftFacts;
  /** Why the house's words cannot be used for these facts; null where they can, or where there are none. */
  houseFlaw(facts: DraftFacts): TemplateFlaw | null;
}
