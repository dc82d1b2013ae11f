import type { JsonObject } from '../../../src/sandbox/json.ts';
import type { Screen } from '../../../src/sandbox/page-api/screen.ts';
import { type Choosable, optionsIn } from './block-fields.ts';

/** What a select of any kind offers: its own options, or the people and channels of the workspace. */
export function selectOptions(element: JsonObject, screen: Screen): Choosable[] {
  const type = String(element.type);
  if (type.includes('users_select')) return people(screen);
  if (type.includes('channels_select')) return channels(screen);
  if (type.includes('conversations_select')) return [...channels(screen), ...people(screen)];
  return optionsIn(element);
}

function people({ faces }: Screen): Choosable[] {
  return Object.values(faces)
    .filter(({ id }) => id !== 'USLACKBOT')
    .map(({ id, realName, name, isApp }) => ({
      value: id,
      label: realName,
      description: isApp ? 'App' : `@${name}`,
    }));
}

function channels({ places }: Screen): Choosable[] {
  return places.filter(({ isApp }) => !isApp).map(({ id, name }) => ({ value: id, label: `#${name}` }));
}
