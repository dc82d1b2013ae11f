import { chosenState, optionsOf, type PlainChoice } from '../block-kit/element-state.ts';
import type { PlacedElement } from '../block-kit/elements.ts';
import { suggestionProblems } from '../block-kit/suggestions.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { Message } from '../workspace/message.ts';
import { messagePayload } from '../workspace/message-payload.ts';
import type { View } from '../workspace/view.ts';
import { viewPayload } from '../workspace/views.ts';
import { chosenFiles } from './files.ts';
import { findElement } from './find-element.ts';
import { containerOf, interactionBase } from './interaction.ts';
import { currentMessage, currentView, isMessage } from './looking.ts';
import type { ElementLocator, Suggestions } from './person.ts';
import type { Actor } from './stage.ts';

/** How many characters somebody types before the app is asked, unless the element says otherwise. */
const LEAST_QUERY = 3;

/** Types into an external select; the app is asked for options as soon as enough characters were typed. */
export async function searches(
  actor: Actor,
  target: Message | View,
  locator: ElementLocator,
  query: string,
): Promise<Suggestions> {
  const current = isMessage(target) ? currentMessage(actor, target) : currentView(actor, target);
  if (current === undefined) throw new Error(`${actor.user.name} does not see this any more`);
  const placed = findElement(current.blocks, locator);
  if (!isExternal(placed.element)) throw new Error('Only the options of an external select can be searched');
  const { min_query_length: least = LEAST_QUERY } = placed.element;
  if (query.length < Number(least)) return { outcome: 'ok', options: [] };
  const payload = {
    type: 'block_suggestion',
    ...interactionBase(actor),
    ...surfaceOf(actor, current),
    action_id: placed.actionId,
    block_id: placed.blockId,
    value: query,
  };
  const ack = await actor.link.sendOnce('interactive', payload, true);
  if (ack.outcome !== 'ok') return { outcome: ack.outcome, options: [] };
  if (suggestionProblems(ack.body).length > 0) return { outcome: 'invalid_options', options: [] };
  const options = isObject(ack.body) ? optionsOf(ack.body) : [];
  remember(actor, placed, options);
  return { outcome: 'ok', options };
}

/** The state of an element after a choice; a `file_input` holds what this person has uploaded, and an external select offers what the app has suggested to this person. */
export function stateAfter(actor: Actor, placed: PlacedElement, choice: PlainChoice): JsonObject {
  if (placed.element.type === 'file_input') return chosenFiles(actor, placed, choice);
  if (!isExternal(placed.element)) return chosenState(placed.element, choice);
  return chosenState({ ...placed.element, options: suggested(actor, placed) }, choice);
}

function isExternal({ type }: JsonObject): boolean {
  return type === 'external_select' || type === 'multi_external_select';
}

function surfaceOf({ workspace }: Actor, target: Message | View): JsonObject {
  if (!isMessage(target)) {
    return { container: { type: 'view', view_id: target.id }, view: viewPayload(workspace, target) };
  }
  const channel = workspace.channels.get(target.channel);
  return {
    container: containerOf(target),
    channel: { id: target.channel, name: channel?.name ?? '' },
    message: messagePayload(workspace, target),
  };
}

function keyOf({ user }: Actor, { blockId, actionId }: PlacedElement): string {
  return `${user.id}/${blockId}/${actionId}`;
}

function suggested(actor: Actor, placed: PlacedElement): JsonObject[] {
  const { initial_option: one, initial_options: several } = placed.element;
  const initial = [one, ...(Array.isArray(several) ? several : [])].filter(isObject);
  return [...initial, ...(actor.workspace.suggested.get(keyOf(actor, placed)) ?? [])];
}

/**
 * Adds to the options that were suggested before, because each of several chosen options may come from another search.
 */
function remember(actor: Actor, placed: PlacedElement, options: readonly JsonObject[]): void {
  const { suggested: known } = actor.workspace;
  const key = keyOf(actor, placed);
  const before = (known.get(key) ?? []).filter((old) => !options.some(({ value }) => value === old.value));
  known.set(key, [...options, ...before]);
}
