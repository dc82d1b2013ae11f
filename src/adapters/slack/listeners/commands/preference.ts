import { localizerFor } from '../../../../languages/localizer.ts';
import type { SettingsChange } from '../../../../usecases/people/update-preferences.ts';
import { type Preference, settingView } from '../../blocks/settings/preferences.ts';
import type { ListenerDeps, RequestContext } from '../../middleware/request-context.ts';
import { shownPreferencesOf } from '../views/settings/shown-preferences.ts';
import type { Answer } from './answer.ts';

/** The value that a command sets: null for the default, which `off` and `auto` mean. */
export function valueOrDefault<T>(typed: T | 'off' | 'auto'): T | null {
  return typed === 'off' || typed === 'auto' ? null : typed;
}

/** Answers with the current value of one of a person's preferences, and how to change it. */
export async function showPreference(
  preference: Preference,
  { reader, t }: RequestContext,
  deps: ListenerDeps,
): Promise<Answer> {
  return { blocks: settingView(preference, shownPreferencesOf(reader, t, deps), t) };
}

/** Sets one of a person's preferences; answers with the new value. Rejects if the use case refuses. */
export async function setPreference(
  preference: Preference,
  change: SettingsChange,
  { useCases }: RequestContext,
  deps: ListenerDeps,
): Promise<Answer> {
  const { person, change: changed } = await useCases.updatePreferences(change);
  // The answer uses the new settings, since the language or the time zone may have changed.
  const after = localizerFor(person, deps.clock.now());
  return { blocks: settingView(preference, shownPreferencesOf(person, after, deps), after, changed) };
}
