/** One line of a health check: `warning` can wait, `fault` keeps the bot from working. */
export interface HealthCheck {
  readonly about: string;
  readonly state: 'ok' | 'warning' | 'fault';
  readonly says: string;
  /** What to do about it; on every line that is not `ok`, and where a feature could be added. */
  readonly remedy?: string;
}
