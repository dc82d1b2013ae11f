import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../src/config/config.ts';
import { problemsOf } from './support/config-problems.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ghostwatch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function appsFile(content: unknown): string {
  const file = join(folder, 'apps.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('a list of apps', () => {
  test('gives each app its token and its transport', () => {
    const file = appsFile([
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' },
      { SLACK_BOT_TOKEN: 'xoxb-2', SLACK_SIGNING_SECRET: 'secret' },
    ]);
    expect(readConfig({ GHOSTWATCH_APPS: file })).toMatchObject({
      apps: [
        { botToken: 'xoxb-1', transport: { kind: 'socket', appToken: 'xapp-1' } },
        { botToken: 'xoxb-2', transport: { kind: 'http', signingSecret: 'secret' } },
      ],
      oauth: null,
      server: { port: 3000 },
    });
  });

  test('tells all problems at once, each with its place', () => {
    const file = appsFile([
      { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' },
      { SLACK_BOT_TOKEN: 'xoxb-2' },
      { SLACK_BOT_TOKEN: 'xoxb-3', SLACK_APP_TOKEN: 'xapp-3', TEAM: 'T3' },
      'xoxb-4',
      { SLACK_BOT_TOKEN: 'xoxb-5', SLACK_APP_TOKEN: 'xapp-5' },
      { SLACK_BOT_TOKEN: 'xoxb-5', SLACK_APP_TOKEN: 'xapp-5' },
    ]);
    const problems = problemsOf({ GHOSTWATCH_APPS: file });
    expect(problems.map((problem) => problem.replace(file, 'FILE'))).toEqual([
      expect.stringContaining('app 1 of FILE: SLACK_BOT_TOKEN must be the bot token'),
      expect.stringContaining('app 1 of FILE: SLACK_APP_TOKEN must be an app-level token'),
      expect.stringContaining('app 2 of FILE: Either SLACK_APP_TOKEN'),
      'app 3 of FILE: TEAM is not known here.',
      'app 4 of FILE: must be an object.',
      expect.stringContaining('app 4 of FILE: Either SLACK_APP_TOKEN'),
      'SLACK_BOT_TOKEN of app 6 of FILE stands in the list twice.',
    ]);
    expect(problems.join()).not.toMatch(/xoxb-\d/);
  });

  test.each([
    ['is no list', { SLACK_BOT_TOKEN: 'xoxb-1' }, 'must name a file with a list of apps'],
    ['is empty', [], 'must name a file with a list of apps'],
    ['is no JSON', '- SLACK_BOT_TOKEN: xoxb-1', 'is no JSON'],
  ])('that %s is refused with an example', (_what, content, sentence) => {
    const [problem, ...others] = problemsOf({ GHOSTWATCH_APPS: appsFile(content) });
    expect(problem).toContain(sentence);
    expect(problem).toContain('[{"SLACK_BOT_TOKEN": "xoxb-…"');
    expect(others).toEqual([]);
  });

  test('that is not there is said with its whole path', () => {
    const file = join(folder, 'nowhere.json');
    expect(problemsOf({ GHOSTWATCH_APPS: file })).toEqual([
      expect.stringContaining(`${file} cannot be read (ENOENT).`),
    ]);
  });
});

describe('workspaces that install the app themselves', () => {
  const complete = {
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'secret',
    SLACK_SIGNING_SECRET: 'signing',
    GHOSTWATCH_URL: 'https://ghostwatch.example.com/',
    GHOSTWATCH_SECRET_KEY: randomBytes(32).toString('base64'),
  };

  test('need the credentials, an address and a key, and get a server', () => {
    expect(readConfig(complete)).toMatchObject({
      apps: [],
      oauth: { clientId: '1.2', publicUrl: 'https://ghostwatch.example.com', transport: { kind: 'http' } },
      server: { port: 3000 },
      keepUninstalledDays: 90,
    });
  });

  test('what is missing is told at once', () => {
    const problems = problemsOf({ SLACK_CLIENT_ID: '1.2', GHOSTWATCH_URL: 'ghostwatch.example.com' });
    expect(problems).toEqual([
      expect.stringContaining('SLACK_CLIENT_SECRET belong together'),
      expect.stringContaining('GHOSTWATCH_URL must be the address'),
      expect.stringContaining('Either SLACK_APP_TOKEN'),
      expect.stringContaining('GHOSTWATCH_SECRET_KEY must be set'),
    ]);
  });

  test('exclude a token or a list of apps in the settings', () => {
    expect(problemsOf({ ...complete, SLACK_BOT_TOKEN: 'xoxb-1' })).toEqual([
      expect.stringContaining('exclude each other'),
    ]);
  });
});

describe('the keys for secrets', () => {
  const one = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
  const key = randomBytes(32);
  const old = randomBytes(32);

  test.each([
    ['base64', key.toString('base64')],
    ['base64url without padding', key.toString('base64url')],
    ['hexadecimal digits', key.toString('hex')],
    ['quotes and a line break around it', `"${key.toString('base64')}"\n`],
  ])('are read as %s', (_form, text) => {
    expect(readConfig({ ...one, GHOSTWATCH_SECRET_KEY: text }).secretKeys).toEqual([key]);
  });

  test('are a list, the new one first', () => {
    const text = `${key.toString('base64')}, ${old.toString('hex')}`;
    expect(readConfig({ ...one, GHOSTWATCH_SECRET_KEY: text }).secretKeys).toEqual([key, old]);
    expect(readConfig(one).secretKeys).toEqual([]);
  });

  test.each(['secret', key.toString('base64').slice(4), `${key.toString('hex')}00`])(
    'of another length are refused, without being repeated (%#)',
    (text) => {
      const [problem] = problemsOf({ ...one, GHOSTWATCH_SECRET_KEY: text });
      expect(problem).toContain('must be 32 bytes');
      expect(problem).toContain('openssl rand -base64 32');
      expect(problem).not.toContain(text);
    },
  );
});
