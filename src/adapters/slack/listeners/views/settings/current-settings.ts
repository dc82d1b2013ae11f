import type { ModalView } from '@slack/types';
import { settingsModal } from '../../../blocks/settings/settings-modal.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import type { ListenerDeps, RequestContext } from '../../../middleware/request-context.ts';
import { ownSettingsOf } from './preferences-of.ts';

/** Whether somebody is an admin of the workspace; asks Slack. */
export function isAdmin({ useCases }: RequestContext): Promise<boolean> {
  return useCases.requireAdmin().then(
    () => true,
    () => false,
  );
}

/** The settings modal in its current state; with `asAdmin`, with the settings that only admins can change. */
export async function settingsView(
  { reader, t, useCases }: RequestContext,
  asAdmin: boolean,
  deps: ListenerDeps,
): Promise<ModalView> {
  const own = ownSettingsOf(reader, t, deps);
  const rules = await useCases.showWorkspace(reader);
  const templates = await useCases.showTemplates();
  const overviews = await useCases.listOverviews();
  const policies = await useCases.listPolicies();
  const programs = asAdmin ? await useCases.countPrograms() : null;
  return settingsModal({ ...own, isAdmin: asAdmin, rules, templates, overviews, programs, ...policies }, t);
}

/** Updates a settings modal that is still open, after one of the settings was changed. Without an id, does nothing. */
export async function redrawSettings(
  viewId: string | null | undefined,
  request: RequestContext,
  { deps, clientsOf }: GuardedApp,
): Promise<void> {
  if (!viewId) return;
  const view = await settingsView(request, await isAdmin(request), deps);
  await clientsOf(request.actor.teamId).read.views.update({ view_id: viewId, view });
}
