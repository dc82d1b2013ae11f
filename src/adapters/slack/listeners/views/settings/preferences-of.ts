import type { Person } from '../../../../../domain/people/person.ts';
import type { Localizer } from '../../../../../languages/localizer.ts';
import type { OwnSettings } from '../../../blocks/settings/preferences.ts';
import type { ListenerDeps } from '../../../middleware/request-context.ts';

/** Somebody's settings with the name of their holiday region, which only the adapter behind it knows. */
export function ownSettingsOf(
  reader: Person,
  { language }: Localizer,
  { regionOf, regionName }: Pick<ListenerDeps, 'regionOf' | 'regionName'>,
): OwnSettings {
  const code = regionOf(reader);
  return { reader, region: code === null ? null : `${regionName(code, language)} (${code})` };
}
