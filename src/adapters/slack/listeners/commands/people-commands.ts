import { section } from '../../blocks/kit/blocks.ts';
import { escalationView } from '../../blocks/settings/cover.ts';
import { currencySentence } from '../../blocks/settings/workspace-section.ts';
import { doneAnswer, type Handler } from './handler.ts';

/** Who speaks for the client. */
export const client: Handler<'client'> = async ({ ref, who, marked }, conversation) => {
  const { actor, useCases } = conversation;
  return doneAnswer(await useCases.markClient({ actor, ref, who, marked }), conversation);
};

/** Where the workspace hears of nudges that nobody heeds. */
export const escalation: Handler<'escalation'> = async ({ channel }, { actor, t, useCases }) => {
  if (channel === 'show') return { blocks: escalationView(await useCases.showEscalation(actor), t) };
  const channelId = channel === 'off' ? null : channel.channelId;
  await useCases.setEscalation(actor, channelId);
  return { blocks: escalationView(channelId, t) };
};

/** The currency of amounts that name none, for the whole workspace. */
export const currency: Handler<'currency'> = async (command, { actor, t, useCases }) => {
  const rules = await useCases.showWorkspace(actor);
  const chosen = command.currency === 'auto' ? null : command.currency;
  if (chosen === 'show') return { blocks: [section(currencySentence(rules.currency, t))] };
  await useCases.changeWorkspaceSettings(actor, { ...rules, currency: chosen }, false);
  return { blocks: [section(currencySentence(chosen, t))] };
};
