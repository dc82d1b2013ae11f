import { isObject, type JsonObject, listOf } from '../../../src/json.ts';
import type { Screen } from '../../../src/page-api/screen.ts';
import { type Choosable, optionsIn } from './block-fields.ts';

/** The options of any kind of select: its own, or the people and channels of the workspace. */
export function selectOptions(element: JsonObject, screen: Screen): Choosable[] {
  const type = String(element.type);
  if (type.includes('users_select')) return people(screen);
  if (type.includes('channels_select')) return channels(screen).filter(({ isPrivate }) => !isPrivate);
  if (type.includes('conversations_select')) return conversations(element, screen);
  return optionsIn(element);
}

/** The channels and people that match the element's filter. */
function conversations({ filter }: JsonObject, screen: Screen): Choosable[] {
  const { include, exclude_bot_users, exclude_external_shared_channels } = isObject(filter) ? filter : {};
  const lets = (kind: string) => include === undefined || listOf(include).includes(kind);
  const offered = channels(screen)
    .filter(({ isPrivate }) => lets(isPrivate ? 'private' : 'public'))
    .filter(({ isExternal }) => exclude_external_shared_channels !== true || !isExternal);
  if (!lets('im')) return offered;
  return [...offered, ...people(screen).filter(({ isApp }) => exclude_bot_users !== true || !isApp)];
}

function people({ faces }: Screen) {
  return Object.values(faces)
    .filter(({ id }) => id !== 'USLACKBOT')
    .map(({ id, realName, name, isApp }) => ({
      value: id,
      label: realName,
      description: isApp ? 'App' : `@${name}`,
      isApp,
    }));
}

function channels({ places }: Screen) {
  return places
    .filter(({ isApp }) => !isApp)
    .map(({ id, name, isPrivate, sharedWith }) => ({
      value: id,
      label: `#${name}`,
      isPrivate,
      isExternal: sharedWith.length > 0,
    }));
}
