import { localDate } from '../../../../../domain/calendar/local-date.ts';
import type { Person } from '../../../../../domain/people/person.ts';
import type { Localizer } from '../../../../../languages/localizer.ts';
import type { ShownPreferences } from '../../../blocks/settings/preferences.ts';
import type { ListenerDeps } from '../../../middleware/request-context.ts';

/** Somebody's settings with the name of their holiday region, which only the holidays adapter knows. */
export function shownPreferencesOf(
  reader: Person,
  t: Localizer,
  { regionOf, regionName, regionParts }: Pick<ListenerDeps, 'regionOf' | 'regionName' | 'regionParts'>,
): ShownPreferences {
  const code = regionOf(reader);
  if (code === null) return { reader, region: null, parts: [] };
  const parts = regionParts(code, localDate(t.now, t.timeZone)).map(({ region, more }) => {
    const days = more.map(({ localDate: day, name }) => `${name}, ${t.day(day)}`).join('; ');
    return `${regionName(region, t.language)} (${region}): ${days}`;
  });
  return { reader, region: `${regionName(code, t.language)} (${code})`, parts };
}
