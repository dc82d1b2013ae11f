import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const complete = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

test('two tokens are enough, everything else has a default', () => {
  expect(readConfig(complete)).toMatchObject({
    botToken: 'xoxb-1',
    transport: { kind: 'socket', appToken: 'xapp-1' },
    slackApiUrl: 'https://slack.com/api/',
    database: 'data/ghostwatch.db',
    tick: '* * * * *',
    logLevel: 'info',
  });
  expect(Object.isFrozen(readConfig(complete))).toBe(true);
});

test('a signing secret without an app token means HTTP', () => {
  const env = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret', PORT: '8080' };
  expect(readConfig(env).transport).toEqual({ kind: 'http', signingSecret: 'secret', port: 8080 });
  expect(readConfig({ ...env, SLACK_APP_TOKEN: 'xapp-1' }).transport.kind).toBe('socket');
});

test('all problems are told at once, each with its fix', () => {
  const problems = problemsOf({
    GHOSTWATCH_TICK: 'every minute',
    PORT: '99999',
    GHOSTWATCH_LOG_LEVEL: 'loud',
  });
  expect(problems).toHaveLength(5);
  expect(problems.join('\n')).toContain('OAuth & Permissions');
  expect(problems.join('\n')).toContain('SLACK_APP_TOKEN (Socket Mode, recommended)');
  expect(problems.join('\n')).toContain('GHOSTWATCH_TICK must be a cron expression');
});

test('swapped tokens and empty values are noticed', () => {
  expect(problemsOf({ SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' })).toHaveLength(2);
  expect(problemsOf({ ...complete, SLACK_BOT_TOKEN: '  ' })).toHaveLength(1);
  expect(problemsOf({ SLACK_BOT_TOKEN: 'xoxb-', SLACK_APP_TOKEN: 'xapp-' })).toHaveLength(2);
  expect(problemsOf({ ...complete, GHOSTWATCH_TICK: '*/10 * * * * *', PORT: '' })).toEqual([]);
});
