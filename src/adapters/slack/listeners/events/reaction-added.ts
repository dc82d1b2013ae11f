import type { KnownBlock } from '@slack/types';
import { personActor } from '../../../../domain/access/actor.ts';
import type { PersonKey } from '../../../../domain/people/person.ts';
import { cutText } from '../../../../domain/text/cut-text.ts';
import { clientOfChannel } from '../../../../input/client-of-channel.ts';
import { CLIENT_MAX } from '../../../../input/reference.ts';
import { slackThreadOf } from '../../../../input/tokens/permalink.ts';
import type { Added } from '../../../../usecases/threads/add.ts';
import { section } from '../../blocks/kit/blocks.ts';
import { formButtons } from '../../blocks/threads/actions.ts';
import { doneView } from '../../blocks/threads/done.ts';
import { slackCode } from '../../error-codes.ts';
import { noteFailure } from '../../middleware/action-log.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import {
  createRequestContext,
  type ListenerDeps,
  type RequestContext,
} from '../../middleware/request-context.ts';
import { teamOf } from '../../middleware/team-of.ts';
import { momentOf } from '../../slack-timestamps.ts';
import type { SlackClients } from '../../web-clients.ts';
import { ephemeral, errorBlocksFor } from '../replies.ts';

interface MarkedItem {
  readonly channel: string;
  readonly ts: string;
}

/** The link to a message, its place, and the client that it is probably about. */
async function detailsOf({ channel, ts }: MarkedItem, { read }: SlackClients) {
  const { permalink = '' } = await read.chat.getPermalink({ channel, message_ts: ts });
  const name = (await read.conversations.info({ channel })).channel?.name ?? channel;
  return {
    client: cutText(clientOfChannel(name) ?? name, CLIENT_MAX),
    link: permalink,
    slackThread: slackThreadOf(permalink) ?? { channelId: channel, ts },
  };
}

/** Tells only this person, next to the message, what is being watched now, with buttons to correct it. */
async function confirm(
  added: Added,
  { channel, ts }: MarkedItem,
  { actor, t }: RequestContext,
  { send }: SlackClients,
): Promise<void> {
  const { number, version, slackThread } = added.thread;
  const reference = { on: 'thread', number, version, variant: 0 } as const;
  const { text, blocks } = ephemeral([...doneView(added, t), formButtons(reference, 0, ['close'], t)]);
  const inThread = slackThread?.ts && slackThread.ts !== ts ? { thread_ts: slackThread.ts } : {};
  await send.chat.postEphemeral({ channel, user: actor.userId, text, blocks, ...inThread });
}

/** Says why a message could not be watched: without the scope for channels, that the emoji does not work here. */
async function reasonFor(error: unknown, person: PersonKey, deps: ListenerDeps): Promise<KnownBlock[]> {
  if (slackCode(error) !== 'missing_scope') return errorBlocksFor(person, error, '', deps);
  deps.log.warn({ err: error, userId: person.userId }, 'A message that was marked could not be watched');
  noteFailure(error);
  const { t } = createRequestContext(await deps.useCases.recallPerson(person), '', deps);
  return [section(t.mrkdwn('optional_features.unnamed_channel'))];
}

/**
 * Handles the emoji that watches a conversation without a form; the middleware rejects all other emoji. Errors are
 * shown to the person next to the message.
 */
export function listenToEmoji(app: GuardedApp): void {
  const { deps, clientsOf } = app;
  const { useCases } = deps;

  app.event('reaction_added', async ({ event, body, context }) => {
    const { user: userId, item } = event;
    const teamId = teamOf(context);
    if (item.type !== 'message') return;
    if (!(await deps.accept(teamId, `event/${body.event_id}`))) return;
    const clients = clientsOf(teamId);
    const person = { teamId, userId };
    try {
      const details = await detailsOf(item, clients);
      const added = await useCases.as(personActor(person)).watchMessage({ details, at: momentOf(item.ts) });
      const reader = await useCases.recallPerson(person);
      await confirm(added, item, createRequestContext(reader, '', deps), clients);
    } catch (error) {
      const { text, blocks } = ephemeral(await reasonFor(error, person, deps));
      await clients.send.chat.postEphemeral({ channel: item.channel, user: userId, text, blocks });
    }
  });
}
