import type { BlockElementAction } from '@slack/bolt';
import { GhostwatchError } from '../../../../domain/errors.ts';
import { ghostedAdviceBlocks } from '../../blocks/cards/ghosted-advice.ts';
import { caseMessageView } from '../../blocks/cards/special-case-message.ts';
import { draftMailView, editTextView } from '../../blocks/forms/edit-text-form.ts';
import { threadFormView } from '../../blocks/forms/form-view.ts';
import { postFormView } from '../../blocks/forms/post-form.ts';
import { asksFirst, caseFormView } from '../../blocks/forms/special-case-form.ts';
import { section } from '../../blocks/kit/blocks.ts';
import { doneView } from '../../blocks/threads/done.ts';
import { othersMuted } from '../../blocks/threads/muted.ts';
import {
  CARD_ACTIONS,
  type CardAction,
  type CardReference,
  parseCardAction,
  parseCardBlockId,
} from '../../ids/cards.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import type { RequestContext } from '../../middleware/request-context.ts';
import type { CardHost, Shown } from '../card-host.ts';
import { clickedValue } from '../clicked-value.ts';
import { onClick } from '../on-click.ts';
import { threadModal } from '../thread-modal.ts';
import { type Change, changeOf } from './card-changes.ts';

/** A click on a card, parsed. */
interface CardClick {
  readonly action: CardAction;
  readonly card: CardReference;
}

function clickOf(action: BlockElementAction): CardClick | null {
  const understood = parseCardAction(action.action_id, clickedValue(action));
  const card = parseCardBlockId(action.block_id);
  return understood && card && { action: understood, card };
}

/** The number of the thread that a card is about. Throws `card_unknown` for a nudge that is not in that message. */
async function numberOf(card: CardReference, { place }: CardHost, { useCases }: RequestContext) {
  if (card.on === 'thread') return card.number;
  if (!place) throw new GhostwatchError('card_unknown');
  return (await useCases.findNudge({ place, nudgeId: card.nudgeId })).threadNumber;
}

/** Makes a change, redraws the card, and tells what the card does not show. */
async function change(
  act: Change,
  shown: Shown,
  seenVersion: number,
  host: CardHost,
  { t, useCases }: RequestContext,
): Promise<unknown> {
  const { number } = shown;
  const { changed, again } = await useCases.reactToCard({ number, seenVersion }, act);
  if (!changed && !again) await host.tell([section(t.mrkdwn('done.already'))]);
  if (!changed) return host.redraw(shown);
  const isTold = await host.settle(doneView(changed, t), shown);
  if (changed.ghostedAdvice && !isTold) await host.tell(ghostedAdviceBlocks(changed.thread, t));
  const others = isTold ? null : othersMuted(changed, t);
  if (others) await host.tell([section(others)]);
  return useCases.redrawThread(changed.thread, host.place);
}

/**
 * Shows what a click asks for without changing anything. Rejects for a thread that the person may no longer see, even
 * from an old card.
 */
async function showOrRedraw(action: CardAction, shown: Shown, host: CardHost, request: RequestContext) {
  const { t, useCases } = request;
  const { number, variant } = shown;
  const view = await useCases.showThread({ by: 'number', number });
  switch (action.do) {
    case 'form':
      return host.show(threadFormView(action.form, view.thread, host.place ?? undefined, t));
    case 'post':
      return host.show(postFormView({ ...view, variant }, host.place ?? undefined, t));
    case 'edit_text':
      return host.show(editTextView({ messageCase: null, variant }, view, t));
    case 'draft_mail':
      return host.show(draftMailView({ messageCase: null, variant }, view, t));
    case 'case': {
      const shownCase = { messageCase: action.messageCase, variant: 0 };
      const modal = asksFirst(action.messageCase)
        ? caseFormView(action.messageCase, view, t)
        : caseMessageView(shownCase, view, t);
      return host.show(modal);
    }
    case 'details':
      return host.show(await threadModal(number, variant, request));
    default:
      return host.redraw({ ...shown, variant: action.do === 'wording' ? variant + 1 : variant });
  }
}

/** Makes the change that a click asks for, or shows what it asks for. */
async function react({ action, card }: CardClick, host: CardHost, request: RequestContext) {
  const act = changeOf(action, card.variant, request);
  const number = await numberOf(card, host, request);
  const { version, variant } = card;
  const shown = { number, variant, ...(card.on === 'nudge' ? { openNudgeId: card.nudgeId } : {}) };
  return act ? change(act, shown, version, host, request) : showOrRedraw(action, shown, host, request);
}

/**
 * Handles clicks on cards, in messages and in modals: each acts once, and the card is then drawn in its current state.
 */
export function listenToCards(app: GuardedApp): void {
  onClick<CardClick, BlockElementAction>(app, {
    actions: CARD_ACTIONS,
    parse: clickOf,
    run: (click, { host, request }) => react(click, host, request),
  });
}
