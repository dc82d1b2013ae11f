import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startBot } from '../../src/app/app.ts';
import { readConfig } from '../../src/config/config.ts';
import { type ApiClient, apiClient } from '../support/api.ts';
import { freePort } from '../support/free-port.ts';
import { emptyDatabase, noPostgres } from '../support/postgres/database.ts';
import { openReceiver, type Receiver } from '../support/receiver.ts';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

describe.skipIf(noPostgres)(noPostgres ?? 'the API of two replicas on one PostgreSQL', () => {
  let workspace: Workspace;
  let second: Awaited<ReturnType<typeof startBot>>;
  let ada: Person;
  let boss: Person;
  let receiver: Receiver;
  let programs: readonly [ApiClient, ApiClient];
  beforeEach(async () => {
    receiver = await openReceiver();
    const [port, other] = [await freePort(), await freePort()];
    const settings = {
      GHOSTWATCH_DATABASE: await emptyDatabase(),
      GHOSTWATCH_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
      GHOSTWATCH_PRIVATE_WEBHOOKS: '1',
      GHOSTWATCH_LOG_LEVEL: 'silent',
    };
    workspace = await openWorkspace('2026-11-12T10:00:00+01:00', {}, undefined, {
      ...settings,
      PORT: String(port),
    });
    const { app, apiUrl } = workspace.slack;
    const env = { SLACK_BOT_TOKEN: app.botToken, SLACK_APP_TOKEN: app.appToken, SLACK_API_URL: apiUrl };
    second = await startBot(readConfig({ ...env, ...settings, PORT: String(other) }), workspace.clock);
    ada = addAda(workspace.slack);
    boss = workspace.slack.addPerson({ name: 'boss', isAdmin: true, locale: 'en-GB' });
    const secret = /gwk_[\w-]+/.exec(await type(boss, '/ghostwatch keys new n8n', workspace))?.[0] ?? '';
    programs = [apiClient(port, secret), apiClient(other, secret)];
  }, 60_000);
  afterEach(async () => {
    await second.stop();
    await workspace.close();
    await receiver.close();
  });

  /** The same request to both, so many times at once. */
  const together = (times: number, headers: Record<string, string>) =>
    Promise.all(
      Array.from({ length: times }, (_, index) =>
        (programs[index % 2] as ApiClient).send(
          'POST',
          '/threads',
          { client: 'Acme', owner: ada.id },
          headers,
        ),
      ),
    );

  test('twenty requests with one Idempotency-Key on both add one client', async () => {
    const answers = await together(20, { 'idempotency-key': 'import-1' });
    for (const { status, headers } of answers) {
      expect([201, 409]).toContain(status);
      if (status === 409) expect(headers.get('retry-after')).toBe('1');
    }
    const again = await together(2, { 'idempotency-key': 'import-1' });
    expect(again.map(({ status, headers }) => [status, headers.get('idempotency-replayed')])).toEqual([
      [201, 'true'],
      [201, 'true'],
    ]);
    expect((await programs[1].send('GET', '/threads')).body.threads).toHaveLength(1);
  });

  test('of two who change the same version on different replicas one is told so', async () => {
    await together(1, {});
    const headers = { 'if-match': '"1"' };
    const edits = programs.map((program, index) =>
      program.send('PATCH', '/threads/1', { topic: `${index}` }, headers),
    );
    expect((await Promise.all(edits)).map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200, 412,
    ]);
  });

  test('a webhook that was made on one replica is told once of what happens on the other', async () => {
    await programs[0].send('POST', '/webhooks', { url: receiver.url });
    await programs[1].send('POST', '/threads', { client: 'Acme', owner: ada.id });
    await Promise.all([workspace.bot().tick(), second.tick()]);
    expect(receiver.received.map(({ body }) => body.type)).toEqual(['thread.added']);
  });

  test('a cursor of one replica goes on at the other, and a revoked key is refused by both', async () => {
    await together(3, {});
    const first = await programs[0].send('GET', '/threads?limit=2');
    const next = await programs[1].send('GET', `/threads?limit=2&cursor=${first.body.next_cursor}`);
    expect(next.body.threads).toHaveLength(1);
    await type(boss, '/ghostwatch keys revoke n8n', workspace);
    for (const program of programs) expect((await program.send('GET', '/threads')).status).toBe(401);
  });
});
