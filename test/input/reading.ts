import { expect } from 'vitest';
import { readCommand } from '../../src/adapters/slack/listeners/commands/read-command.ts';
import type { Command } from '../../src/adapters/slack/listeners/commands/verbs/index.ts';
import type { Problem } from '../../src/input/command.ts';
import type { ParseContext } from '../../src/input/parse-context.ts';

/** Wednesday, 18 November 2026, 14:30 in Berlin. */
export const BERLIN: ParseContext = { now: Date.parse('2026-11-18T13:30:00Z'), timeZone: 'Europe/Berlin' };

/** A moment as its ISO string in UTC, or with an offset. */
export const at = (iso: string): number => Date.parse(iso);

/** The command that a line means; fails the test where there is a problem. */
export function read(line: string, reader: ParseContext = BERLIN): Command {
  const reading = readCommand(line, reader);
  expect(reading, line).toMatchObject({ ok: true });
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.command;
}

/** The problem with a line; fails the test where it is understood. */
export function problemWith(line: string, reader: ParseContext = BERLIN): Problem {
  const reading = readCommand(line, reader);
  expect(reading, line).toMatchObject({ ok: false });
  if (reading.ok) throw new Error(`understood as ${reading.command.verb}`);
  return reading.problem;
}

/** The details that `add Acme …` gives. */
export function detailsOf(keys: string, reader: ParseContext = BERLIN) {
  const command = read(`add Acme ${keys}`, reader);
  return command.verb === 'add' ? command.details : {};
}
