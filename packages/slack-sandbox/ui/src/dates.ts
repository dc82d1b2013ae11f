/** The time of a message timestamp (UTC ms). */
export function momentOf(ts: string): number {
  return Number(ts) * 1000;
}

/** The time of day in this zone: `10:15` */
export function timeOfDay(ms: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(ms);
}

/** The day in this zone: `Monday, 9 November 2026` */
export function longDay(ms: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full' })
    .format(ms)
    .replace(' ', ', ')
    .replace(',,', ',');
}

/** `Mon 9 Nov 2026` */
export function shortDay(ms: number, timeZone: string): string {
  const format = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  return new Intl.DateTimeFormat('en-GB', { timeZone, ...format }).format(ms).replace(',', '');
}
