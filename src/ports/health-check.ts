/** One line of an examination: `warning` can wait, `fault` keeps the bot from its duty. */
export interface HealthCheck {
  readonly about: string;
  readonly state: 'ok' | 'warning' | 'fault';
  readonly says: string;
  /** What to do about it; on every line that is not `ok`, and where something more could be had. */
  readonly remedy?: string;
}
