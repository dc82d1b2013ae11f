import type { ViewErrorsResponseAction } from '@slack/bolt';
import type { Localizer } from '../../../../languages/localizer.ts';
import type { Draft } from '../../../../languages/templates/render.ts';
import { fieldErrorsResponse } from '../submit-modal.ts';
import { formValues, type ViewValues } from './thread-forms/values.ts';

/** A message as somebody edited it; the subject is null where the form has none. */
export type EditedMessage = Pick<Draft, 'subject' | 'body'>;

/**
 * The message from the form in which it was edited; for an empty field, an error at that field, and the text is kept.
 */
export function readMessage(state: ViewValues, t: Localizer): EditedMessage | ViewErrorsResponseAction {
  const values = formValues(state);
  const body = values.lines('message');
  const hasSubject = 'subject' in state;
  const subject = hasSubject ? values.text('subject') : null;
  const missing = [...(hasSubject && !subject ? ['subject'] : []), ...(body === '' ? ['message'] : [])];
  if (missing.length === 0) return { subject, body };
  return fieldErrorsResponse(Object.fromEntries(missing.map((field) => [field, t.text('form.missing')])));
}
