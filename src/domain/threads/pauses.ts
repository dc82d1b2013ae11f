import { isDuring, type Span } from '../calendar/calendar-spans.ts';
import type { ClientThread, Pause } from './thread.ts';

type Pausable = Pick<ClientThread, 'pause' | 'clientAbsence' | 'waitingOn'>;

/** The absence of the client that holds nudges back at a moment (UTC ms); null if there is none, or it is our turn. */
export function absenceAt({ clientAbsence, waitingOn }: Omit<Pausable, 'pause'>, at: number): Span | null {
  return waitingOn === 'client' && isDuring(clientAbsence, at) ? clientAbsence : null;
}

/** The pause that holds the nudges of a thread back at a moment (UTC ms); null if there is none. */
export function pauseAt(thread: Pausable, at: number): Pause | null {
  if (thread.pause !== null && thread.pause.until > at) return thread.pause;
  const absence = absenceAt(thread, at);
  return absence && { kind: 'client_away', until: absence.to };
}

/** An absence of the client that has not begun at a moment (UTC ms); null if there is none. */
export function absenceAhead(
  { clientAbsence }: Pick<ClientThread, 'clientAbsence'>,
  at: number,
): Span | null {
  return clientAbsence !== null && clientAbsence.from > at ? clientAbsence : null;
}
