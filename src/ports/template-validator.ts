import type { CustomTemplate } from '../domain/templates/custom-template.ts';
import type { DraftFacts } from '../domain/templates/draft.ts';
import type { PlacedTemplateIssue, TemplateIssue } from '../domain/templates/draft-templates.ts';
import type { TemplateKey } from '../domain/templates/template-key.ts';

/** Judges custom templates. Takes bounded time and memory, whatever was typed. */
export interface TemplateValidator {
  /** What is wrong with the words for a place, part by part; nothing where they can be used. */
  validateTemplates(place: TemplateKey, template: CustomTemplate): readonly PlacedTemplateIssue[];
  /** An invented client of whom everything is known, for a place; `now` in UTC ms. */
  exampleFacts(place: TemplateKey, now: number): DraftFacts;
  /** Why the custom template cannot be used for these facts; null where they can, or where there are none. */
  customTemplateIssue(facts: DraftFacts): TemplateIssue | null;
}
