import type { App, BlockAction, BlockElementAction, RespondFn } from '@slack/bolt';
import { snoozeUntil } from '../../../domain/snooze.ts';
import type { Place } from '../../../ports/messenger.ts';
import type { Changed, ThreadTarget } from '../../../usecases/change-thread.ts';
import {
  CARD_ACTIONS,
  type CardAction,
  type CardReference,
  parseCardAction,
  parseCardBlockId,
} from '../action-ids.ts';
import type { SlackClients } from '../clients.ts';
import { section } from '../views/blocks.ts';
import { formView } from '../views/forms.ts';
import { threadDetailsView } from '../views/thread-details.ts';
import { ephemeral, failureView } from './answers.ts';
import { type Conversation, converse, type ListenerDeps } from './conversation.ts';

/** A click on a card, understood. */
interface Click {
  readonly action: CardAction;
  readonly card: CardReference;
  readonly place: Place;
  readonly triggerId: string;
}

function chosenValue(action: BlockElementAction): string | undefined {
  return 'selected_option' in action ? (action.selected_option?.value ?? undefined) : undefined;
}

function clickOf(body: BlockAction, action: BlockElementAction): Click | null {
  const understood = parseCardAction(action.action_id, chosenValue(action));
  const card = parseCardBlockId(action.block_id);
  const { channel_id: channelId, message_ts: messageTs } = body.container;
  if (!understood || !card || !channelId || !messageTs) return null;
  return { action: understood, card, place: { channelId, messageTs }, triggerId: body.trigger_id };
}

type Change = (target: ThreadTarget) => Promise<Changed>;

/** The change that a button stands for; null for those that change nothing. */
function changeOf(action: CardAction, { reader, words, useCases }: Conversation): Change | null {
  switch (action.do) {
    case 'replied':
      return (target) => useCases.markReplied(target);
    case 'followed_up':
      return (target) => useCases.logFollowUp(target);
    case 'answered':
      return (target) => useCases.markAnswered(target);
    case 'snooze': {
      const until = snoozeUntil(action.snooze, words.now, reader.timeZone);
      return (target) => useCases.snoozeThread({ ...target, until });
    }
    case 'close':
      return (target) => useCases.closeThread({ ...target, outcome: action.outcome });
    default:
      return null;
  }
}

/** Clicks on nudge cards: each acts once, and the card then shows what is true. */
export function listenToCards(
  app: App,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  const { useCases, log } = deps;

  async function change(act: Change, { card, place }: Click, conversation: Conversation, respond: RespondFn) {
    const { actor, words } = conversation;
    const reaction = { actor, place, nudgeId: card.nudgeId, seenVersion: card.version };
    const { changed, again } = await useCases.reactToNudge(reaction, act);
    if (!changed && !again) await respond(ephemeral([section(words.say('done.already'))]));
    await redraw(place, conversation, respond);
  }

  async function redraw(place: Place, { actor, words }: Conversation, respond: RespondFn, view = {}) {
    await useCases.redrawMessage(actor.teamId, place, view).catch(async (error: unknown) => {
      log.warn({ err: error }, 'A card could not be redrawn');
      await respond(ephemeral([section(words.say('done.failed'))]));
    });
  }

  async function look(
    { action, card, place, triggerId }: Click,
    conversation: Conversation,
    respond: RespondFn,
  ) {
    const { actor, words } = conversation;
    const { nudgeId, version, variant } = card;
    switch (action.do) {
      case 'promise':
      case 'away':
      case 'assign': {
        const view = formView({ form: action.do, ...place, nudgeId, version }, words);
        await clientsOf(actor.teamId).read.views.open({ trigger_id: triggerId, view });
        return;
      }
      case 'details': {
        const { threadNumber: number } = await useCases.findNudge({ actor, place, nudgeId });
        const ref = { by: 'number', number } as const;
        await respond(ephemeral(threadDetailsView(await useCases.showThread(actor, ref), words)));
        return;
      }
      default:
        await redraw(place, conversation, respond, {
          openNudgeId: nudgeId,
          variant: action.do === 'wording' ? variant + 1 : variant,
        });
    }
  }

  app.action<BlockAction>(CARD_ACTIONS, async ({ ack, body, action, respond }) => {
    await ack();
    const click = clickOf(body, action);
    const teamId = body.team?.id;
    if (!click || !teamId) return;
    if (!(await deps.accept(teamId, `action/${click.triggerId}`))) return;
    const reader = await useCases.recallPerson({ teamId, userId: body.user.id });
    const conversation = converse(reader, '', deps);
    const act = changeOf(click.action, conversation);
    try {
      await (act ? change(act, click, conversation, respond) : look(click, conversation, respond));
    } catch (error) {
      await respond(ephemeral(failureView(error, '', conversation.words, log)));
    }
  });
}
