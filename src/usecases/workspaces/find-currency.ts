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
 * The currency of amounts without one: the workspace's, else that of the person's country, else that of the country
 * in their Slack locale.
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
