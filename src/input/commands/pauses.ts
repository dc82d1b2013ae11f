import type { Command } from '../command.ts';
import { isDate, readNamedDay } from '../dates/moment.ts';
import { isUntil, readUntil } from '../dates/until.ts';
import type { ParseContext } from '../parse-context.ts';
import { textOf } from '../token.ts';
import { noKeys, tokenise } from '../tokens.ts';
import { pointAndDate } from './point-and-date.ts';

/** `snooze #12 3 days`: we wait. */
export function readSnooze(line: string, reader: ParseContext): Command {
  const { ref, date } = pointAndDate(tokenise(line, noKeys), reader, { isDate: isUntil, isDue: true });
  return { verb: 'snooze', ref, until: readUntil(date, reader) };
}

/** `away #12 until 2026-12-01`: the client is absent. */
export function readAway(line: string, reader: ParseContext): Command {
  const { ref, date } = pointAndDate(tokenise(line, noKeys), reader, { isDate: isUntil, isDue: true });
  return { verb: 'away', ref, until: readUntil(date, reader) };
}

/** `promised #12 friday`: the client named a day. */
export function readPromised(line: string, reader: ParseContext): Command {
  const { ref, date } = pointAndDate(tokenise(line, noKeys), reader, { isDate, isDue: true });
  return { verb: 'promised', ref, date: readNamedDay(date, reader) };
}

const OFF = /^(?:off|aus|stop|stopp|end|ende|beenden|none|resume|weiter)[.!]?$/i;

/** `pause until monday`, `pause off`: the typist's own nudges; `pause` to be told whether they pause. */
export function readPause(line: string, reader: ParseContext): Command {
  const text = textOf(tokenise(line, noKeys));
  if (text === '') return { verb: 'pause', until: 'show' };
  return { verb: 'pause', until: OFF.test(text) ? 'off' : readUntil(text, reader) };
}
