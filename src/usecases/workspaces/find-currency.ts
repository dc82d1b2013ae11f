import type { Person } from '../../domain/people/person.ts';
import { currencyOfRegion } from '../../domain/workspaces/currency.ts';
import type { Context } from '../context.ts';
import { regionOf } from '../people/availability.ts';

function regionOfLocale(locale: string): string | null {
  try {
    return new Intl.Locale(locale).region ?? null;
  } catch {
    return null;
  }
}

/**
 * The currency of amounts that name none: the workspace's, or that of the country where the person is; else of the
 * country that Slack has for their language.
 */
export async function findCurrency(ctx: Context, person: Person): Promise<string> {
  const { currency } = await ctx.store.workspaces.settings(person.teamId);
  if (currency !== null) return currency;
  const regions = [
    regionOf(ctx.holidays, person),
    ctx.holidays.regionOfTimeZone(person.timeZone),
    regionOfLocale(person.slackLocale),
  ];
  const known = regions.map((region) => region && currencyOfRegion(region)).find(Boolean);
  return known ?? 'EUR';
}
