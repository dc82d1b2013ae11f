import { localizerFor } from '../../../../languages/localizer.ts';
import type { SettingsChange } from '../../../../usecases/people/update-preferences.ts';
import { type OwnSetting, settingView } from '../../blocks/settings/preferences.ts';
import type { ListenerDeps, RequestContext } from '../../middleware/request-context.ts';
import { ownSettingsOf } from '../views/settings/preferences-of.ts';
import type { Answer } from './answer.ts';

/** What a command sets: a value, null for the default, or nothing where it only asks. */
export function chosen<T>(typed: T | 'show' | 'off' | 'auto'): T | null | 'show' {
  return typed === 'off' || typed === 'auto' ? null : typed;
}

/** Sets one of a person's own settings, or shows it; answers with what holds now. */
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
  // The answer is in the words that hold afterwards: the language and the time zone are among what is set.
  const after = localizerFor(person, deps.clock.now());
  return { blocks: settingView(setting, ownSettingsOf(person, after, deps), after, change) };
}
