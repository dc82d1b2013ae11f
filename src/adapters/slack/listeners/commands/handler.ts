import type { KnownBlock } from '@slack/types';
import type { PlannedThread } from '../../../../domain/thread.ts';
import type { Changed } from '../../../../usecases/change-thread.ts';
import type { Command, Verb } from '../../grammar/command.ts';
import { doneView } from '../../views/done.ts';
import type { Conversation } from '../conversation.ts';

/** What a command answers, and the thread whose card must be brought up to date. */
export interface Answer {
  readonly blocks: KnownBlock[];
  readonly changed?: PlannedThread;
}

export type CommandOf<V extends Verb> = Extract<Command, { readonly verb: V }>;
export type Handler<V extends Verb> = (command: CommandOf<V>, conversation: Conversation) => Promise<Answer>;

/** Answers with what was done to a thread and what comes next. */
export function doneAnswer(changed: Changed, { words }: Conversation): Answer {
  return { blocks: doneView(changed, words), changed: changed.thread };
}
