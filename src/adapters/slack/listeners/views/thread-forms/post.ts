import { wordingOf } from '../../../../../domain/templates/sent-wording.ts';
import { within } from '../../../../../input/parse-error.ts';
import type { Changed, ThreadTarget } from '../../../../../usecases/threads/shared/change-thread.ts';
import { MESSAGE_MAX } from '../../../blocks/forms/post-form.ts';
import type { FormOrigin } from '../../../ids/forms.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';
import type { FormValues } from './values.ts';

/** Posts the message in the form; submitting the same form again does not post it twice. */
export async function post(
  target: ThreadTarget,
  { variant = 0 }: FormOrigin,
  values: FormValues,
  postingId: string,
  { useCases }: RequestContext,
): Promise<Changed | null> {
  const { draft } = await useCases.showThread(target.ref);
  const text = within('message', values.lines('message'), MESSAGE_MAX);
  return useCases.postMessage({ ...target, postingId, text, wording: wordingOf(draft, variant) });
}
