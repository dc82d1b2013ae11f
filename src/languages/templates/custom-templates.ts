import type { CustomTemplate } from '../../domain/templates/custom-template.ts';
import type { DraftFacts } from '../../domain/templates/draft.ts';
import type {
  DraftPart,
  DraftTemplates,
  PlacedTemplateIssue,
  TemplateIssue,
} from '../../domain/templates/draft-templates.ts';
import type { Voice } from '../../domain/templates/message-facts.ts';
import { partsOf, type TemplateKey } from '../../domain/templates/template-key.ts';
import { TemplateError, validateTemplate } from './custom-liquid.ts';
import { bareFacts, exampleFacts } from './example.ts';
import { filler, LINKEDIN_LIMIT, renderCustomTemplate, variablesFor, wordingOf } from './render.ts';
import { isSpoken } from './shape.ts';
import { fieldsInLiquid, validateSimpleTemplate } from './simple-template.ts';
import { inVoice } from './voice.ts';

/** The maximum length of a subject that mail programs show (characters). */
const SUBJECT_MAX = 200;
/** The maximum length of the text for the phone, which is shown on a card next to the message (characters). */
const SPOKEN_MAX = 500;
/** An arbitrary moment. */
const CHECKED_AT = Date.UTC(2026, 10, 19, 8);

/** The built-in templates of a place, in one voice, as a starting point; without a short form, the built-in one stays. */
export function builtInTemplates(place: TemplateKey, voice: Voice): DraftTemplates {
  const wording = wordingOf(place);
  const said = (template: string) => inVoice(template, voice);
  const { subject, body } = wording;
  const templates = { subject: said(subject), body: body.map(said).join('\n\n'), short: '' };
  if (!isSpoken(wording)) return templates;
  const [point_1, point_2, point_3] = wording.points;
  const points = { point_1: said(point_1), point_2: said(point_2), point_3: said(point_3) };
  return { ...templates, opening: said(wording.opening), ...points, voicemail: said(wording.voicemail) };
}

/** The issue of the TemplateError that `work` throws; null if it throws none. */
function issueOf(work: () => void): TemplateIssue | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof TemplateError) return error.issue;
    throw error;
  }
}

function tooLong(length: number, max: number): TemplateError {
  return new TemplateError({ code: 'too_long', line: null, length, max });
}

/** The problems of a part once it is filled in for these facts. */
function issueWhenFilled(part: DraftPart, template: CustomTemplate, facts: DraftFacts): TemplateIssue | null {
  const { syntax, parts } = template;
  return issueOf(() => {
    if (part === 'short') {
      const { short } = parts;
      const only = { syntax, parts: { subject: '', body: '', short } };
      const { length } = renderCustomTemplate({ ...facts, via: 'linkedin' }, only).body;
      if (length >= LINKEDIN_LIMIT) throw tooLong(length, LINKEDIN_LIMIT - 1);
      return;
    }
    const { length } = filler(syntax)(parts[part] ?? '', variablesFor(facts));
    const max = part === 'subject' ? SUBJECT_MAX : SPOKEN_MAX;
    if (part !== 'body' && length > max) throw tooLong(length, max);
  });
}

function issuesOfPart(
  part: DraftPart,
  template: CustomTemplate,
  place: TemplateKey,
): readonly TemplateIssue[] {
  const { syntax, parts } = template;
  const text = parts[part] ?? '';
  if (part === 'short' && text === '') return [];
  const issues =
    syntax === 'simple'
      ? validateSimpleTemplate(text, place.language)
      : [...validateTemplate(text), ...fieldsInLiquid(text)];
  if (issues.length > 0) return issues;
  const examples = [exampleFacts(place, CHECKED_AT), bareFacts(place, CHECKED_AT)];
  const hasSubstitute = part === 'subject' && text.trim() !== '';
  return examples
    .map((facts) => issueWhenFilled(part, template, facts))
    .filter((issue) => issue !== null && !(hasSubstitute && issue.code === 'says_nothing'))
    .slice(0, 1) as TemplateIssue[];
}

/** The problems of a custom template for a place, part by part; none if it can be used. */
export function validateTemplates(
  place: TemplateKey,
  template: CustomTemplate,
): readonly PlacedTemplateIssue[] {
  return partsOf(place.kind).flatMap((part) =>
    issuesOfPart(part, template, place).map((issue) => ({ ...issue, part })),
  );
}

/** Why the custom template cannot be used for these facts; null if it can, or if there is none. */
export function customTemplateIssue(facts: DraftFacts): TemplateIssue | null {
  const { customTemplate } = facts;
  return customTemplate && issueOf(() => void renderCustomTemplate(facts, customTemplate));
}
