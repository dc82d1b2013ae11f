import { type DestinationStream, pino } from 'pino';
import type { Log } from '../../ports/log.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Foreign bodies end up in messages of Slack's SDK, and in them what people typed; a log is no place for either. */
const FOREIGN_BODY = /[{<"].*/s;
const MESSAGE_LIMIT = 300;
/** Slack's tokens, wherever a message of somebody else's repeats one. */
const TOKEN = /\bx(?:ox[a-z]|app)-[\w-]+/g;

/** What may be told about an error: never its payload, which could hold what people typed. */
function errorFacts(error: unknown): object {
  if (!(error instanceof Error)) return { name: 'unknown' };
  const { name, message, stack } = error;
  const code = 'code' in error ? error.code : undefined;
  return {
    name,
    code,
    message: message.replace(FOREIGN_BODY, '…').slice(0, MESSAGE_LIMIT).replace(TOKEN, '[token]'),
    stack: stack?.split('\n').slice(1),
    ...(error.cause === undefined ? {} : { cause: errorFacts(error.cause) }),
  };
}

/** Structured log lines, one JSON object each, on standard error unless told otherwise. */
export function pinoLog(
  level: LogLevel,
  destination: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Log {
  return pino(
    { level, base: null, serializers: { err: errorFacts }, timestamp: pino.stdTimeFunctions.isoTime },
    destination,
  );
}
