import type { App, ViewStateValue } from '@slack/bolt';
import { GhostwatchError } from '../../../domain/errors.ts';
import { startOfDate } from '../../../domain/local-date.ts';
import type { Changed, ThreadTarget } from '../../../usecases/change-thread.ts';
import { FORM_CALLBACK, FORM_INPUT, type Form, parseFormMetadata } from '../action-ids.ts';
import { refusalSentence } from '../views/refusal.ts';
import { type Conversation, converse, type ListenerDeps } from './conversation.ts';

/** What a submitted form does. */
function changeOf(form: Form, value: ViewStateValue, { reader, useCases }: Conversation) {
  const date = value.selected_date ?? '';
  return (target: ThreadTarget): Promise<Changed> => {
    switch (form) {
      case 'promise':
        return useCases.recordPromise({ ...target, date });
      case 'away':
        return useCases.recordClientAway({ ...target, until: startOfDate(date, reader.timeZone) });
      case 'assign':
        return useCases.assignThread({ ...target, to: { by: 'id', userId: value.selected_user ?? '' } });
    }
  };
}

/** The forms behind a card's menu: an error stands at its field, what was typed stays. */
export function listenToForms(app: App, deps: ListenerDeps): void {
  const { useCases, log } = deps;

  app.view(FORM_CALLBACK, async ({ ack, body, view }) => {
    const origin = parseFormMetadata(view.private_metadata);
    const value = view.state.values[FORM_INPUT.block]?.[FORM_INPUT.action];
    const teamId = body.team?.id;
    if (!origin || !value || !teamId) return ack();
    const { form, nudgeId, version: seenVersion, channelId, messageTs } = origin;
    const place = { channelId, messageTs };
    const conversation = converse(await useCases.recallPerson({ teamId, userId: body.user.id }), '', deps);
    try {
      const reaction = { actor: conversation.actor, place, nudgeId, seenVersion };
      const { changed } = await useCases.reactToNudge(reaction, changeOf(form, value, conversation));
      if (changed) await ack();
      else await ack(fieldError(conversation.words.plain('done.already')));
    } catch (error) {
      if (!(error instanceof GhostwatchError)) throw error;
      await ack(fieldError(refusalSentence(error, conversation.words)));
      return;
    }
    await useCases
      .redrawMessage(teamId, place)
      .catch((error: unknown) => log.warn({ err: error }, 'A card could not be redrawn'));
  });
}

function fieldError(text: string) {
  return { response_action: 'errors' as const, errors: { [FORM_INPUT.block]: text } };
}
