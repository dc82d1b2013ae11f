import { nextVariant } from '../../../../domain/templates/sent-wording.ts';
import { nearest } from '../../../../input/suggest.ts';
import { VERB_WORDS } from '../../../../input/verb-words.ts';
import { HELP_TOPICS, helpView, welcomeView } from '../../blocks/help.ts';
import { workingEmoji } from '../../blocks/kit/emoji.ts';
import { threadDetailsView } from '../../blocks/threads/details.ts';
import { draftAnswer } from '../../blocks/threads/draft-answer.ts';
import { threadListView } from '../../blocks/threads/list.ts';
import type { Handler } from './handler.ts';

/** More lines than this are better narrowed down than scrolled. */
const LIST_LIMIT = 20;

export const welcome: Handler<'welcome'> = async (_, { actor, t, useCases }) => {
  const emoji = workingEmoji(await useCases.showWorkspace(actor));
  return { blocks: welcomeView(emoji, t) };
};

export const help: Handler<'help'> = async ({ topic }, { actor, t, useCases }) => {
  const verb = topic === undefined ? undefined : VERB_WORDS.get(topic.toLowerCase());
  const known = HELP_TOPICS.find((one) => one === verb);
  const meant = known === undefined && topic !== undefined ? nearest(topic, VERB_WORDS) : undefined;
  const suggestion = HELP_TOPICS.find((one) => one === meant);
  const emoji = workingEmoji(await useCases.showWorkspace(actor));
  return { blocks: helpView(topic, { known, suggestion }, emoji, t) };
};

export const list: Handler<'list'> = async ({ scope, owner, text }, { actor, t, useCases }) => {
  const ownerId = owner && (await useCases.findPerson(actor, owner));
  const { lines, total } = await useCases.listThreads({
    actor,
    scope: scope ?? (ownerId ? 'all' : 'mine'),
    ownerId,
    text,
    limit: LIST_LIMIT,
    offset: 0,
  });
  const shown = scope ?? (ownerId ? 'person' : 'mine');
  return { blocks: threadListView({ scope: shown, ownerId, text, total, lines }, t) };
};

export const show: Handler<'show'> = async ({ ref }, { actor, t, useCases }) => ({
  blocks: threadDetailsView(await useCases.showThread(actor, ref), t),
});

export const draft: Handler<'draft'> = async ({ ref }, { actor, t, useCases }) => {
  const view = await useCases.showThread(actor, ref);
  return { blocks: draftAnswer(view, nextVariant(view.history, view.draft.kind), t) };
};
