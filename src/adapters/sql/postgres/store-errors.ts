import { StoreError, type StoreErrorCode } from '../../../ports/store.ts';

/**
 * PostgreSQL's SQLSTATEs, in full or by class (the first two characters), and the codes of connection errors.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const CODES: Readonly<Record<string, StoreErrorCode>> = {
  '08': 'away',
  '57P01': 'away',
  '57P02': 'away',
  '57P03': 'away',
  '57P05': 'away',
  ECONNREFUSED: 'away',
  ECONNRESET: 'away',
  EPIPE: 'away',
  ETIMEDOUT: 'away',
  EHOSTUNREACH: 'away',
  ENETUNREACH: 'away',
  ENOTFOUND: 'away',
  EAI_AGAIN: 'away',
  '25P03': 'away',
  '40001': 'busy',
  '40P01': 'busy',
  '55P03': 'busy',
  '57014': 'busy',
  '53300': 'crowded',
  '53400': 'crowded',
  '53100': 'full',
  '53200': 'full',
  '28': 'no_access',
  '42501': 'no_access',
  '3D000': 'no_access',
  '3F000': 'no_access',
  '25006': 'read_only',
  XX001: 'corrupt',
  XX002: 'corrupt',
  '58': 'disk',
};

/** Serialization failure and deadlock: PostgreSQL has rolled back the transaction because of another one. */
const RETRYABLE = new Set(['40001', '40P01']);

/** Error messages of `pg` that have no code. */
const MESSAGES: readonly (readonly [part: string, code: StoreErrorCode])[] = [
  ['timeout exceeded when trying to connect', 'crowded'],
  ['Query read timeout', 'away'],
  ['Connection terminated', 'away'],
  ['Client has encountered a connection error', 'away'],
  ['Client was closed and is not queryable', 'away'],
];

const SENTENCES: Readonly<Partial<Record<StoreErrorCode, (place: string) => string>>> = {
  away: (place) =>
    `${place} does not answer, or ended the connection. Ghostwatch tries again by itself; if it stays so, check the server, its address in GHOSTWATCH_DATABASE, and the network between.`,
  busy: (place) =>
    `${place} is busy with something that holds the same rows, so that nothing was stored. Ghostwatch tries again by itself.`,
  crowded: (place) =>
    `The server of ${place} has no connection left for Ghostwatch. It tries again by itself; if it stays so, raise max_connections, stop what else is connected, or run fewer replicas.`,
  full: (place) =>
    `The server of ${place} has no room left, on its disk or in its memory. Nothing is lost; make room, and the bot continues by itself.`,
  no_access: (place) =>
    `${place} does not let Ghostwatch in, or refuses what it needs. Check user, password and database in GHOSTWATCH_DATABASE, and that the user may create tables there: grant create, usage on schema public to USER.`,
  read_only: (place) =>
    `${place} takes no changes: it is a read-only replica, or was set to read only. Name the primary server in GHOSTWATCH_DATABASE.`,
  corrupt: (place) => `${place} reports damaged data. Stop the bot and go back to a backup of the database.`,
  disk: (place) => `The server of ${place} reports errors of its disk or system. See its log.`,
  newer: (place) =>
    `${place} was written by a newer Ghostwatch. Start that version, or go back to a backup made by this one.`,
  migration: (place) => `${place} could not be brought up to date. It is as it was before.`,
  uncertain: (place) =>
    `${place} went away just when something was stored, and nobody can tell whether it was. Look before you do it again.`,
  unsuitable: (place) => `${place} cannot be used for Ghostwatch.`,
};

interface Particulars {
  readonly cause?: unknown;
  /** Text added to the message. */
  readonly detail?: string;
  readonly isRetryable?: boolean;
}

/** Returns a StoreError with a message for people. */
export function postgresError(
  code: StoreErrorCode,
  place: string,
  { detail = '', ...options }: Particulars = {},
): StoreError {
  const sentence = SENTENCES[code]?.(place) ?? `${place} cannot be used.`;
  return new StoreError(code, `${sentence}${detail}`, options);
}

function codeOf(error: Error): StoreErrorCode | undefined {
  const code = 'code' in error ? String(error.code) : '';
  const known = CODES[code] ?? CODES[code.slice(0, 2)];
  return known ?? MESSAGES.find(([part]) => error.message.includes(part))?.[1];
}

/** Converts an error of PostgreSQL or the network to a StoreError; returns any other error, which is a bug, unchanged. */
export function toPostgresError(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  // A host name with several addresses fails with one error for each address.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const code = first instanceof Error ? codeOf(first) : undefined;
  if (code === undefined) return error;
  const detail = ` (${(first as Error).message})`;
  const isRetryable = 'code' in error && RETRYABLE.has(String(error.code));
  return postgresError(code, place, { cause: error, detail, isRetryable });
}
