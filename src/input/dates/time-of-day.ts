/** Minutes from midnight; `vague` where only a part of the day was named ("Friday afternoon"). */
export interface TimeOfDay {
  readonly minutes: number;
  readonly vague: boolean;
}

export interface Split {
  readonly time: TimeOfDay | null;
  /** what remains of the text, perhaps nothing */
  readonly rest: string;
}

const CLOCK = String.raw`(um|at|@|gegen)?\s*(\d{1,2})(?:([:.])(\d{2}))?\s*(uhr|[ap]m|[ap]\.m\.)?`;
const AT_END = new RegExp(String.raw`^(|.*?[\s,]+)${CLOCK}$`);
const AT_START = new RegExp(String.raw`^${CLOCK}[\s,]+(.+)$`);

const PARTS: readonly (readonly [RegExp, TimeOfDay])[] = [
  [/^(.+?) (?:in the |am )?(?:mornings?|morgens?|vormittags?|früh|frueh)$/, { minutes: 9 * 60, vague: true }],
  [/^(.+?) (?:at |am |zu )?(?:noon|midday|mittags?)$/, { minutes: 12 * 60, vague: false }],
  [/^(.+?) (?:in the |am )?(?:afternoons?|nachmittags?)$/, { minutes: 15 * 60, vague: true }],
  [/^(.+?) (?:in the |am )?(?:evenings?|abends?)$/, { minutes: 18 * 60, vague: true }],
  [/^(.+?) (?:at )?(?:nights?|nachts?)$/, { minutes: 21 * 60, vague: true }],
];

/** Hour and minute as minutes; null where the numbers are no time or nothing says that they are one. */
function clockTime(fields: readonly (string | undefined)[]): TimeOfDay | null {
  const [marker, hour = '', separator, minute = '0', suffix] = fields;
  // `9.11` is a date and a bare `10` a number; "um", "Uhr" or a colon make them times.
  if (!marker && !suffix && separator !== ':') return null;
  let hours = Number(hour);
  if (suffix && /^[ap]/.test(suffix)) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (suffix.startsWith('p') ? 12 : 0);
  }
  if (hours > 23 || Number(minute) > 59) return null;
  return { minutes: hours * 60 + Number(minute), vague: false };
}

/**
 * Takes a time of day off the end or the start of a text.
 * @param text lower case, single spaces
 */
export function splitTime(text: string): Split {
  const atEnd = AT_END.exec(text);
  if (atEnd) {
    const time = clockTime(atEnd.slice(2, 7));
    if (time) return { time, rest: (atEnd[1] ?? '').replace(/[\s,]+$/, '') };
  }
  const atStart = AT_START.exec(text);
  if (atStart) {
    const time = clockTime(atStart.slice(1, 6));
    if (time) return { time, rest: atStart[6] ?? '' };
  }
  for (const [pattern, time] of PARTS) {
    const found = pattern.exec(text);
    if (found?.[1]) return { time, rest: found[1] };
  }
  return { time: null, rest: text };
}

/**
 * A time of day and nothing else, where nothing but one can be meant: `9`, `9:30`, `um 8 Uhr`, `8 am`.
 * @returns minutes from midnight; null when it is none
 */
export function wallMinutes(text: string): number | null {
  const found = new RegExp(`^${CLOCK}$`).exec(text.trim().toLowerCase());
  const [, marker, hour, separator, minute, suffix] = found ?? [];
  return found ? (clockTime([marker ?? '@', hour, separator, minute, suffix])?.minutes ?? null) : null;
}
