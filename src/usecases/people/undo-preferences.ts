import { GhostwatchError } from '../../domain/errors.ts';
import { effective } from '../../domain/people/person.ts';
import type { ActorContext } from '../context.ts';
import { meetPerson } from './meet.ts';
import { applyPreferences, type SettingsChanged } from './update-preferences.ts';

/**
 * Takes the last change of somebody's own settings back, once: everything is set as it was before it.
 * @param version the number of the change
 * @throws GhostwatchError `settings_changed_since`, `settings_already_undone`
 */
export async function undoPreferences(ctx: ActorContext, version: number): Promise<SettingsChanged> {
  const person = await meetPerson(ctx, ctx.actor);
  const { lastChange } = person;
  if (lastChange?.version !== version) throw new GhostwatchError('settings_changed_since');
  if (lastChange.before === null) throw new GhostwatchError('settings_already_undone');
  const restored = { ...person, ...lastChange.before };
  const undone = { ...lastChange, at: ctx.now, before: null };
  return applyPreferences(ctx, person, { ...restored, ...effective(restored), lastChange: undone });
}
