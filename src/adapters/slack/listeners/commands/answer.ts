import type { KnownBlock } from '@slack/types';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Changed } from '../../../../usecases/threads/shared/change-thread.ts';
import { doneView } from '../../blocks/threads/done.ts';
import type { RequestContext } from '../../middleware/request-context.ts';

/** The answer to a command, and the thread whose card must be redrawn. */
export interface Answer {
  readonly blocks: KnownBlock[];
  readonly changed?: PlannedThread;
}

/** The answer that says what was done to a thread, and what comes next. */
export function doneAnswer(changed: Changed, { t }: RequestContext): Answer {
  return { blocks: doneView(changed, t), changed: changed.thread };
}
