import type { App, BlockAction, ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { GhostwatchError } from '../../../../../domain/errors.ts';
import type { DraftFlaw } from '../../../../../domain/templates/draft-templates.ts';
import type { DraftPlace } from '../../../../../domain/templates/template-key.ts';
import { refusalText } from '../../../blocks/errors.ts';
import { noticeView } from '../../../blocks/forms/form-view.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { flawTexts } from '../../../blocks/settings/template-preview.ts';
import { placeName } from '../../../blocks/settings/templates-section.ts';
import { HOUSE_FORM, HOUSE_RESET, parsePlace } from '../../../ids/templates.ts';
import { type Conversation, converseWith, type ListenerDeps } from '../../../middleware/request-context.ts';
import type { SlackClients } from '../../../web-clients.ts';
import { failureView } from '../../replies.ts';
import { inTime } from '../thread-forms/in-time.ts';
import { readTemplates } from './read-template.ts';

function notice(
  sentence: 'house.saved' | 'house.saving' | 'house.reset_done',
  place: DraftPlace,
  words: Conversation['words'],
): ModalView {
  const text = section(words.say(sentence, { place: placeName(place, words) }));
  return noticeView(words.plain('house.title'), [text], words);
}

/** Saves the words of a draft, or takes them back; what cannot be used is told at its field, and changes nothing. */
export function listenToHouseSaving(
  app: App,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
  redraw: (viewId: string, conversation: Conversation) => Promise<unknown>,
): void {
  const { useCases, log } = deps;

  async function changed(conversation: Conversation, place: DraftPlace, below: string | null): Promise<void> {
    const { teamId, userId } = conversation.actor;
    log.info({ teamId, userId, ...place }, 'A draft of the house was changed');
    if (below !== null) await redraw(below, conversation);
  }

  /** Tells what came of words that could not be saved in the time that Slack waits. */
  async function tellLater(saving: Promise<unknown>, place: DraftPlace, form: ViewOutput, to: Conversation) {
    const { actor, words } = to;
    const saved = async () => {
      await changed(to, place, form.previous_view_id ?? null);
      return notice('house.saved', place, words);
    };
    const view = await saving.then(saved, (error: unknown) =>
      noticeView(words.plain('house.title'), failureView(error, '', words, log), words),
    );
    await clientsOf(actor.teamId).read.views.update({ view_id: form.id, view });
  }

  /** What is wrong, field by field; null when it was saved, `late` when that takes longer than Slack waits. */
  async function errorsOf(saving: Promise<readonly DraftFlaw[]>, { words }: Conversation) {
    try {
      const flaws = await inTime(saving);
      if (flaws === 'late') return flaws;
      return flaws.length > 0 ? { ...flawTexts(flaws, words) } : null;
    } catch (error) {
      if (!(error instanceof GhostwatchError)) throw error;
      return { subject: refusalText(error, words) };
    }
  }

  app.view(HOUSE_FORM, async ({ ack, body, view }) => {
    const teamId = body.team?.id;
    const place = parsePlace(view.private_metadata);
    if (!teamId || !place) return ack();
    const conversation = await converseWith(teamId, body.user.id, deps);
    const { actor, words } = conversation;
    const saving = useCases.changeHouseDraft(actor, place, readTemplates(place, view.state.values));
    const errors = await errorsOf(saving, conversation);
    if (errors === 'late') {
      await ack({ response_action: 'update', view: notice('house.saving', place, words) });
      return tellLater(saving, place, view, conversation);
    }
    if (errors !== null) return ack({ response_action: 'errors', errors });
    await ack({ response_action: 'update', view: notice('house.saved', place, words) });
    await changed(conversation, place, view.previous_view_id ?? null);
  });

  app.action<BlockAction>(HOUSE_RESET, async ({ ack, body }) => {
    await ack();
    const teamId = body.team?.id;
    const place = parsePlace(body.view?.private_metadata ?? '');
    if (!teamId || !place || !body.view || !(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const conversation = await converseWith(teamId, body.user.id, deps);
    await useCases.changeHouseDraft(conversation.actor, place, null);
    const view = notice('house.reset_done', place, conversation.words);
    await clientsOf(teamId).read.views.update({ view_id: body.view.id, view });
    await changed(conversation, place, body.view.previous_view_id ?? null);
  });
}
