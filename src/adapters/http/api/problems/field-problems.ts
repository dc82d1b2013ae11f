import type { ZodError, z } from 'zod';
import type { Localizer, MessageKey } from '../../../../languages/localizer.ts';
import { withoutMarkup } from '../../../../languages/refusals.ts';
import type { FieldProblem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Our own checks report the key of a sentence, which is then shown in the reader's language. */
const OWN_SENTENCE = /^api_field\.[a-z_]+$/;
/** The longest list of unknown field names in an answer (characters). */
const SHOWN = 200;

function sentenceOf(issue: Issue, t: Localizer): string {
  if (OWN_SENTENCE.test(issue.message)) return t.text(issue.message as MessageKey);
  switch (issue.code) {
    case 'invalid_type':
      if (issue.message.endsWith('received undefined')) return t.text('api_field.missing');
      return t.text('api_field.wrong_type', { expected: issue.expected });
    case 'unrecognized_keys':
      return t.text('api_field.unknown_fields', { fields: issue.keys.join(', ').slice(0, SHOWN) });
    case 'invalid_value':
      return t.text('api_field.one_of', { allowed: issue.values.join(', ') });
    case 'too_big':
      return t.text('api_field.too_long', { max: Number(issue.maximum) });
    case 'too_small':
      return t.text('api_field.too_short', { min: Number(issue.minimum) });
    default:
      return t.text('api_field.not_usable');
  }
}

const escaped = (part: PropertyKey) => String(part).replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * What is wrong with which field. `where` is the validated part of the request; fields of the body (`json`) are named
 * by JSON pointers.
 */
export function fieldProblems(error: ZodError, where: string, t: Localizer): readonly FieldProblem[] {
  return error.issues.map((issue) => ({
    pointer: `${where === 'json' ? '' : where}/${issue.path.map(escaped).join('/')}`.replace(/\/$/, ''),
    detail: withoutMarkup(sentenceOf(issue, t)),
  }));
}
