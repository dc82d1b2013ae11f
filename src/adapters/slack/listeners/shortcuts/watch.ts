import type { MessageShortcut } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { PersonKey } from '../../../../domain/people/person.ts';
import type { SlackThread } from '../../../../domain/threads/thread.ts';
import { clientOfChannel } from '../../../../input/client-of-channel.ts';
import { addFormView, type KnownDetails } from '../../blocks/forms/form-view.ts';
import { doneView } from '../../blocks/threads/done.ts';
import { WATCH_CLIENT } from '../../ids/forms.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import type { RequestContext } from '../../middleware/request-context.ts';
import { teamOf } from '../../middleware/team-of.ts';
import { permalink } from '../../permalink.ts';
import { momentOf } from '../../slack-timestamps.ts';
import { inTime } from '../in-time.ts';
import { onClick } from '../on-click.ts';
import { type Opening, openModal } from '../open-modal.ts';
import { threadModal } from '../thread-modal.ts';

function threadTsOf({ thread_ts }: MessageShortcut['message']): string | undefined {
  return typeof thread_ts === 'string' ? thread_ts : undefined;
}

function placeOf({ channel, message }: Pick<MessageShortcut, 'channel' | 'message'>): SlackThread {
  return { channelId: channel.id, ts: threadTsOf(message) ?? message.ts };
}

/** The modal of the thread that already watches a message's conversation, or else the form that adds one. */
async function watchView(shortcut: MessageShortcut, request: RequestContext): Promise<ModalView> {
  const { t, useCases } = request;
  const watched = await useCases.findWatched({ client: '', slackThread: placeOf(shortcut) });
  if (!watched) return addFormView(await knownOf(shortcut, request), t);
  const { number } = watched.thread;
  const view = await threadModal(number, 0, request);
  const said = doneView({ ...watched, existed: true }, t).slice(0, 1);
  return { ...view, blocks: [...said, ...view.blocks] };
}

/** The details that are known from a message; the start of the silence comes from the conversation. */
async function knownOf(
  { channel, message, team }: MessageShortcut,
  { actor, t, useCases }: RequestContext,
): Promise<KnownDetails> {
  const threadTs = threadTsOf(message);
  const client = clientOfChannel(channel.name);
  const began = await inTime(useCases.findSilence(placeOf({ channel, message })));
  const since = typeof began === 'number' ? began : momentOf(message.ts);
  return {
    ...(client === null ? {} : { client }),
    // Asking Slack for the link would take too long for the trigger.
    link: permalink(`https://${team?.domain ?? ''}.slack.com`, channel.id, message.ts, threadTs),
    via: 'slack',
    since: Math.min(since, t.now),
    ownerId: actor.userId,
  };
}

/**
 * Handles the ways to watch a client without a command: the shortcut in a message's menu, the global one, and the bot's
 * own buttons.
 */
export function listenToShortcuts(app: GuardedApp): void {
  const { deps, clientsOf } = app;
  async function open(triggerId: string, person: PersonKey, opening: Opening): Promise<void> {
    if (!(await deps.accept(person.teamId, `shortcut/${triggerId}`))) return;
    await openModal(triggerId, opening, person, deps, clientsOf(person.teamId));
  }

  const emptyForm = (userId: string): Opening => ({
    looksUp: false,
    view: ({ t }) => addFormView({ since: t.now, ownerId: userId }, t),
  });

  app.shortcut<MessageShortcut>('watch_thread', async ({ ack, shortcut, context }) => {
    await ack();
    const person = { teamId: teamOf(context), userId: shortcut.user.id };
    const view = (request: RequestContext) => watchView(shortcut, request);
    await open(shortcut.trigger_id, person, { looksUp: true, view });
  });

  app.shortcut('watch_client', async ({ ack, shortcut, context }) => {
    await ack();
    const person = { teamId: teamOf(context), userId: shortcut.user.id };
    await open(shortcut.trigger_id, person, emptyForm(person.userId));
  });

  onClick(app, {
    actions: WATCH_CLIENT,
    parse: () => true,
    run: (_, { body, request: { actor } }) =>
      openModal(body.trigger_id, emptyForm(actor.userId), actor, deps, clientsOf(actor.teamId)),
  });
}
