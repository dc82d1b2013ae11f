import { type Logger, LogLevel } from '@slack/web-api';
import type { Log } from '../../ports/log.ts';

/** Requests, answers and addresses, with what people typed in them; a log is no place for either. */
const FOREIGN_BODY = /[{<"].*/s;

/**
 * What Slack's SDK has to say, in our log. Its informative lines carry requests and answers, and with them
 * what people typed, so that only warnings and errors are kept.
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
