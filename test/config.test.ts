import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config/config.ts';
import { databaseFile } from '../src/config/database.ts';
import { problemsOf } from './support/config-problems.ts';

const complete = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };

test('two tokens are enough, everything else has a default', () => {
  expect(readConfig(complete)).toMatchObject({
    apps: [{ botToken: 'xoxb-1', transport: { kind: 'socket', appToken: 'xapp-1' } }],
    slackApiUrl: 'https://slack.com/api/',
    database: resolve('data/ghostwatch.db'),
    server: null,
    tick: '* * * * *',
    logLevel: 'info',
  });
  expect(Object.isFrozen(readConfig(complete))).toBe(true);
});

test('a signing secret without an app token means HTTP', () => {
  const env = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret', PORT: '8080' };
  expect(readConfig(env)).toMatchObject({
    apps: [{ transport: { kind: 'http', signingSecret: 'secret' } }],
    server: { host: '127.0.0.1', port: 8080 },
  });
  expect(readConfig({ ...env, SLACK_APP_TOKEN: 'xapp-1' }).apps[0]?.transport.kind).toBe('socket');
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

test('the port is open to this machine alone, unless an address is named', () => {
  expect(readConfig({ ...complete, PORT: '8080' }).server).toEqual({ host: '127.0.0.1', port: 8080 });
  expect(readConfig({ ...complete, PORT: '8080', GHOSTWATCH_HOST: '0.0.0.0' }).server?.host).toBe('0.0.0.0');
  expect(problemsOf({ ...complete, GHOSTWATCH_HOST: 'http://x' }).join()).toContain(
    'GHOSTWATCH_HOST must be',
  );
});

test('an address with a password in it is refused, and not repeated', () => {
  const problems = problemsOf({ ...complete, SLACK_API_URL: 'https://bot:geheim@slack.example/api/' }).join();
  expect(problems).toContain('without a user name or password');
  expect(problems).not.toContain('geheim');
});

describe('a name that is no setting', () => {
  test.each([
    ['GHOSTWATCH_DATABSE', 'GHOSTWATCH_DATABASE'],
    ['GHOSTWATCH_DATABASE_', 'GHOSTWATCH_DATABASE'],
    ['GHOSTWACTH_DATABASE', 'GHOSTWATCH_DATABASE'],
    ['ghostwatch_tick', 'GHOSTWATCH_TICK'],
    ['GHOSTWATCH_PORT', 'PORT'],
    ['GHOSTWATCH_PROT', 'PORT'],
    ['GHOSTWATCH_LOGLEVEL', 'GHOSTWATCH_LOG_LEVEL'],
  ])('%s: the bot does not start, and asks whether %s was meant', (name, meant) => {
    const sentence = `${name} is not a setting. Did you mean ${meant}?`;
    expect(problemsOf({ ...complete, [name]: 'x' })).toEqual([sentence]);
    expect(() => databaseFile({ [name]: 'x' })).toThrow(sentence);
  });

  test('a misspelt token is named beside what is missing', () => {
    expect(problemsOf({ SLACK_BOT_TOEKN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' })).toEqual([
      expect.stringContaining('SLACK_BOT_TOKEN must be'),
      'SLACK_BOT_TOEKN is not a setting. Did you mean SLACK_BOT_TOKEN?',
    ]);
  });

  test('what resembles nothing is a warning', () => {
    expect(readConfig({ ...complete, GHOSTWATCH_COLOUR: 'red' }).warnings).toEqual([
      'GHOSTWATCH_COLOUR is not a setting of Ghostwatch and does nothing.',
    ]);
  });

  test('names of other programs are left alone', () => {
    const others = {
      SLACK_API_TOKEN: 'x',
      SLACK_TEAM: 'x',
      GHOSTWATCH_PORT: 'tcp://10.0.0.7:80',
      GHOSTS: 'x',
      PROT: 'x',
    };
    const http = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret' };
    expect(readConfig({ ...http, ...others }).warnings).toEqual([]);
  });
});
