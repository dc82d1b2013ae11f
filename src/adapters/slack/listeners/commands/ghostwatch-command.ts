import type { PersonKey } from '../../../../domain/people/person.ts';
import { plainText } from '../../../../input/tokens/markup.ts';
import { localizerFor } from '../../../../languages/localizer.ts';
import { problemView } from '../../blocks/errors.ts';
import { noteAction, noteCommand } from '../../middleware/action-log.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import { createRequestContext, type RequestContext } from '../../middleware/request-context.ts';
import { teamOf } from '../../middleware/team-of.ts';
import { parseContextOf } from '../parse-context-of.ts';
import { errorBlocks, replyEphemeral } from '../replies.ts';
import type { Answer } from './answer.ts';
import { readCommand } from './read-command.ts';
import { runCommand } from './run-command.ts';

export const COMMAND = '/ghostwatch';
const NOBODY = { locale: 'en', timeZone: 'UTC' };

/** Handles `/ghostwatch …`: acknowledged at once, answered to this person only. */
export function listenToCommand(app: GuardedApp): void {
  const { deps, clientsOf } = app;
  const { useCases, clock, log } = deps;

  async function answer(text: string, request: RequestContext): Promise<Answer> {
    const { line, t, reader } = request;
    try {
      // Finding the currency can be slow at first, and a text without a digit contains no amount.
      const currency = /\d/.test(text) ? await useCases.findCurrency(reader) : undefined;
      const reading = readCommand(text, parseContextOf(reader, clock.now(), currency));
      if (reading.ok) {
        noteCommand(reading.command);
        return await runCommand(reading.command, request, deps);
      }
      noteAction({ verb: reading.verb ?? 'unknown', outcome: 'not understood' });
      return { blocks: problemView(reading.problem, reading.verb, line, t) };
    } catch (error) {
      return { blocks: errorBlocks(error, line, t, log) };
    }
  }

  /** The answer to a command; null if Slack has delivered it before. */
  async function respondTo(person: PersonKey, triggerId: string, text: string, line: string) {
    if (!(await deps.accept(person.teamId, `command/${triggerId}`))) return null;
    return answer(text, createRequestContext(await useCases.meetPerson(person), line, deps));
  }

  /** The answer to a command that failed, possibly because the store does not respond; then it is in English. */
  async function replyWithError(error: unknown, person: PersonKey, line: string): Promise<Answer> {
    const reader = await useCases.recallPerson(person).catch(() => NOBODY);
    return { blocks: errorBlocks(error, line, localizerFor(reader, clock.now()), log) };
  }

  app.command(COMMAND, async ({ ack, command, respond, context }) => {
    await ack();
    const { user_id: userId, text, trigger_id: triggerId } = command;
    const line = plainText(`${COMMAND} ${text}`.trim());
    const teamId = teamOf(context);
    const person = { teamId, userId };
    const found = await respondTo(person, triggerId, text, line).catch((error: unknown) =>
      replyWithError(error, person, line),
    );
    if (!found) return;
    await replyEphemeral(found.blocks, userId, respond, clientsOf(teamId), log);
    if (found.changed) await useCases.redrawThread(found.changed);
  });
}
