import type { SlashCommand } from '@slack/bolt';
import type { PersonKey } from '../../../../domain/people/person.ts';
import { plainText } from '../../../../input/tokens/markup.ts';
import { problemView } from '../../blocks/errors.ts';
import { noteAction } from '../../middleware/action-log.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import { noteCommand } from '../../middleware/log-use-cases.ts';
import { createRequestContext, type RequestContext } from '../../middleware/request-context.ts';
import { teamOf } from '../../middleware/team-of.ts';
import { parseContextOf } from '../parse-context-of.ts';
import { errorBlocks, errorBlocksFor, replyEphemeral } from '../replies.ts';
import type { Answer } from './answer.ts';
import { readCommand } from './read-command.ts';
import { runCommand } from './run-command.ts';

/** The slash command, as the manifest declares it. */
const COMMAND = '/ghostwatch';

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
  async function respondTo(
    person: PersonKey,
    { text, trigger_id: triggerId }: SlashCommand,
    line: string,
  ): Promise<Answer | null> {
    try {
      if (!(await deps.accept(person.teamId, `command/${triggerId}`))) return null;
      return await answer(text, createRequestContext(await useCases.meetPerson(person), line, deps));
    } catch (error) {
      return { blocks: await errorBlocksFor(person, error, line, deps) };
    }
  }

  app.command(COMMAND, async ({ ack, command, respond, context }) => {
    await ack();
    const userId = command.user_id;
    const line = plainText(`${COMMAND} ${command.text}`.trim());
    const teamId = teamOf(context);
    const found = await respondTo({ teamId, userId }, command, line);
    if (!found) return;
    await replyEphemeral(found.blocks, userId, respond, clientsOf(teamId), log);
    if (found.changed) await useCases.redrawThread(found.changed);
  });
}
