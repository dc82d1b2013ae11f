import type { CustomTemplate } from '../domain/templates/custom-template.ts';
import type { DraftFacts } from '../domain/templates/draft.ts';
import type { PlacedTemplateIssue, TemplateIssue } from '../domain/templates/draft-templates.ts';
import type { TemplateKey } from '../domain/templates/template-key.ts';

/** Validates custom templates. Takes bounded time and memory for any input. */
export interface TemplateValidator {
  /** The problems of a custom template for a place, part by part; none if it can be used. */
  validateTemplates(place: TemplateKey, template: CustomTemplate): readonly PlacedTemplateIssue[];
  /** The facts of an example client, all of them known, for a place; `now` in UTC ms. */
  exampleFacts(place: TemplateKey, now: number): DraftFacts;
  /** Why the custom template cannot be used for these facts; null if it can, or if there is none. */
  customTemplateIssue(facts: DraftFacts): TemplateIssue | null;
}
