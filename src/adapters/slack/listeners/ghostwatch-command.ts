import type { App } from '@slack/bolt';
import { plainText } from '../grammar/markup.ts';
import { parseCommand } from '../grammar/parse-command.ts';
import { problemView } from '../views/refusal.ts';
import { ephemeral, failureView } from './answers.ts';
import type { Answer } from './commands/handler.ts';
import { makeRunCommand } from './commands/index.ts';
import { type Conversation, converse, type ListenerDeps } from './conversation.ts';

export const COMMAND = '/ghostwatch';

/** `/ghostwatch …`: acknowledged at once, answered to the person alone. */
export function listenToCommand(app: App, deps: ListenerDeps): void {
  const { useCases, clock, log } = deps;
  const runCommand = makeRunCommand(deps);

  async function answer(text: string, conversation: Conversation): Promise<Answer> {
    const { line, words, reader } = conversation;
    try {
      const reading = parseCommand(text, { now: clock.now(), timeZone: reader.timeZone });
      if (reading.ok) return await runCommand(reading.command, conversation);
      return { blocks: problemView(reading.problem, reading.verb, line, words) };
    } catch (error) {
      return { blocks: failureView(error, line, words, log) };
    }
  }

  app.command(COMMAND, async ({ ack, command, respond }) => {
    await ack();
    const { team_id: teamId, user_id: userId, text, trigger_id: triggerId } = command;
    if (!(await deps.accept(teamId, `command/${triggerId}`))) return;
    const reader = await useCases.meetPerson({ teamId, userId });
    const { blocks, changed } = await answer(
      text,
      converse(reader, plainText(`${COMMAND} ${text}`.trim()), deps),
    );
    await respond(ephemeral(blocks));
    if (changed) await useCases.redrawThread(changed);
  });
}
