import { type DestinationStream, pino } from 'pino';
import type { Log } from '../../ports/log.ts';

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Messages of Slack's SDK may contain response bodies, and those the texts that people typed; neither may be logged. */
const FOREIGN_BODY = /[{<"].*/s;
const MESSAGE_LIMIT = 300;
/** Stack frames; the lines before the first one repeat the message. */
const STACK_FRAME = /^\s+at /;
/** Slack's tokens, also with a prefix (`xoxe.xoxb-…`), anywhere in a message. */
const TOKEN = /\bx(?:ox[a-z]|app)[-.][\w.-]+/g;
/** Credentials in a URL: `//name:password@`. */
const CREDENTIALS = /\/\/[^\s/@]{1,300}@/g;
/** URLs that are secret themselves, because they allow posting to Slack or opening its socket. */
const SECRET_ADDRESS = /(hooks\.slack\.com|wss:\/\/[\w.:-]{1,200})\/\S+/g;

/** Number of characters that are searched for secrets; more than is logged, so that no secret is cut before it is found. */
const MAX_CHARACTERS = 2000;

/** Returns a text without tokens, credentials and secret URLs, cut to the length of a log line. */
function scrub(text: string): string {
  return text
    .slice(0, MAX_CHARACTERS)
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

/** The loggable facts of an error, never its payload, which may contain what people typed. */
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

/** Creates a log of structured lines, one JSON object each, on standard error by default. */
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
