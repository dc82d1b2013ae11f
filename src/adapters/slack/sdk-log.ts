import { type Logger, LogLevel } from '@slack/web-api';
import type { Log } from '../../ports/log.ts';

/**
 * The part of a message to cut off: requests, answers and addresses contain what people typed, which must not be
 * logged.
 */
const FOREIGN_BODY = /[{<"].*/s;

/**
 * The log of Slack's SDK, written to ours. Only warnings and errors are kept, since its other lines contain requests
 * and answers, and with them what people typed.
 */
export function sdkLog(log: Log): Logger {
  const text = (parts: readonly unknown[]) => parts.map(String).join(' ').replace(FOREIGN_BODY, '…');
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...parts) => log.warn({ from: 'slack-sdk' }, text(parts)),
    error: (...parts) => log.error({ from: 'slack-sdk' }, text(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}
