import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Channel, type Person, type Sandbox, startSandbox } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pinoLog } from '../../src/adapters/log/pino-log.ts';
import { type Bot, startBot } from '../../src/app/app.ts';
import { readConfig } from '../../src/config/config.ts';
import { declaredApp } from '../support/manifest.ts';
import { addAda, latestNudge, turnableClock } from '../support/workspace.ts';

/** What was said, and nobody else would write; the bot has no business with it but to decide. */
const SECRET = 'Zwetschgenknödel';

const clock = turnableClock('2026-11-09T10:00:00+01:00');
let slack: Sandbox;
let bot: Bot;
let folder: string;
let lines: string[];
let ada: Person;
let jana: Person;
let channel: Channel;

beforeEach(async () => {
  clock.set('2026-11-09T10:00:00+01:00');
  slack = await startSandbox({ now: clock.now, app: declaredApp() });
  folder = mkdtempSync(join(tmpdir(), 'ghostwatch-'));
  lines = [];
  const config = readConfig({
    SLACK_BOT_TOKEN: slack.app.botToken,
    SLACK_APP_TOKEN: slack.app.appToken,
    SLACK_API_URL: slack.apiUrl,
    GHOSTWATCH_DATABASE: join(folder, 'ghostwatch.db'),
  });
  bot = await startBot(config, clock, pinoLog('debug', { write: (line) => void lines.push(line) }));
  ada = addAda(slack);
  jana = slack.addPerson({ name: 'jana', externalTeam: { name: 'Acme' } });
  channel = slack.addChannel({ name: 'acme', members: [ada, jana], withBot: true });
});
afterEach(async () => {
  await slack.close();
  rmSync(folder, { recursive: true });
});

const type = async (line: string) => (await ada.command(line)).response();

/** The database as it lies on the disk, whatever table, index or free page a byte belongs to. */
function stored(): { readonly names: readonly string[]; readonly bytes: string } {
  const names = readdirSync(folder);
  return { names, bytes: names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n') };
}

/** Everything that somebody may say in a conversation that is listened to. */
async function talk(): Promise<void> {
  const before = await ada.says(channel, `Here is our offer for ${SECRET}.`);
  await jana.says(channel, `Out of office until Friday because of ${SECRET}.`, { threadTs: before.ts });
  await type(`/ghostwatch add Acme about:offer <#${channel.id}|acme>`);
  await jana.says(channel, `Thanks for ${SECRET}, back soon!`, { threadTs: before.ts });
  await jana.says(channel, `Thanks for the ${SECRET}, I will look at it`);
  const answer = await jana.says(channel, `When can we have ${SECRET}?`);
  await jana.edits(answer, `When can we really have ${SECRET}?`);
  await ada.says(channel, `${SECRET} are ready.`);
  await jana.deletes(answer);
  await slack.quiet();
}

test('the words of messages are neither stored nor logged, whatever goes wrong while they are read', async () => {
  await talk();
  for (const fault of [
    { kind: 'cut_body' },
    { kind: 'html' },
    { kind: 'answer_lost' },
    { kind: 'http', status: 500 },
  ] as const) {
    slack.faults.next('conversations.history', fault, 2);
    slack.faults.next('conversations.replies', fault, 2);
    await jana.says(channel, `Once more: ${SECRET}!`);
    await slack.quiet();
    slack.faults.clear();
  }
  clock.set('2026-11-12T12:00:00+01:00');
  await bot.tick();
  // What could not be read is read now; the answer in it is owed one of ours.
  await bot.tick();
  expect(latestNudge(ada)).toBeDefined();
  await type('/ghostwatch show #1');

  const running = stored();
  expect(running.names).toContain('ghostwatch.db-wal');
  expect(running.bytes).toContain('Acme');
  expect(running.bytes).toContain(channel.id);
  await bot.stop();
  expect(existsSync(join(folder, 'ghostwatch.db'))).toBe(true);
  const written = lines.join('');
  expect(written).toContain('could not be read just now');
  for (const text of [running.bytes, stored().bytes, written]) {
    for (const form of [SECRET, encodeURIComponent(SECRET), JSON.stringify(SECRET)]) {
      expect(text.includes(form)).toBe(false);
    }
  }
});
