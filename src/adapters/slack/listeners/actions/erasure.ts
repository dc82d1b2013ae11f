import type { BlockAction } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import type { ErasureChoice } from '../../../../usecases/privacy/erase.ts';
import { section } from '../../blocks/kit/blocks.ts';
import { erasedView } from '../../blocks/privacy/erasure.ts';
import { ERASURE, ERASURE_ACTIONS, type ErasureReference, parseErasureValue } from '../../ids/erasure.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import type { RequestContext } from '../../middleware/request-context.ts';
import { onClick } from '../on-click.ts';
import { replaceAnswer } from '../replies.ts';

/** The ticked checkboxes of the question. */
function ticked({ state }: BlockAction): readonly ErasureReference[] {
  const options = state?.values[ERASURE.choices]?.[ERASURE.choices]?.selected_options ?? [];
  return options.flatMap(({ value }) => parseErasureValue(value ?? '') ?? []);
}

/** The choices that the checkboxes mean. `name`, the button's value, is erased where texts only mention it. */
function choicesOf(references: readonly ErasureReference[], name: string): readonly ErasureChoice[] {
  return references.flatMap(({ number, what }): ErasureChoice[] => {
    if (what !== 'mention') return [{ number, what }];
    return name === '' ? [] : [{ number, what, name }];
  });
}

async function answer(
  isMeant: boolean,
  choices: readonly ErasureChoice[],
  { t, useCases }: RequestContext,
): Promise<KnownBlock[]> {
  if (!isMeant) return [section(t.mrkdwn('privacy.kept_everything'))];
  if (choices.length === 0) return [section(t.mrkdwn('privacy.nothing_ticked'))];
  return erasedView(await useCases.erase(choices), t);
}

/** Handles the answer to the question what to erase, and replaces the question unless nothing was ticked. */
export function listenToErasures(app: GuardedApp): void {
  onClick(app, {
    actions: ERASURE_ACTIONS,
    parse: ({ action_id }) => action_id,
    run: async (actionId, { action, body, respond, request, host }) => {
      // Ticking a checkbox does nothing by itself.
      if (actionId === ERASURE.choices) return;
      const isMeant = actionId === ERASURE.confirm;
      const choices = isMeant ? choicesOf(ticked(body), action.value ?? '') : [];
      const blocks = await answer(isMeant, choices, request);
      // With nothing ticked, the question stays.
      if (isMeant && choices.length === 0) await host.tell(blocks);
      else await replaceAnswer(respond, blocks);
    },
  });
}
