import type { ListenerDeps, RequestContext } from '../../middleware/request-context.ts';
import type { Answer } from './answer.ts';
import { type Command, VERBS } from './verbs/index.ts';

/** Carries out a command and says what came of it. Rejects with what the use case refuses. */
export function runCommand(command: Command, request: RequestContext, deps: ListenerDeps): Promise<Answer> {
  // The compiler cannot see that the verb of a command and the verb that is looked up are the same.
  const run = VERBS[command.verb].run as (
    command: Command,
    request: RequestContext,
    deps: ListenerDeps,
  ) => Promise<Answer>;
  return run(command, request, deps);
}
