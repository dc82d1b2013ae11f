import type { UseCases } from '../../../usecases/index.ts';
import { type Action, currentAction, failedOutcome, noteAction } from './action-log.ts';

/** Use cases that are part of every action and do not characterise it. */
const INTERNAL = /^(recall|meet|redraw|check)/;
/** Use cases that change nothing. */
const READS = /^(show|find|list|preview|require|isAdmin|changeHomeView)/;

/** The number of the client thread in an input or a result; undefined if there is none. */
function numberIn(value: unknown): number | undefined {
  const { thread, ref } = (value ?? {}) as {
    thread?: { number?: unknown };
    ref?: { by?: unknown; number?: unknown };
  };
  const number = thread?.number ?? (ref?.by === 'number' ? ref.number : undefined);
  return typeof number === 'number' ? number : undefined;
}

/** Records the verb and the thread of a parsed command. */
export function noteCommand(command: { readonly verb: string }): void {
  noteAction({ verb: command.verb, number: numberIn(command) });
}

type UseCase = (...input: unknown[]) => unknown;

/** Records the outcome of a use case when it ends. */
async function noteOutcome(action: Action, result: Promise<unknown>): Promise<unknown> {
  try {
    const found = await result;
    action.number ??= numberIn(found);
    return found;
  } catch (error) {
    action.outcome = failedOutcome(error);
    throw error;
  }
}

/** The same use case, which also records in the current action what it did. */
function withLog(name: string, work: UseCase): UseCase {
  return (...input) => {
    const action = currentAction();
    if (!action || INTERNAL.test(name)) return work(...input);
    // A use case is recorded before those that it calls, so that the last verb is the most specific one.
    if (action.surface !== 'command' && !READS.test(name)) action.verb = name;
    action.number ??= numberIn(input[0]);
    const result = work(...input);
    // Some use cases are synchronous, and their callers do not await them.
    return result instanceof Promise ? noteOutcome(action, result) : result;
  };
}

function allWithLog<Verbs extends object>(verbs: Verbs): Verbs {
  const logged = Object.entries(verbs).map(([name, verb]) => [name, withLog(name, verb as UseCase)]);
  return Object.fromEntries(logged) as Verbs;
}

/**
 * The same use cases, which also record in the current action what was done, to which thread, and with what outcome.
 */
export function logUseCases({ as, ...unattended }: UseCases): UseCases {
  return { ...allWithLog(unattended), as: (actor) => allWithLog(as(actor)) };
}
