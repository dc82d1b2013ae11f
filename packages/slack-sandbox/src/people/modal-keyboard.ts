import { elementsOf, labelOf, type PlacedElement } from '../block-kit/elements.ts';
import { missingInputs } from '../block-kit/input-problems.ts';
import type { Ack } from '../delivery/transport.ts';
import { isObject, type JsonObject } from '../json.ts';
import { mintTrigger } from '../workspace/triggers.ts';
import type { View, ViewValues } from '../workspace/view.ts';
import { modalsOf, replaceView, showModals, viewPayload } from '../workspace/views.ts';
import { actInView } from './block-actions.ts';
import { stateAfter } from './external-options.ts';
import { interactionBase } from './interaction.ts';
import { applyResponse } from './modal-response.ts';
import type { Choice, Submission } from './person.ts';
import { plainChoice } from './plain-choice.ts';
import type { Actor } from './stage.ts';

/** The modal on top of the screen; throws when there is none, because that is a mistake in the driving code. */
function topModal(actor: Actor): View {
  const top = modalsOf(actor.workspace, actor.user.id).at(-1);
  if (top === undefined) throw new Error(`${actor.user.name} has no modal on the screen`);
  return top;
}

/** Types into and chooses in the modal; inputs that dispatch their actions are sent to the app at once. */
export async function fills(actor: Actor, values: Readonly<Record<string, Choice>>): Promise<void> {
  for (const [name, choice] of Object.entries(values)) {
    const view = topModal(actor);
    const placed = findInput(view, name);
    if (placed.block.type !== 'input' || placed.block.dispatch_action === true) {
      const state = stateAfter(actor, placed, plainChoice(placed.element, choice));
      await actInView(actor, view, placed, state);
    } else {
      types(actor, { [name]: choice });
    }
  }
}

/** Types into and chooses in the modal without telling the app. */
export function types(actor: Actor, values: Readonly<Record<string, Choice>>): void {
  for (const [name, choice] of Object.entries(values)) {
    const view = topModal(actor);
    const placed = findInput(view, name);
    const state = stateAfter(actor, placed, plainChoice(placed.element, choice));
    replaceView(actor.workspace, Object.freeze({ ...view, values: withState(view.values, placed, state) }));
  }
}

function findInput(view: View, name: string): PlacedElement {
  const all = elementsOf(view.blocks);
  const found = all.find(
    ({ blockId, actionId, block }) => blockId === name || actionId === name || labelOf(block) === name,
  );
  if (found !== undefined) return found;
  const names = all.map(({ block, blockId }) => labelOf(block) || blockId);
  throw new Error(`The modal has no input "${name}"; it has: ${names.join(' · ')}`);
}

function withState(values: ViewValues, { blockId, actionId }: PlacedElement, state: JsonObject): ViewValues {
  return { ...values, [blockId]: { ...values[blockId], [actionId]: state } };
}

/** Presses the submit button. */
export async function submits(actor: Actor): Promise<Submission> {
  const { workspace, user } = actor;
  const view = topModal(actor);
  if (view.submit === undefined) throw new Error('This modal has no submit button');
  const missing = missingInputs(view);
  if (Object.keys(missing).length > 0) {
    replaceView(workspace, Object.freeze({ ...view, errors: missing }));
    return { outcome: 'not_sent', errors: missing, ack: undefined };
  }
  const payload = {
    type: 'view_submission',
    ...interactionBase(actor),
    trigger_id: mintTrigger(workspace, user.id, view.id),
    view: viewPayload(workspace, view),
    response_urls: [],
  };
  const ack = await actor.link.sendOnce('interactive', payload, true);
  return settle(actor, view, ack);
}

function settle(actor: Actor, view: View, ack: Ack): Submission {
  const body = isObject(ack.body) ? ack.body : {};
  const isEmpty =
    ack.body === undefined || ack.body === '' || (isObject(ack.body) && Object.keys(body).length === 0);
  if (ack.outcome !== 'ok') return { outcome: 'trouble', errors: {}, ack: ack.body };
  if (isEmpty) {
    closeOne(actor, view);
    return { outcome: 'closed', errors: {}, ack: ack.body };
  }
  return { ...applyResponse(actor, view, body), ack: ack.body };
}

function closeOne({ workspace, user }: Actor, view: View): void {
  const stack = modalsOf(workspace, user.id).filter((open) => open.id !== view.id);
  showModals(workspace, user.id, stack);
}

/** Closes the top modal or all of them; the app is notified of those that asked for it. */
export async function closesModal(actor: Actor, all: boolean): Promise<void> {
  const { workspace, user } = actor;
  const top = topModal(actor);
  const closing = all || top.clearOnClose ? [...modalsOf(workspace, user.id)].reverse() : [top];
  const left = modalsOf(workspace, user.id).filter((view) => !closing.includes(view));
  showModals(workspace, user.id, left);
  for (const view of closing.filter((closed) => closed.notifyOnClose)) {
    const payload = {
      type: 'view_closed',
      ...interactionBase(actor),
      view: viewPayload(workspace, view),
      is_cleared: all || top.clearOnClose,
    };
    await actor.link.sendOnce('interactive', payload, false);
  }
}
