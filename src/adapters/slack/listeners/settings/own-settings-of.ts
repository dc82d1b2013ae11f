import type { Person } from '../../../../domain/person.ts';
import type { Words } from '../../../../words/interface/words.ts';
import type { OwnSettings } from '../../views/settings/own-settings.ts';
import type { ListenerDeps } from '../conversation.ts';

/** Somebody's settings with the name of their holiday region, which only the adapter behind it knows. */
export function ownSettingsOf(
  reader: Person,
  { language }: Words,
  { regionOf, regionName }: Pick<ListenerDeps, 'regionOf' | 'regionName'>,
): OwnSettings {
  const code = regionOf(reader);
  return { reader, region: code === null ? null : `${regionName(code, language)} (${code})` };
}
