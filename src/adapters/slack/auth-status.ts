import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import { isAuthRevoked, slackCode } from './error-codes.ts';
import { accessProblem } from './identity.ts';

/** How long Slack's last answer about our token counts (ms); after that, Slack is asked again. */
const KNOWN_FOR = 60_000;

/** Whether Slack accepts the bot's token, judged by its answers. */
export interface AuthStatus {
  /** Records how a call ended: with an error, or with null. */
  observe(error: unknown): void;
  /** Why Slack refuses the bot, in words; null if it does not. Asks Slack if the last answer is too old. */
  refusal(): Promise<string | null>;
}

/**
 * Tracks whether Slack accepts our token, and logs each change once. Errors unrelated to the token, such as a reset
 * connection, change nothing.
 * @param ask makes any call that works with a valid token; its result must also be passed to `observe`
 * @param token the name of the token in the settings
 */
export function createAuthStatus(
  ask: () => Promise<unknown>,
  clock: Clock,
  log: Log,
  token = 'SLACK_BOT_TOKEN',
): AuthStatus {
  let code: string | null = null;
  let problem: string | null = null;
  let checkedAt = Number.NEGATIVE_INFINITY;

  function markUnauthorized(error: unknown): void {
    if (slackCode(error) === code) return;
    code = slackCode(error);
    problem = accessProblem(error, token);
    log.error(
      { error: code },
      `${problem} Nothing is lost: what is to be sent waits for a start with a good token.`,
    );
  }

  function markAuthorized(): void {
    if (code !== null) log.info({}, 'Slack lets the bot in again');
    code = null;
    problem = null;
  }

  function observe(error: unknown): void {
    if (error !== null && slackCode(error) === null) return;
    checkedAt = clock.now();
    if (isAuthRevoked(error)) markUnauthorized(error);
    else markAuthorized();
  }

  return {
    observe,
    refusal: async () => {
      if (Math.abs(clock.now() - checkedAt) < KNOWN_FOR) return problem;
      const silence = await ask().then(
        () => null,
        (error: unknown) => (slackCode(error) === null ? accessProblem(error, token) : null),
      );
      return problem ?? silence;
    },
  };
}

/**
 * The same log, with repeated refusals at level `debug`. The auth status logs once that Slack refuses our token, so the
 * nudges, conversations and App Homes that then fail need no lines of their own.
 */
export function suppressRepeatedAuthErrors(log: Log): Log {
  const write =
    (level: keyof Log): Log[keyof Log] =>
    (facts, message) =>
      (isAuthRevoked(facts.err) || isAuthRevoked(facts.error) ? log.debug : log[level]).call(
        log,
        facts,
        message,
      );
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}
