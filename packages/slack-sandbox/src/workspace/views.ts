import { assignIds } from '../block-kit/assign-ids.ts';
import { initialState, isStateless } from '../block-kit/element-state.ts';
import { elementsOf } from '../block-kit/elements.ts';
import { isObject, type JsonObject, listOf, stringOf } from '../json.ts';
import { secret } from './ids.ts';
import type { View, ViewValues } from './view.ts';
import type { Workspace } from './workspace.ts';

/** Builds a view from what the app sent; the state of elements that existed before is kept. */
export function buildView(
  workspace: Workspace,
  source: JsonObject,
  place: Pick<View, 'userId' | 'previousViewId'> & {
    readonly rootViewId?: string;
    readonly replaces?: View | undefined;
  },
): View {
  const id = place.replaces?.id ?? workspace.ids.next('V');
  const blocks = assignIds(workspace.ids, listOf(source.blocks).filter(isObject));
  return Object.freeze({
    id,
    type: source.type === 'home' ? 'home' : 'modal',
    userId: place.userId,
    hash: `${workspace.time.seconds}.${secret(4)}`,
    callbackId: stringOf(source.callback_id),
    externalId: stringOf(source.external_id),
    privateMetadata: stringOf(source.private_metadata),
    ...pick(source, 'title'),
    ...pick(source, 'submit'),
    ...pick(source, 'close'),
    blocks,
    notifyOnClose: source.notify_on_close === true,
    clearOnClose: source.clear_on_close === true,
    rootViewId: place.rootViewId ?? id,
    previousViewId: place.previousViewId,
    values: valuesOf(blocks, place.replaces?.values ?? {}),
    errors: {},
  });
}

function pick(source: JsonObject, key: 'title' | 'submit' | 'close'): { [K in typeof key]?: JsonObject } {
  const value = source[key];
  return isObject(value) ? { [key]: value } : {};
}

/** The state of every element that has one; taken from `kept` where block_id, action_id and type are the same. */
export function valuesOf(blocks: readonly JsonObject[], kept: ViewValues): ViewValues {
  const values: Record<string, Record<string, JsonObject>> = {};
  for (const { blockId, actionId, element } of elementsOf(blocks)) {
    if (isStateless(element)) continue;
    const old = kept[blockId]?.[actionId];
    const state = old !== undefined && old.type === element.type ? old : initialState(element);
    values[blockId] = { ...values[blockId], [actionId]: state };
  }
  return values;
}

/** A view as it is sent to the app. */
export function viewPayload(workspace: Workspace, view: View): JsonObject {
  return {
    id: view.id,
    team_id: workspace.team.id,
    type: view.type,
    blocks: view.blocks,
    private_metadata: view.privateMetadata,
    callback_id: view.callbackId,
    state: { values: view.values },
    hash: view.hash,
    title: view.title ?? null,
    submit: view.submit ?? null,
    close: view.close ?? null,
    clear_on_close: view.clearOnClose,
    notify_on_close: view.notifyOnClose,
    previous_view_id: view.previousViewId ?? null,
    root_view_id: view.rootViewId,
    app_id: workspace.app.appId,
    external_id: view.externalId,
    app_installed_team_id: workspace.team.id,
    bot_id: workspace.app.botId,
  };
}

/** The stack of modals on a person's screen, bottom first. */
export function modalsOf(workspace: Workspace, userId: string): readonly View[] {
  return workspace.modals.get(userId) ?? [];
}

/** Replaces the stack of modals on a person's screen. */
export function showModals(workspace: Workspace, userId: string, stack: readonly View[]): void {
  workspace.modals.set(userId, [...stack]);
  workspace.changes.emit();
}

/** Replaces a view by its new state; returns false when the view is gone. */
export function replaceView(workspace: Workspace, next: View): boolean {
  if (next.type === 'home') {
    workspace.homes.set(next.userId, next);
    workspace.changes.emit();
    return true;
  }
  const stack = modalsOf(workspace, next.userId);
  if (!stack.some((view) => view.id === next.id)) return false;
  showModals(
    workspace,
    next.userId,
    stack.map((view) => (view.id === next.id ? next : view)),
  );
  return true;
}

/** The view with this id on anybody's screen. */
export function findView(workspace: Workspace, matches: (view: View) => boolean): View | undefined {
  for (const stack of workspace.modals.values()) {
    const found = stack.find(matches);
    if (found !== undefined) return found;
  }
  return [...workspace.homes.values()].find(matches);
}
