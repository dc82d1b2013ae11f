import { personActor } from '../../../../domain/access/actor.ts';
import type { PersonKey } from '../../../../domain/people/person.ts';
import { clientOfChannel } from '../../../../input/client-of-channel.ts';
import { CLIENT_MAX } from '../../../../input/reference.ts';
import { slackThreadOf } from '../../../../input/tokens/permalink.ts';
import type { Added } from '../../../../usecases/threads/add.ts';
import { section } from '../../blocks/kit/blocks.ts';
import { formButtons } from '../../blocks/threads/actions.ts';
import { doneView } from '../../blocks/threads/done.ts';
import { slackCode } from '../../error-codes.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import {
  createRequestContext,
  type ListenerDeps,
  type RequestContext,
} from '../../middleware/request-context.ts';
import { teamOf } from '../../middleware/team-of.ts';
import { momentOf } from '../../slack-timestamps.ts';
import type { SlackClients } from '../../web-clients.ts';
import { ephemeral } from '../replies.ts';

interface MarkedItem {
  readonly channel: string;
  readonly ts: string;
}

/** The link to a message, its place, and the client that it is probably about. */
async function detailsOf({ channel, ts }: MarkedItem, { read }: SlackClients) {
  const { permalink = '' } = await read.chat.getPermalink({ channel, message_ts: ts });
  const name = (await read.conversations.info({ channel })).channel?.name ?? channel;
  return {
    client: (clientOfChannel(name) ?? name).slice(0, CLIENT_MAX),
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

/** Tells only this person that the emoji does not work here, and what does. */
async function sayUnnamed(
  { channel }: MarkedItem,
  person: PersonKey,
  deps: ListenerDeps,
  { send }: SlackClients,
): Promise<void> {
  const { t } = createRequestContext(await deps.useCases.recallPerson(person), '', deps);
  const { text, blocks } = ephemeral([section(t.mrkdwn('optional_features.unnamed_channel'))]);
  await send.chat.postEphemeral({ channel, user: person.userId, text, blocks });
}

/** Handles the emoji that watches a conversation without a form; the middleware rejects all other emoji. */
export function listenToEmoji(app: GuardedApp): void {
  const { deps, clientsOf } = app;
  const { useCases, log } = deps;

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
      log.error({ err: error, userId }, 'A message that was marked could not be watched');
      if (slackCode(error) === 'missing_scope') await sayUnnamed(item, person, deps, clients);
    }
  });
}
