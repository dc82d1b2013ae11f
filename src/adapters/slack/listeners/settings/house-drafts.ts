import type { App, BlockAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { GhostwatchError } from '../../../../domain/errors.ts';
import { type DraftPlace, placeOf } from '../../../../domain/house-draft.ts';
import { exampleFacts } from '../../../../words/drafts/example.ts';
import { builtInTemplates, draftFlaws } from '../../../../words/drafts/house.ts';
import { FIELD_VALUE } from '../../action-ids/forms.ts';
import {
  EXAMPLE_FIELD,
  HOUSE_CHOICE,
  HOUSE_FORM,
  HOUSE_PREVIEW,
  HOUSE_RESET,
  OPEN_HOUSE_DRAFTS,
  parseExample,
  parsePlace,
} from '../../action-ids/house-drafts.ts';
import type { SlackClients } from '../../clients.ts';
import { section } from '../../views/blocks.ts';
import { noticeView } from '../../views/forms/form-view.ts';
import { refusalText } from '../../views/refusal.ts';
import { houseChoiceView } from '../../views/settings/house-choice.ts';
import { houseFormView } from '../../views/settings/house-form.ts';
import { flawTexts, houseFlawsView, housePreviewView } from '../../views/settings/house-preview.ts';
import { placeName } from '../../views/settings/house-section.ts';
import { failureView } from '../answers.ts';
import { type Conversation, converse, type ListenerDeps } from '../conversation.ts';
import { inTime } from '../forms/in-time.ts';
import type { ViewValues } from '../forms/values.ts';
import { placeChosen, readTemplates } from './read-house.ts';

/** How many clients are offered to try a draft out with. */
const EXAMPLES = 20;

/** The drafts of the house: chosen, changed, tried out, saved and taken back. `redraw` shows again what lies below. */
export function listenToHouseDrafts(
  app: App,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
  redraw: (viewId: string, conversation: Conversation) => Promise<unknown>,
): void {
  const { useCases, log, clock } = deps;

  const conversationWith = async (teamId: string, userId: string) =>
    converse(await useCases.recallPerson({ teamId, userId }), '', deps);

  /** Somebody's own clients, else those of the team. */
  async function examplesFor({ actor }: Conversation) {
    const page = { actor, limit: EXAMPLES, offset: 0 };
    const mine = await useCases.listThreads({ ...page, scope: 'mine' });
    const { lines } = mine.total > 0 ? mine : await useCases.listThreads({ ...page, scope: 'all' });
    return lines.map(({ thread }) => thread);
  }

  async function form(place: DraftPlace, conversation: Conversation): Promise<ModalView> {
    const { actor, words } = conversation;
    const own = useCases.showHouseDraft(actor, place);
    const templates = own ?? builtInTemplates(place);
    const threads = await examplesFor(conversation);
    return houseFormView({ place, templates, isOwn: own !== null, threads }, words);
  }

  async function preview(place: DraftPlace, values: ViewValues, { actor, words }: Conversation) {
    const templates = readTemplates(place, values);
    const number = parseExample(values[EXAMPLE_FIELD]?.[FIELD_VALUE]?.selected_option?.value);
    if (number === null) {
      const flaws = draftFlaws(place, templates);
      if (flaws.length > 0) return houseFlawsView(flaws, words);
      const facts = { ...exampleFacts(place, clock.now()), house: templates };
      return housePreviewView({ facts, thread: null }, words);
    }
    const tried = await useCases.previewHouseDraft(actor, place, templates, number);
    return 'flaws' in tried ? houseFlawsView(tried.flaws, words) : housePreviewView(tried, words);
  }

  function notice(
    sentence: 'house.saved' | 'house.saving' | 'house.reset_done',
    place: DraftPlace,
    words: Conversation['words'],
  ): ModalView {
    const text = section(words.say(sentence, { place: placeName(place, words) }));
    return noticeView(words.plain('house.title'), [text], words);
  }

  async function changed(conversation: Conversation, place: DraftPlace, below: string | null): Promise<void> {
    const { teamId, userId } = conversation.actor;
    log.info({ teamId, userId, ...place }, 'A draft of the house was changed');
    if (below !== null) await redraw(below, conversation);
  }

  /** What came of words that could not be saved in the time that Slack waits. */
  async function tellLater(saving: Promise<unknown>, place: DraftPlace, viewId: string, to: Conversation) {
    const { actor, words } = to;
    const view = await saving.then(
      () => notice('house.saved', place, words),
      (error: unknown) => noticeView(words.plain('house.title'), failureView(error, '', words, log), words),
    );
    await clientsOf(actor.teamId).read.views.update({ view_id: viewId, view });
  }

  app.action<BlockAction>(OPEN_HOUSE_DRAFTS, async ({ ack, body }) => {
    await ack();
    const teamId = body.team?.id;
    if (!teamId || !(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const { actor, words } = await conversationWith(teamId, body.user.id);
    const view = houseChoiceView(useCases.showHouseDrafts(actor), words);
    await clientsOf(teamId).read.views.push({ trigger_id: body.trigger_id, view });
  });

  app.view(HOUSE_CHOICE, async ({ ack, body, view }) => {
    const teamId = body.team?.id;
    const place = placeChosen(view.state.values);
    if (!teamId || !place) return ack();
    const conversation = await conversationWith(teamId, body.user.id);
    if (placeOf(place).kind !== place.kind) {
      return ack({
        response_action: 'errors',
        errors: { kind: conversation.words.plain('house.no_call') },
      });
    }
    await ack({ response_action: 'update', view: await form(place, conversation) });
  });

  app.action<BlockAction>(HOUSE_PREVIEW, async ({ ack, body }) => {
    await ack();
    const teamId = body.team?.id;
    const place = parsePlace(body.view?.private_metadata ?? '');
    if (!teamId || !place || !(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const conversation = await conversationWith(teamId, body.user.id);
    const view = await preview(place, body.view?.state.values ?? {}, conversation);
    await clientsOf(teamId).read.views.push({ trigger_id: body.trigger_id, view });
  });

  app.view(HOUSE_FORM, async ({ ack, body, view }) => {
    const teamId = body.team?.id;
    const place = parsePlace(view.private_metadata);
    if (!teamId || !place) return ack();
    const conversation = await conversationWith(teamId, body.user.id);
    const { actor, words } = conversation;
    const templates = readTemplates(place, view.state.values);
    const flaws = draftFlaws(place, templates);
    if (flaws.length > 0) return ack({ response_action: 'errors', errors: { ...flawTexts(flaws, words) } });
    const saving = useCases.changeHouseDraft(actor, place, templates);
    try {
      const isLate = (await inTime(saving)) === 'late';
      const sentence = isLate ? 'house.saving' : 'house.saved';
      await ack({ response_action: 'update', view: notice(sentence, place, words) });
      if (isLate) await tellLater(saving, place, view.id, conversation);
    } catch (error) {
      if (!(error instanceof GhostwatchError)) throw error;
      return ack({ response_action: 'errors', errors: { subject: refusalText(error, words) } });
    }
    await changed(conversation, place, view.previous_view_id ?? null);
  });

  app.action<BlockAction>(HOUSE_RESET, async ({ ack, body }) => {
    await ack();
    const teamId = body.team?.id;
    const place = parsePlace(body.view?.private_metadata ?? '');
    if (!teamId || !place || !body.view || !(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const conversation = await conversationWith(teamId, body.user.id);
    await useCases.changeHouseDraft(conversation.actor, place, null);
    const view = notice('house.reset_done', place, conversation.words);
    await clientsOf(teamId).read.views.update({ view_id: body.view.id, view });
    await changed(conversation, place, body.view.previous_view_id ?? null);
  });
}
