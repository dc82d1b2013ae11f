import type { ListenerDeps, RequestContext } from '../../middleware/request-context.ts';
import type { Answer } from './answer.ts';
import { type Command, VERBS } from './verbs/index.ts';

/** Carries out a command and returns its answer. Rejects if the use case refuses. */
export function runCommand(command: Command, request: RequestContext, deps: ListenerDeps): Promise<Answer> {
  // The compiler cannot tell that the command and the verb that is looked up belong together.
  const run = VERBS[command.verb].run as (
    command: Command,
    request: RequestContext,
    deps: ListenerDeps,
  ) => Promise<Answer>;
  return run(command, request, deps);
}
