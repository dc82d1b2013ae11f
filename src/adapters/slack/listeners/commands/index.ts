import type { Command, Verb } from '../../grammar/command.ts';
import type { Conversation, ListenerDeps } from '../conversation.ts';
import type { Answer, Handler } from './handler.ts';
import { draft, help, list, show, welcome } from './looking.ts';
import { away, mute, promised, snooze, unmute } from './pauses.ts';
import { client, escalation } from './people.ts';
import { settingsHandlers } from './settings.ts';
import { answered, close, followedUp, reopen, replied } from './turns.ts';
import { remove, resume, undoLast } from './undoing.ts';
import { add, assign, edit } from './watching.ts';

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
    ...settingsHandlers(deps),
  };
  return <V extends Verb>(
    command: Extract<Command, { verb: V }>,
    conversation: Conversation,
  ): Promise<Answer> => {
    const handler = handlers[command.verb as V] as Handler<V>;
    return handler(command, conversation);
  };
}
