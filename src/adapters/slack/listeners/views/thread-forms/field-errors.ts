import { type ErrorCode, GhostwatchError } from '../../../../../domain/errors.ts';
import { ParseError } from '../../../../../input/parse-error.ts';
import type { Log } from '../../../../../ports/log.ts';
import { problemText } from '../../../blocks/errors.ts';
import type { Field, Form, FormOrigin } from '../../../ids/forms.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';
import { errorText } from '../../replies.ts';
import { FieldProblems } from './carry-out.ts';

/** The field at which each form shows errors that concern no particular field. */
const MAIN_FIELD: Readonly<Record<Form, Field>> = {
  add: 'client',
  edit: 'client',
  close: 'outcome',
  ask_again: 'again',
  snooze: 'until',
  promise: 'date',
  away: 'date',
  assign: 'owner',
  post: 'message',
  wrong_person: 'contact',
};

/** The forms with several fields, and the field that each refusal belongs to. */
const WITH_DETAILS: ReadonlySet<Form> = new Set(['add', 'edit', 'close']);
const FIELD_OF: Partial<Record<ErrorCode, Field>> = {
  in_the_future: 'since',
  not_later: 'again',
  not_a_person: 'owner',
  not_a_colleague: 'owner',
  a_guest: 'owner',
  unknown_person: 'owner',
  same_owner: 'owner',
};

/** The error message for a form, by the field where it can be corrected. */
export function fieldErrors(
  error: unknown,
  { form }: FormOrigin,
  { t }: RequestContext,
  log: Log,
): Record<string, string> {
  if (error instanceof FieldProblems) {
    return Object.fromEntries(
      [...error.problems].map(([field, problem]) => [field, problemText(problem, t)]),
    );
  }
  if (error instanceof ParseError) {
    const { problem } = error;
    const field = problem.code === 'too_long' ? problem.key : MAIN_FIELD[form];
    return { [field]: problemText(problem, t) };
  }
  const isRefused = error instanceof GhostwatchError && WITH_DETAILS.has(form);
  const field = (isRefused && FIELD_OF[error.code]) || MAIN_FIELD[form];
  return { [field]: errorText(error, t, log) };
}
