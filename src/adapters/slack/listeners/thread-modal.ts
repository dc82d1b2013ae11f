import type { ModalView } from '@slack/types';
import { threadModalView } from '../blocks/threads/modal.ts';
import type { RequestContext } from '../middleware/request-context.ts';

/** The modal about a thread in its current state. Rejects with `thread_not_found`. */
export async function threadModal(
  number: number,
  variant: number,
  { t, useCases }: RequestContext,
): Promise<ModalView> {
  const data = await useCases.showThread({ by: 'number', number });
  return threadModalView({ ...data, variant }, t);
}
