import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import { isAuthRevoked, slackCode } from './error-codes.ts';
import { accessProblem } from './identity.ts';

/** What Slack has last said of our token counts for this long (ms); then whoever wants to know has it asked again. */
const KNOWN_FOR = 60_000;

/** Whether Slack lets the bot in, as its answers show. */
export interface AuthStatus {
  /** Takes note of how a call ended: with an error, or with null. */
  observe(error: unknown): void;
  /** Why Slack does not let the bot in, in words; null when it does. Asks Slack when nothing is known yet. */
  refusal(): Promise<string | null>;
}

/**
 * Keeps in mind whether Slack takes our token, and logs it once when that changes. An error that tells nothing of
 * it, such as a connection that was reset, changes nothing.
 * @param ask calls Slack in some way that any good token may; how it ends must be `observe`d, too
 * @param token what the token is called in the settings
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
 * The same log with repeated refusals at the level `debug`: the auth status logs once that Slack refuses our token, and every
 * nudge, conversation and App Home that then fails for that reason needs no line of its own.
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
