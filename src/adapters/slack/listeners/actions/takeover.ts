import type { BlockAction, ButtonAction, RespondFn } from '@slack/bolt';
import { GhostwatchError } from '../../../../domain/errors.ts';
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
import {
  type ListenerDeps,
  type RequestContext,
  requestContextOf,
} from '../../middleware/request-context.ts';
import { teamOf } from '../../middleware/team-of.ts';
import type { SlackClients } from '../../web-clients.ts';
import { cardHostOf } from '../card-host.ts';
import { ephemeral, errorBlocks } from '../replies.ts';

/** The owner's answer, in the place of the question. */
async function settle(
  kept: boolean,
  reference: TakeoverReference,
  respond: RespondFn,
  { t, useCases }: RequestContext,
): Promise<void> {
  const { number, by } = reference;
  if (!kept) {
    const { thread } = await useCases.assignThread({
      ref: { by: 'number', number },
      to: { by: 'id', userId: by },
    });
    await useCases.redrawThread(thread);
  }
  await respond({ ...ephemeral(takeoverSettled(kept, reference, t)), replace_original: true });
}

/** A colleague offers to take a thread over, and its owner answers. */
export function listenToTakeovers(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  const { log } = deps;

  app.action<BlockAction<ButtonAction>>(TAKEOVER_ACTIONS, async ({ ack, body, action, respond, context }) => {
    await ack();
    const teamId = teamOf(context);
    const reference = parseTakeoverValue(action.value ?? '');
    if (!reference) throw new GhostwatchError('card_unknown');
    if (!(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    const surface = cardHostOf(body, respond, conversation, deps, clientsOf(teamId));
    const { t, useCases } = conversation;
    try {
      if (action.action_id !== TAKEOVER.offer) {
        await settle(action.action_id === TAKEOVER.keep, reference, respond, conversation);
        return;
      }
      const owner = await useCases.offerTakeover(reference.number);
      await surface?.tell([section(t.mrkdwn('takeover.offered', { owner: mention(owner) }))]);
    } catch (error) {
      await surface?.tell(errorBlocks(error, '', t, log));
    }
  });
}
