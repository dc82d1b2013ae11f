import type { Command, Verb } from '../../../../input/command.ts';
import type { ListenerDeps, RequestContext } from '../../middleware/request-context.ts';
import type { Answer, Handler } from './handler.ts';
import { away, mute, promised, snooze, unmute } from './pause-commands.ts';
import { client, currency, escalation } from './people-commands.ts';
import { answered, close, followedUp, reopen, replied } from './reply-commands.ts';
import { settingsHandlers } from './settings-commands.ts';
import { draft, help, list, show, welcome } from './show-commands.ts';
import { add, assign, edit } from './thread-commands.ts';
import { remove, resume, undoLast } from './undo-commands.ts';

type Handlers = { readonly [V in Verb]: Handler<V> };

/** Carries out a command and says what came of it. Rejects with what the use case refuses. */
export function makeRunCommand(deps: ListenerDeps) {
  const handlers: Handlers = {
    welcome,
    help,
    add,
    list,
    show,
    replied,
    'followed-up': followedUp,
    answered,
    snooze,
    promised,
    away,
    close,
    reopen,
    resume,
    undo: undoLast,
    delete: remove,
    mute,
    unmute,
    assign,
    edit,
    draft,
    client,
    escalation,
    currency,
    ...settingsHandlers(deps),
  };
  return <V extends Verb>(
    command: Extract<Command, { verb: V }>,
    conversation: RequestContext,
  ): Promise<Answer> => {
    const handler = handlers[command.verb as V] as Handler<V>;
    return handler(command, conversation);
  };
}
