import type { App, BlockAction, MessageShortcut } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { SlackThread } from '../../../domain/thread.ts';
import { WATCH_CLIENT } from '../action-ids/forms.ts';
import type { SlackClients } from '../clients.ts';
import { clientOfChannel } from '../grammar/client-of-channel.ts';
import { momentOf } from '../slack-ts.ts';
import { doneView } from '../views/done.ts';
import { addFormView, type KnownDetails } from '../views/forms/form-view.ts';
import type { Conversation, ListenerDeps } from './conversation.ts';
import { inTime } from './forms/in-time.ts';
import { openModal } from './open-modal.ts';
import { threadModal } from './thread-modal.ts';

/** Slack's own link to a message; built here, because asking for it would take time that the trigger has not. */
function permalink(domain: string, channelId: string, ts: string, threadTs: string | undefined): string {
  const link = `https://${domain}.slack.com/archives/${channelId}/p${ts.replace('.', '')}`;
  return threadTs === undefined || threadTs === ts ? link : `${link}?thread_ts=${threadTs}&cid=${channelId}`;
}

function threadTsOf({ thread_ts }: MessageShortcut['message']): string | undefined {
  return typeof thread_ts === 'string' ? thread_ts : undefined;
}

function placeOf({ channel, message }: Pick<MessageShortcut, 'channel' | 'message'>): SlackThread {
  return { channelId: channel.id, ts: threadTsOf(message) ?? message.ts };
}

/** The thread that watches the conversation of a message already, or the form that watches it. */
async function watchView(shortcut: MessageShortcut, conversation: Conversation): Promise<ModalView> {
  const { actor, words, useCases } = conversation;
  const watched = await useCases.findWatched(actor, { client: '', slackThread: placeOf(shortcut) });
  if (!watched) return addFormView(await knownOf(shortcut, conversation), words);
  const { number } = watched.thread;
  const view = await threadModal(number, 0, conversation);
  const said = doneView({ ...watched, existed: true }, words).slice(0, 1);
  return { ...view, blocks: [...said, ...view.blocks] };
}

/** Everything about a message that can be known; the conversation tells when its silence began. */
async function knownOf(
  { channel, message, team }: MessageShortcut,
  { actor, words, useCases }: Conversation,
): Promise<KnownDetails> {
  const threadTs = threadTsOf(message);
  const client = clientOfChannel(channel.name);
  const began = await inTime(useCases.findSilence(actor, placeOf({ channel, message })));
  const since = typeof began === 'number' ? began : momentOf(message.ts);
  return {
    ...(client === null ? {} : { client }),
    link: permalink(team?.domain ?? '', channel.id, message.ts, threadTs),
    via: 'slack',
    since: Math.min(since, words.now),
    ownerId: actor.userId,
  };
}

/** The ways to watch a client without a command: from a message's menu, from anywhere, and by the bot's own buttons. */
export function listenToShortcuts(
  app: App,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  app.shortcut<MessageShortcut>('watch_thread', async ({ ack, shortcut }) => {
    await ack();
    const teamId = shortcut.team?.id;
    if (!teamId || !(await deps.accept(teamId, `shortcut/${shortcut.trigger_id}`))) return;
    const view = (conversation: Conversation) => watchView(shortcut, conversation);
    await openModal(
      shortcut.trigger_id,
      { looksUp: true, view },
      { teamId, userId: shortcut.user.id },
      deps,
      clientsOf(teamId),
    );
  });

  async function openEmpty(triggerId: string, teamId: string | undefined, userId: string): Promise<void> {
    if (!teamId || !(await deps.accept(teamId, `shortcut/${triggerId}`))) return;
    const view = ({ words }: Conversation) => addFormView({ since: words.now, ownerId: userId }, words);
    await openModal(triggerId, { looksUp: false, view }, { teamId, userId }, deps, clientsOf(teamId));
  }

  app.shortcut('watch_client', async ({ ack, shortcut }) => {
    await ack();
    await openEmpty(shortcut.trigger_id, shortcut.team?.id, shortcut.user.id);
  });

  app.action<BlockAction>(WATCH_CLIENT, async ({ ack, body }) => {
    await ack();
    await openEmpty(body.trigger_id, body.team?.id, body.user.id);
  });
}
