import type { ModalView } from '@slack/types';
import { settingsModal } from '../../../blocks/settings/settings-modal.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import type { ListenerDeps, RequestContext } from '../../../middleware/request-context.ts';
import { updateModal } from '../../update-modal.ts';
import { shownPreferencesOf } from './shown-preferences.ts';

/** The settings modal in its current state; with `asAdmin`, with the settings that only admins can change. */
export async function settingsView(
  { reader, t, useCases }: RequestContext,
  asAdmin: boolean,
  deps: ListenerDeps,
): Promise<ModalView> {
  const own = shownPreferencesOf(reader, t, deps);
  const rules = await useCases.showWorkspace(reader);
  const templates = await useCases.showTemplates();
  const overviews = await useCases.listOverviews();
  const policies = await useCases.listPolicies();
  const programs = asAdmin ? await useCases.countPrograms() : null;
  return settingsModal({ ...own, isAdmin: asAdmin, rules, templates, overviews, programs, ...policies }, t);
}

/**
 * Updates the settings modal after one of the settings was changed. Does nothing without an id, or if the modal was
 * closed meanwhile.
 */
export async function redrawSettings(
  viewId: string | null | undefined,
  request: RequestContext,
  { deps, clientsOf }: GuardedApp,
): Promise<void> {
  if (!viewId) return;
  const view = await settingsView(request, await request.useCases.isAdmin(), deps);
  await updateModal(viewId, view, clientsOf(request.actor.teamId));
}
