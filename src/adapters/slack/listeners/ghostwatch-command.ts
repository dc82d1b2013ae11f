import type { App } from '@slack/bolt';
import type { Actor } from '../../../usecases/deps.ts';
import { wordsFor } from '../../../words/interface/words.ts';
import type { SlackClients } from '../clients.ts';
import { plainText } from '../grammar/markup.ts';
import { parseCommand } from '../grammar/parse-command.ts';
import { noteAction, noteCommand } from '../middleware/action-log.ts';
import { problemView } from '../views/refusal.ts';
import { failureView, tellAlone } from './answers.ts';
import type { Answer } from './commands/handler.ts';
import { makeRunCommand } from './commands/index.ts';
import { type Conversation, converse, type ListenerDeps } from './conversation.ts';

export const COMMAND = '/ghostwatch';
const NOBODY = { locale: 'en', timeZone: 'UTC' };

/** `/ghostwatch …`: acknowledged at once, answered to the person alone. */
export function listenToCommand(
  app: App,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  const { useCases, clock, log } = deps;
  const runCommand = makeRunCommand(deps);

  async function answer(text: string, conversation: Conversation): Promise<Answer> {
    const { line, words, reader } = conversation;
    try {
      const reading = parseCommand(text, { now: clock.now(), timeZone: reader.timeZone });
      if (reading.ok) {
        noteCommand(reading.command);
        return await runCommand(reading.command, conversation);
      }
      noteAction({ verb: reading.verb ?? 'unknown', outcome: 'not understood' });
      return { blocks: problemView(reading.problem, reading.verb, line, words) };
    } catch (error) {
      return { blocks: failureView(error, line, words, log) };
    }
  }

  /** Null for a command that comes a second time. */
  async function respondTo(actor: Actor, triggerId: string, text: string, line: string) {
    if (!(await deps.accept(actor.teamId, `command/${triggerId}`))) return null;
    return answer(text, converse(await useCases.meetPerson(actor), line, deps));
  }

  /** The store answers nobody: the reader's language is what it last said of it. */
  async function apologise(error: unknown, actor: Actor, line: string): Promise<Answer> {
    const reader = await useCases.recallPerson(actor).catch(() => NOBODY);
    return { blocks: failureView(error, line, wordsFor(reader, clock.now()), log) };
  }

  app.command(COMMAND, async ({ ack, command, respond }) => {
    await ack();
    const { team_id: teamId, user_id: userId, text, trigger_id: triggerId } = command;
    const line = plainText(`${COMMAND} ${text}`.trim());
    const actor = { teamId, userId };
    const found = await respondTo(actor, triggerId, text, line).catch((error: unknown) =>
      apologise(error, actor, line),
    );
    if (!found) return;
    await tellAlone(found.blocks, userId, respond, clientsOf(teamId), log);
    if (found.changed) await useCases.redrawThread(found.changed);
  });
}
