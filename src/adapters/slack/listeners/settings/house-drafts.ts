import type { App, BlockAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { type DraftPlace, placeOf } from '../../../../domain/house-draft.ts';
import { builtInTemplates } from '../../../../words/drafts/house.ts';
import { FIELD_VALUE } from '../../action-ids/forms.ts';
import {
  EXAMPLE_FIELD,
  HOUSE_CHOICE,
  HOUSE_PREVIEW,
  OPEN_HOUSE_DRAFTS,
  parseExample,
  parsePlace,
} from '../../action-ids/house-drafts.ts';
import type { SlackClients } from '../../clients.ts';
import { houseChoiceView } from '../../views/settings/house-choice.ts';
import { houseFormView } from '../../views/settings/house-form.ts';
import { houseFlawsView, housePreviewView } from '../../views/settings/house-preview.ts';
import { type Conversation, converseWith, type ListenerDeps } from '../conversation.ts';
import type { ViewValues } from '../forms/values.ts';
import { listenToHouseSaving } from './house-saving.ts';
import { placeChosen, readTemplates } from './read-house.ts';

/** How many clients are offered to try a draft out with. */
const EXAMPLES = 20;

/** The drafts of the house: chosen, shown and tried out, saved and taken back. `redraw` shows again what lies below. */
export function listenToHouseDrafts(
  app: App,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
  redraw: (viewId: string, conversation: Conversation) => Promise<unknown>,
): void {
  const { useCases } = deps;

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
    const { voice } = await useCases.showWorkspace(actor);
    const templates = own ?? builtInTemplates(place, voice);
    const threads = await examplesFor(conversation);
    return houseFormView({ place, templates, isOwn: own !== null, threads }, words);
  }

  async function preview(place: DraftPlace, values: ViewValues, { actor, words }: Conversation) {
    const templates = readTemplates(place, values);
    const number = parseExample(values[EXAMPLE_FIELD]?.[FIELD_VALUE]?.selected_option?.value);
    const tried = await useCases.previewHouseDraft(actor, place, templates, number);
    return 'flaws' in tried ? houseFlawsView(tried.flaws, words) : housePreviewView(tried, words);
  }

  app.action<BlockAction>(OPEN_HOUSE_DRAFTS, async ({ ack, body }) => {
    await ack();
    const teamId = body.team?.id;
    if (!teamId || !(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const { actor, words } = await converseWith(teamId, body.user.id, deps);
    const view = houseChoiceView(useCases.showHouseDrafts(actor), words);
    await clientsOf(teamId).read.views.push({ trigger_id: body.trigger_id, view });
  });

  app.view(HOUSE_CHOICE, async ({ ack, body, view }) => {
    const teamId = body.team?.id;
    const place = placeChosen(view.state.values);
    if (!teamId || !place) return ack();
    const conversation = await converseWith(teamId, body.user.id, deps);
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
    const conversation = await converseWith(teamId, body.user.id, deps);
    const view = await preview(place, body.view?.state.values ?? {}, conversation);
    await clientsOf(teamId).read.views.push({ trigger_id: body.trigger_id, view });
  });

  listenToHouseSaving(app, deps, clientsOf, redraw);
}
