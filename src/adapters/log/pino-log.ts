import { type DestinationStream, pino } from 'pino';
import type { Log } from '../../ports/log.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Foreign bodies end up in messages of Slack's SDK, and in them what people typed; a log is no place for either. */
const FOREIGN_BODY = /[{<"].*/s;
const MESSAGE_LIMIT = 300;
/** The lines before the first frame repeat the message. */
const STACK_FRAME = /^\s+at /;
/** Slack's tokens, also with a kind before them (`xoxe.xoxb-…`), wherever somebody else's message repeats one. */
const TOKEN = /\bx(?:ox[a-z]|app)[-.][\w.-]+/g;
/** Who logs in to an address: `//name:password@`. */
const CREDENTIALS = /\/\/[^\s/@]{1,300}@/g;
/** Addresses at which whoever knows them may speak for Slack or for us, and tickets for a socket. */
const SECRET_ADDRESS = /(hooks\.slack\.com|wss:\/\/[\w.:-]{1,200})\/\S+/g;

/** What is looked at of a text; a secret must not be cut before it is found. */
const MAX_CLASSIFIED_CHARACTERS = 2000;

/** A text without tokens, passwords in addresses, and addresses that are secret themselves; not longer than a line. */
function scrub(text: string): string {
  return text
    .slice(0, MAX_CLASSIFIED_CHARACTERS)
    .replace(TOKEN, '[token]')
    .replace(CREDENTIALS, '//[login]@')
    .replace(SECRET_ADDRESS, '$1/[secret]')
    .slice(0, MESSAGE_LIMIT);
}

function scrubFacts(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(facts);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? scrub(value) : value]),
  );
}

/** What may be told about an error: never its payload, which could hold what people typed. */
function errorFacts(error: unknown): object {
  if (!(error instanceof Error)) return { name: 'unknown' };
  const { name, message, stack } = error;
  const code = 'code' in error ? error.code : undefined;
  return {
    name,
    code,
    message: scrub(message.replace(FOREIGN_BODY, '…')),
    stack: stack?.split('\n').filter((line) => STACK_FRAME.test(line)),
    ...(error.cause === undefined ? {} : { cause: errorFacts(error.cause) }),
  };
}

/** Structured log lines, one JSON object each, on standard error unless told otherwise. */
export function pinoLog(
  level: LogLevel,
  destination: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Log {
  const lines = pino(
    { level, base: null, serializers: { err: errorFacts }, timestamp: pino.stdTimeFunctions.isoTime },
    destination,
  );
  const write =
    (level: keyof Log): Log[keyof Log] =>
    (facts, message) =>
      lines[level](scrubFacts(facts), scrub(message));
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}
