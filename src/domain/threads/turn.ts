import type { ClientThread } from './thread.ts';

/** The possible turns. */
export const TURNS = ['client', 'us', 'undelivered'] as const;
/** Whose turn it is: the client's, ours, or nobody's (`undelivered`), because our mail did not arrive. */
export type Turn = (typeof TURNS)[number];

/** Whose turn it is in a thread. */
export function turnOf({
  waitingOn,
  pendingQuestion,
}: Pick<ClientThread, 'waitingOn' | 'pendingQuestion'>): Turn {
  return waitingOn === 'us' && pendingQuestion?.kind === 'bounce' ? 'undelivered' : waitingOn;
}
