import type { Command } from '../command.ts';
import { isDate, readNamedDay } from '../dates/moment.ts';
import { readStretch } from '../dates/stretch.ts';
import { isUntil, readUntil } from '../dates/until.ts';
import type { ParseContext } from '../parse-context.ts';
import { refuse } from '../parse-error.ts';
import { pointWithAll } from '../reference.ts';
import { textOf } from '../token.ts';
import { noKeys, tokenise } from '../tokens.ts';
import { readOwnAbsence } from './own-absence.ts';
import { pointAndDate } from './point-and-date.ts';

const OFF = /^(?:off|aus|stop|stopp|end|ende|beenden|none|resume|weiter)[.!]?$/i;

/** `#12 off`, `Acme aus`: the pause of a thread ends; null for anything else. */
function readEnd(line: string): Command | null {
  const tokens = tokenise(line, noKeys);
  const last = tokens.at(-1);
  if (tokens.length < 2 || last?.kind !== 'word' || !OFF.test(last.text)) return null;
  const pointed = pointWithAll(tokens.slice(0, -1));
  return pointed && pointed.rest.length === 0 ? { verb: 'resume', ref: pointed.ref } : null;
}

/** `snooze #12 3 days`: we wait; `snooze #12 off`: no longer. */
export function readSnooze(line: string, reader: ParseContext): Command {
  const end = readEnd(line);
  if (end) return end;
  const { ref, date } = pointAndDate(tokenise(line, noKeys), reader, { isDate: isUntil, isDue: true });
  return { verb: 'snooze', ref, until: readUntil(date, reader) };
}

/** `away #12 until 2026-12-01`: the client is absent; `away until friday, cover @ben`: the typist is; `away #12 off`: no longer. */
export function readAway(line: string, reader: ParseContext): Command {
  const tokens = tokenise(line, noKeys);
  const own = readOwnAbsence(tokens, reader);
  if (own) return own;
  const end = readEnd(line);
  if (end) return end;
  const { ref, date } = pointAndDate(tokens, reader, { isDate: isUntil, isDue: true });
  return { verb: 'away', ref, until: readUntil(date, reader) };
}

/** `promised #12 friday`: the client named a day. */
export function readPromised(line: string, reader: ParseContext): Command {
  const { ref, date } = pointAndDate(tokenise(line, noKeys), reader, { isDate, isDue: true });
  return { verb: 'promised', ref, date: readNamedDay(date, reader) };
}

/**
 * `pause until monday`, `pause from 21 Dec to 6 Jan`, `pause off`: the typist's own nudges; `pause` to be told whether
 * they pause.
 * @throws ParseError `no_end` for a pause that would only begin, and those of dates
 */
export function readPause(line: string, reader: ParseContext): Command {
  const text = textOf(tokenise(line, noKeys));
  if (text === '') return { verb: 'pause', until: 'show' };
  if (OFF.test(text)) return { verb: 'pause', until: 'off' };
  const { from, until } = readStretch(text, reader);
  // Nobody is to forget a pause: whoever begins one says when it ends.
  if (until === null) return refuse({ code: 'no_end', text, at: from ?? reader.now });
  return { verb: 'pause', ...(from !== undefined && { from }), until };
}
