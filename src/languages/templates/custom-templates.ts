import type { DraftFacts } from '../../domain/templates/draft.ts';
import type {
  DraftPart,
  DraftTemplates,
  PlacedTemplateIssue,
  TemplateIssue,
} from '../../domain/templates/draft-templates.ts';
import type { Voice } from '../../domain/templates/message-facts.ts';
import { partsOf, type TemplateKey } from '../../domain/templates/template-key.ts';
import { fillCustomTemplate, TemplateError, validateTemplate } from './custom-liquid.ts';
import { bareFacts, exampleFacts } from './example.ts';
import { LINKEDIN_LIMIT, renderCustomTemplate, variablesFor, wordingOf } from './render.ts';
import { isSpoken } from './shape.ts';
import { inVoice } from './voice.ts';

/** The longest subject that mail programs show (characters). */
const SUBJECT_MAX = 200;
/** What is said on the phone stands on a card beside the message (characters). */
const SPOKEN_MAX = 500;
/** Any moment will do. */
const CHECKED_AT = Date.UTC(2026, 10, 19, 8);

/** The built-in templates of a place, in one voice, to begin with. */
export function builtInTemplates(place: TemplateKey, voice: Voice): DraftTemplates {
  const wording = wordingOf(place);
  const said = (template: string) => inVoice(template, voice);
  const { subject, body, short } = wording;
  const templates = { subject: said(subject), body: body.map(said).join('\n\n'), short: said(short) };
  if (!isSpoken(wording)) return templates;
  const [point_1, point_2, point_3] = wording.points;
  const points = { point_1: said(point_1), point_2: said(point_2), point_3: said(point_3) };
  return { ...templates, opening: said(wording.opening), ...points, voicemail: said(wording.voicemail) };
}

/** The flaw that a piece of work comes upon; null for none. */
function flawOf(work: () => void): TemplateIssue | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof TemplateError) return error.flaw;
    throw error;
  }
}

function tooLong(length: number, max: number): TemplateError {
  return new TemplateError({ code: 'too_long', line: null, length, max });
}

/** What is wrong with a part once it is filled in for these facts. */
function flawWhenFilled(part: DraftPart, templates: DraftTemplates, facts: DraftFacts): TemplateIssue | null {
  return flawOf(() => {
    if (part === 'short') {
      const { short } = templates;
      const { length } = renderCustomTemplate(
        { ...facts, via: 'linkedin' },
        { subject: '', body: '', short },
      ).body;
      if (length >= LINKEDIN_LIMIT) throw tooLong(length, LINKEDIN_LIMIT - 1);
      return;
    }
    const { length } = fillCustomTemplate(templates[part] ?? '', variablesFor(facts));
    const max = part === 'subject' ? SUBJECT_MAX : SPOKEN_MAX;
    if (part !== 'body' && length > max) throw tooLong(length, max);
  });
}

function flawsOfPart(
  part: DraftPart,
  templates: DraftTemplates,
  place: TemplateKey,
): readonly TemplateIssue[] {
  const flaws = validateTemplate(templates[part] ?? '');
  if (flaws.length > 0) return flaws;
  const examples = [exampleFacts(place, CHECKED_AT), bareFacts(place, CHECKED_AT)];
  const filled = examples.map((facts) => flawWhenFilled(part, templates, facts));
  return filled.filter((flaw) => flaw !== null).slice(0, 1);
}

/** What is wrong with the words for a place, part by part; nothing where they can be used. */
export function validateTemplates(
  place: TemplateKey,
  templates: DraftTemplates,
): readonly PlacedTemplateIssue[] {
  return partsOf(place.kind).flatMap((part) =>
    flawsOfPart(part, templates, place).map((flaw) => ({ ...flaw, part })),
  );
}

/** Why the house's words cannot be used for these facts; null where they can, or where there are none. */
export function customTemplateIssue(facts: DraftFacts): TemplateIssue | null {
  const { house } = facts;
  return house && flawOf(() => void renderCustomTemplate(facts, house));
}
