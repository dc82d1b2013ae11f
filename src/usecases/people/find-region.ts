import { GhostwatchError } from '../../domain/errors.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Holidays } from '../../ports/holidays.ts';

const SUGGESTED = 3;

/**
 * Finds a holiday region by its code (`DE-BY`), by its name in any of its languages, or by the state's part of the
 * code (`BY`) within the person's country or the country whose holidays they have.
 * @throws GhostwatchError `unknown_region` with suggestions, `ambiguous_region` with the candidates
 */
export function findRegion(holidays: Holidays, text: string, person: Person): string {
  const label = (code: string) => {
    const name = holidays.nameOf(code, person.locale);
    return code === text.toUpperCase() ? name : `${code} (${name})`;
  };
  const countries = [holidays.regionOfTimeZone(person.timeZone), person.region?.split('-')[0]];
  const states = countries.flatMap((country) => (country ? [`${country}-${text}`] : []));
  const codes = [...states, text].map((code) => code.toUpperCase()).filter((code) => holidays.knows(code));
  const found = [...new Set([...codes, ...holidays.named(text)])];
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) {
    throw new GhostwatchError('ambiguous_region', { text, choices: found.map(label).join(', ') });
  }
  const suggestions = holidays.suggest(text).slice(0, SUGGESTED).map(label).join(', ');
  throw new GhostwatchError('unknown_region', { text, suggestions });
}
