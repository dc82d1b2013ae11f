import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import { isAuthRevoked, slackCode } from './error-codes.ts';
import { accessProblem } from './identity.ts';

/** What Slack has last said of our token counts for this long (ms); then whoever wants to know has it asked again. */
const KNOWN_FOR = 60_000;

/** Whether Slack lets the bot in, as its answers show. */
export interface AuthStatus {
  /** Takes note of how a call ended: with an error, or with null. */
  heard(error: unknown): void;
  /** Why Slack does not let the bot in, in words; null when it does. Asks Slack when nothing was heard lately. */
  refusal(): Promise<string | null>;
}

/**
 * Keeps in mind whether Slack takes our token, and logs it once when that changes. An error that tells nothing of
 * it, such as a connection that was reset, changes nothing.
 * @param ask calls Slack in some way that any good token may; how it ends must be `heard`, too
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
  let heardAt = Number.NEGATIVE_INFINITY;

  function shutOut(error: unknown): void {
    if (slackCode(error) === code) return;
    code = slackCode(error);
    problem = accessProblem(error, token);
    log.error(
      { error: code },
      `${problem} Nothing is lost: what is to be sent waits for a start with a good token.`,
    );
  }

  function letIn(): void {
    if (code !== null) log.info({}, 'Slack lets the bot in again');
    code = null;
    problem = null;
  }

  function heard(error: unknown): void {
    if (error !== null && slackCode(error) === null) return;
    heardAt = clock.now();
    if (isAuthRevoked(error)) shutOut(error);
    else letIn();
  }

  return {
    heard,
    refusal: async () => {
      if (Math.abs(clock.now() - heardAt) < KNOWN_FOR) return problem;
      const silence = await ask().then(
        () => null,
        (error: unknown) => (slackCode(error) === null ? accessProblem(error, token) : null),
      );
      return problem ?? silence;
    },
  };
}

/**
 * The same log without the echoes: that Slack takes nothing of ours is told once, by the admission; every nudge, every
 * conversation and every App Home that fails for that reason says so at the level `debug` only.
 */
export function withoutEchoes(log: Log): Log {
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
