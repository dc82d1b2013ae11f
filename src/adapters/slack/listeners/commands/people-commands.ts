import { escalationView } from '../../blocks/settings/cover.ts';
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
