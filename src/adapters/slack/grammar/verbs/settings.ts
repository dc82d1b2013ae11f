import type { Command } from '../command.ts';
import { readHours } from '../hours.ts';
import { refuse } from '../refusal.ts';
import { textOf } from '../token.ts';
import { noKeys, tokenise } from '../tokens.ts';

/** `hours 09:00-17:30 mon-fri`; without hours, to be shown them. */
export function readHoursCommand(line: string): Command {
  const text = textOf(tokenise(line, noKeys));
  return { verb: 'hours', hours: text === '' ? 'show' : readHours(text) };
}

const OFF = /^(?:off|aus|none|keine)$/i;
const REGION = /^[A-Z]{2}(?:-[A-Z0-9]{1,3}){0,2}$/;
const EXAMPLES = ['DE-BY', 'AT-9', 'CH-ZH', 'off'];

/** `holidays DE-BY`: country, state and region codes as in ISO 3166-2; whether it exists is not known here. */
export function readHolidays(line: string): Command {
  const text = textOf(tokenise(line, noKeys));
  if (text === '') return { verb: 'holidays', region: 'show' };
  if (OFF.test(text)) return { verb: 'holidays', region: 'off' };
  const region = text.toUpperCase().replace(/[\s‐‑–—_/]+/g, '-');
  if (!REGION.test(region)) refuse({ code: 'unknown_value', key: 'holidays', text, allowed: EXAMPLES });
  return { verb: 'holidays', region };
}
