import type { KnownBlock } from '@slack/types';
import type { Person } from '../../../../../domain/people/person.ts';
import { localizerFor } from '../../../../../languages/localizer.ts';
import { newLines } from '../../../blocks/settings/preferences.ts';
import { settingChangedSince, undoneSettingView } from '../../../blocks/settings/setting-change.ts';
import { UNDO_SETTING } from '../../../ids/settings.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import {
  type ListenerDeps,
  type RequestContext,
  requestContextOf,
} from '../../../middleware/request-context.ts';
import { onClick } from '../../on-click.ts';
import { redrawSettings } from './current-settings.ts';
import { shownPreferencesOf } from './shown-preferences.ts';

function ownLines(before: Person, after: Person, deps: ListenerDeps): readonly string[] {
  const t = localizerFor(after, deps.clock.now());
  return newLines(shownPreferencesOf(before, t, deps), shownPreferencesOf(after, t, deps), t);
}

/**
 * Undoes a change of a setting. Returns what was restored, or what prevents it, in the language of the settings after
 * that.
 */
export async function undoSetting(
  id: string,
  { actor, reader, useCases }: RequestContext,
  deps: ListenerDeps,
): Promise<KnownBlock[]> {
  const undone = await useCases.undoSettingChange(id);
  const after = await useCases.recallPerson(actor);
  const t = localizerFor(after, deps.clock.now());
  if (undone.kind === 'changed_since') return settingChangedSince(undone.change, undone.later, t);
  return undoneSettingView(undone.change, ownLines(reader, after, deps), t);
}

/** Handles *Undo* next to a change of a setting; it acts once. */
export function listenToUndoneSetting(app: GuardedApp): void {
  const { deps } = app;
  onClick(app, {
    actions: UNDO_SETTING,
    parse: ({ value }) => value ?? null,
    run: async (id, { body: { view }, request, host }) => {
      try {
        const blocks = await undoSetting(id, request, deps);
        await (view?.type === 'home' ? host.tell(blocks) : host.settle(blocks, null));
      } finally {
        const { teamId, userId } = request.actor;
        const below = view && view.root_view_id !== view.id ? view.root_view_id : null;
        if (below) await redrawSettings(below, await requestContextOf(teamId, userId, deps), app);
      }
    },
  });
}
