import { elementsOf } from '../block-kit/elements.ts';
import { unknownTypes } from '../block-kit/message-blocks.ts';
import { viewProblems } from '../block-kit/view-blocks.ts';
import { isObject, type JsonObject, listOf } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { redeemTrigger } from '../workspace/triggers.ts';
import type { View } from '../workspace/view.ts';
import { buildView, findView, modalsOf, replaceView, showModals, viewPayload } from '../workspace/views.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { requireScopes } from './authorization.ts';
import type { Call } from './method.ts';

const LARGEST_VIEW = 250_000;
const DEEPEST_STACK = 3;

/** views.open: a new modal on the screen of the person who caused the trigger. */
export function viewsOpen(call: Call): JsonObject {
  const source = readView(call, 'modal');
  const trigger = redeemTrigger(call.workspace, triggerOf(call));
  const open = modalsOf(call.workspace, trigger.userId);
  if (open.length > 0 && trigger.viewId === undefined) showModals(call.workspace, trigger.userId, []);
  return pushed(call.workspace, trigger.userId, source);
}

/** views.push: a modal on top of the one that the trigger came from. */
export function viewsPush(call: Call): JsonObject {
  const source = readView(call, 'modal');
  const trigger = redeemTrigger(call.workspace, triggerOf(call));
  if (modalsOf(call.workspace, trigger.userId).length === 0) throw new Refusal('no_permission');
  return pushed(call.workspace, trigger.userId, source);
}

/** views.update */
export function viewsUpdate(call: Call): JsonObject {
  const { workspace, params } = call;
  const source = readView(call, undefined);
  const viewId = params.text('view_id');
  const externalId = params.text('external_id');
  if (viewId === undefined && externalId === undefined) params.needed('view_id');
  const current = findView(workspace, (view) =>
    viewId === undefined ? view.externalId === externalId : view.id === viewId,
  );
  if (current === undefined) throw new Refusal('not_found');
  requireHash(call, current);
  const next = buildView(workspace, source, { ...current, replaces: current });
  replaceView(workspace, next);
  return { view: viewPayload(workspace, next) };
}

/** views.publish: the Home tab of one person. */
export function viewsPublish(call: Call): JsonObject {
  const { workspace, params } = call;
  if (workspace.declaration.homeTab === false) throw new Refusal('not_enabled');
  const userId = params.needed('user_id');
  const user = workspace.users.get(userId);
  if (user === undefined || user.isBot) throw invalidArguments(['invalid `user_id`']);
  const source = readView(call, 'home');
  const current = workspace.homes.get(userId);
  if (current !== undefined) requireHash(call, current);
  const view = buildView(workspace, source, { userId, previousViewId: undefined, replaces: current });
  replaceView(workspace, view);
  return { view: viewPayload(workspace, view) };
}

/** Puts a modal on top of a person's stack, unless it is full. */
export function pushModal(workspace: Workspace, userId: string, source: JsonObject): View {
  const stack = modalsOf(workspace, userId);
  const top = stack.at(-1);
  if (stack.length >= DEEPEST_STACK) throw new Refusal('push_limit_reached');
  const taken = source.external_id !== undefined && source.external_id !== '';
  if (taken && findView(workspace, (view) => view.externalId === source.external_id) !== undefined) {
    throw new Refusal('duplicate_external_id');
  }
  const root = top === undefined ? {} : { rootViewId: top.rootViewId };
  const view = buildView(workspace, source, { userId, previousViewId: top?.id, ...root });
  showModals(workspace, userId, [...stack, view]);
  return view;
}

function pushed(workspace: Workspace, userId: string, source: JsonObject): JsonObject {
  return { view: viewPayload(workspace, pushModal(workspace, userId, source)) };
}

function triggerOf(call: Call): string {
  return (
    call.params.text('trigger_id') ??
    call.params.text('interactivity_pointer') ??
    call.params.needed('trigger_id')
  );
}

function requireHash(call: Call, current: View): void {
  const hash = call.params.text('hash');
  if (hash !== undefined && hash !== current.hash) throw new Refusal('hash_conflict');
}

function readView(call: Call, type: 'modal' | 'home' | undefined): JsonObject {
  call.params.needed('view');
  const view = call.params.nested('view', 'invalid_arguments');
  if (!isObject(view)) throw invalidArguments(['must provide an object [json-pointer:/view]']);
  if (JSON.stringify(view).length > LARGEST_VIEW) throw new Refusal('view_too_large');
  const unknown = unknownTypes(listOf(view.blocks), call.workspace.refusedBlocks, '/view/blocks');
  const problems = [...viewProblems(view, type), ...unknown];
  if (problems.length > 0) throw invalidArguments(problems);
  const placed = elementsOf(listOf(view.blocks).filter(isObject));
  if (placed.some(({ element }) => element.type === 'file_input')) requireScopes(call.grant, ['files:read']);
  return view;
}

function invalidArguments(problems: readonly string[]): Refusal {
  const messages = problems.map((problem) => `[ERROR] ${problem}`);
  return new Refusal('invalid_arguments', { response_metadata: { messages } });
}
