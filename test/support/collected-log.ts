import { pinoLog } from '../../src/adapters/log/pino-log.ts';
import type { Log } from '../../src/ports/log.ts';

/** One line that the bot logged. */
export interface LogLine {
  readonly level: keyof Log;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** A log that a test can read. */
export interface CollectedLog extends Log {
  readonly lines: readonly LogLine[];
}

/** The lines as they appear in a log file. */
export function written(log: CollectedLog): string {
  let text = '';
  const file = pinoLog('debug', {
    write: (line) => {
      text += line;
    },
  });
  for (const { level, facts, message } of log.lines) file[level](facts, message);
  return text;
}

export function collectedLog(): CollectedLog {
  const lines: LogLine[] = [];
  const write = (level: keyof Log) => (facts: LogLine['facts'], message: string) => {
    lines.push({ level, facts, message });
  };
  return {
    lines,
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  };
}
