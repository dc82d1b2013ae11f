import type { KnownBlock } from '@slack/types';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Changed } from '../../../../usecases/threads/change.ts';
import { doneView } from '../../blocks/threads/done.ts';
import type { RequestContext } from '../../middleware/request-context.ts';

/** What a command answers, and the thread whose card must be brought up to date. */
export interface Answer {
  readonly blocks: KnownBlock[];
  readonly changed?: PlannedThread;
}

/** Answers with what was done to a thread and what comes next. */
export function doneAnswer(changed: Changed, { t }: RequestContext): Answer {
  return { blocks: doneView(changed, t), changed: changed.thread };
}
