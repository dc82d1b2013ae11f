import { actionsBlock, button } from '../../../blocks/kit/blocks.ts';
import { preferencesSection } from '../../../blocks/settings/preferences-section.ts';
import { workspaceSection } from '../../../blocks/settings/workspace-section.ts';
import { OPEN_SETTINGS } from '../../../ids/settings.ts';
import { shownPreferencesOf } from '../../views/settings/shown-preferences.ts';
import { slashVerb } from '../slash-verb.ts';

/** `settings`: shows all settings, one's own and the workspace's. Anything else typed is ignored. */
export const settings = slashVerb({
  name: 'settings',
  parse: () => ({ verb: 'settings' }),
  run: async (_, { actor, reader, t, useCases }, deps) => ({
    blocks: [
      ...preferencesSection(shownPreferencesOf(reader, t, deps), t),
      ...workspaceSection(await useCases.showWorkspace(actor), false, t),
      actionsBlock([button(t.text('rules.open'), OPEN_SETTINGS)]),
    ],
  }),
});
