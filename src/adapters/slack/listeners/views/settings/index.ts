import { OPEN_SETTINGS } from '../../../ids/settings.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import { onClick } from '../../on-click.ts';
import { redrawSettings, settingsView } from './current-settings.ts';
import { listenToOwnAbsence } from './own-absence.ts';
import { listenToPolicies } from './policies.ts';
import { listenToPreferences } from './preferences.ts';
import { listenToTemplates } from './templates.ts';
import { listenToUndoneSetting } from './undo-setting.ts';
import { listenToOverviews } from './weekly-overviews.ts';
import { listenToWorkspaceRules } from './workspace.ts';

/** Handles the settings: a person's own, and those of the workspace, which only admins can change. */
export function listenToSettings(app: GuardedApp): void {
  onClick(app, {
    actions: OPEN_SETTINGS,
    parse: () => true,
    run: async (_, { request, open }) => {
      const opened = await open(await settingsView(request, false, app.deps));
      if (await request.useCases.isAdmin()) await redrawSettings(opened.view?.id, request, app);
    },
  });

  listenToPolicies(app);
  listenToWorkspaceRules(app);
  listenToPreferences(app);
  listenToOverviews(app);
  listenToOwnAbsence(app);
  listenToUndoneSetting(app);
  listenToTemplates(app);
}
