import { welcomeView } from '../../blocks/help.ts';
import { workingEmoji } from '../../blocks/kit/emoji.ts';
import { WELCOME, WELCOME_ACTIONS } from '../../ids/welcome.ts';
import { isNewMessage } from '../../message-subtypes.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import { replySlot } from '../../middleware/reply-slot.ts';
import { createRequestContext } from '../../middleware/request-context.ts';
import { teamOf } from '../../middleware/team-of.ts';
import { runCommand } from '../commands/run-command.ts';
import { onClick } from '../on-click.ts';
import { ephemeral } from '../replies.ts';

/** The parts of a direct message that are used, which show that a person wrote it. Its text is not read. */
interface DirectMessage {
  readonly channel: string;
  readonly channel_type?: string;
  readonly user?: string;
  readonly subtype?: string;
  readonly bot_id?: string;
}

/**
 * Answers people who write to the bot: says what it is and what to do first, with buttons. Answers each person only
 * once in a while, and never a bot.
 */
export function listenToDirectMessages(app: GuardedApp): void {
  const { deps, clientsOf } = app;
  const { useCases, clock } = deps;

  app.event('message', async ({ event, context }) => {
    const { channel, channel_type: type, user: userId, subtype, bot_id: botId } = event as DirectMessage;
    const teamId = teamOf(context);
    if (type !== 'im' || !userId || botId !== undefined || !isNewMessage(subtype)) return;
    if (!(await deps.accept(teamId, replySlot(userId, clock.now())))) return;
    const { t } = createRequestContext(await useCases.recallPerson({ teamId, userId }), '', deps);
    const emoji = workingEmoji(await useCases.showWorkspace({ teamId }));
    const { text, blocks } = ephemeral(welcomeView(emoji, t));
    await clientsOf(teamId).send.chat.postMessage({ channel, text, blocks });
  });

  onClick(app, {
    actions: WELCOME_ACTIONS,
    parse: ({ action_id }) => (action_id === WELCOME.list ? 'list' : 'help'),
    run: async (verb, { request, host }) => host.tell((await runCommand({ verb }, request, deps)).blocks),
  });
}
