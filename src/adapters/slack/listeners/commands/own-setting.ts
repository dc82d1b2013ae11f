import { localizerFor } from '../../../../languages/localizer.ts';
import type { SettingsChange } from '../../../../usecases/people/update-preferences.ts';
import { type OwnSetting, settingView } from '../../blocks/settings/preferences.ts';
import type { ListenerDeps, RequestContext } from '../../middleware/request-context.ts';
import { ownSettingsOf } from '../views/settings/preferences-of.ts';
import type { Answer } from './answer.ts';

/** The value that a command sets: null for the default, `show` if it only asks. */
export function chosen<T>(typed: T | 'show' | 'off' | 'auto'): T | null | 'show' {
  return typed === 'off' || typed === 'auto' ? null : typed;
}

/** Sets or shows one of a person's own settings; answers with the current value. */
export async function setOrShow<T>(
  setting: OwnSetting,
  value: T | 'show',
  changeOf: (value: T) => SettingsChange,
  [{ reader, t, useCases }, deps]: readonly [RequestContext, ListenerDeps],
): Promise<Answer> {
  if (value === 'show') {
    return { blocks: settingView(setting, ownSettingsOf(reader, t, deps), t) };
  }
  const { person, change } = await useCases.updatePreferences(changeOf(value as T));
  // The answer uses the new settings, since the language or the time zone may have changed.
  const after = localizerFor(person, deps.clock.now());
  return { blocks: settingView(setting, ownSettingsOf(person, after, deps), after, change) };
}
