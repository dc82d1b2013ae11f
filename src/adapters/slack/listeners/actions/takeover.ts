import type { RespondFn } from '@slack/bolt';
import { mention } from '../../../../languages/markup.ts';
import { section } from '../../blocks/kit/blocks.ts';
import { takeoverSettled } from '../../blocks/threads/takeover.ts';
import {
  parseTakeoverValue,
  TAKEOVER,
  TAKEOVER_ACTIONS,
  type TakeoverReference,
} from '../../ids/takeover.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import type { RequestContext } from '../../middleware/request-context.ts';
import { onClick } from '../on-click.ts';
import { replaceAnswer } from '../replies.ts';

/** Hands the thread over to the colleague who offered to take it over. */
async function handOver({ number, by }: TakeoverReference, { useCases }: RequestContext): Promise<void> {
  const { thread } = await useCases.assignThread({
    ref: { by: 'number', number },
    to: { by: 'id', userId: by },
  });
  await useCases.redrawThread(thread);
}

/** Carries out the owner's answer, and replaces the question. */
async function answer(
  actionId: string,
  reference: TakeoverReference,
  respond: RespondFn,
  request: RequestContext,
): Promise<void> {
  const { t } = request;
  const kept = actionId === TAKEOVER.keep;
  if (!kept) await handOver(reference, request);
  await replaceAnswer(respond, takeoverSettled(kept, reference, t));
}

/** Handles a colleague's offer to take a thread over, and its owner's answer. */
export function listenToTakeovers(app: GuardedApp): void {
  onClick<TakeoverReference>(app, {
    actions: TAKEOVER_ACTIONS,
    parse: ({ value }) => parseTakeoverValue(value ?? ''),
    run: async (reference, { action, respond, request, host }) => {
      if (action.action_id !== TAKEOVER.offer) return answer(action.action_id, reference, respond, request);
      const { t, useCases } = request;
      const owner = await useCases.offerTakeover(reference.number);
      return host.tell([section(t.mrkdwn('takeover.offered', { owner: mention(owner) }))]);
    },
  });
}
