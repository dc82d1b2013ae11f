import type { DraftPart, DraftTemplates } from '../../domain/templates/draft-templates.ts';
import type { Voice } from '../../domain/templates/message-facts.ts';
import type { TemplateKey } from '../../domain/templates/template-key.ts';
import { builtInTemplates } from './custom-templates.ts';
import { bareFacts } from './example.ts';
import { fieldName } from './fields.ts';
import { fill } from './liquid.ts';
import { variablesFor } from './render.ts';

/** An arbitrary moment. */
const WRITTEN_AT = Date.UTC(2026, 10, 19, 8);

/**
 * The built-in message as plain text to start from: as for a client with few known facts, with the two dates that are
 * always known as fields.
 */
export function simpleStart(place: TemplateKey, voice: Voice): DraftTemplates {
  const variables = variablesFor({ ...bareFacts(place, WRITTEN_AT), via: 'other', voice });
  const date = `[${fieldName('date', place.language)}]`;
  const deadline = `[${fieldName('deadline', place.language)}]`;
  const fields = [
    [variables.by, deadline],
    [variables.by_day, deadline],
    [variables.since, date],
  ] as const;
  const plain = (template: string) => {
    const text = fields.reduce(
      (all, [value, field]) => (typeof value === 'string' ? all.replaceAll(value, field) : all),
      fill(template, variables),
    );
    const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
    return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
  };
  const parts = Object.entries(builtInTemplates(place, voice)) as [DraftPart, string][];
  return Object.fromEntries(parts.map(([part, template]) => [part, plain(template)])) as DraftTemplates;
}
