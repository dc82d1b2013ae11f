import { readFileSync } from 'node:fs';
import type { Person } from 'slack-sandbox';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkMailboxes } from '../../src/adapters/mail/check-mailboxes.ts';
import { readMailboxes } from '../../src/adapters/mail/mailbox-file.ts';
import { aesSecretBox } from '../../src/adapters/secrets/aes-secret-box.ts';
import { collectedLog } from '../support/collected-log.ts';
import { hasDovecot, type TestMailbox, type TokenMechanism, withoutDovecot } from '../support/dovecot.ts';
import { useMailServer } from '../support/mail-server.ts';
import { mailOf, offerOf } from '../support/mailboxes.ts';
import { startTokenServer, type TokenServer } from '../support/token-server.ts';
import { addAda, minutesPass, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const NOW = '2026-11-18T14:30:00+01:00';
const ADD = '/ghostwatch add Globex mail:petra@globex.example about:offer';
const KEY = { GHOSTWATCH_SECRET_KEY: Buffer.alloc(32, 7).toString('base64') };
const BY_REFRESH_TOKEN = ['client_secret: the-secret', 'refresh_token: refresh-1'];
const BY_CREDENTIALS = ['client_secret: the-secret', 'scope: https://mail.example/.default'];

let tokens: TokenServer;
let sales: TestMailbox;
let workspace: Workspace;
let ada: Person;

/** A mailbox that is logged in to with tokens of the token server. */
function entryOf(port: number, login: readonly string[], client: string): string {
  return [
    '  - name: Sales',
    '    host: 127.0.0.1',
    `    port: ${port}`,
    '    tls: false',
    `    user: ${sales.user}`,
    '    addresses: [sales@acme.com]',
    '    oauth:',
    `      token_url: ${tokens.tokenUrl}`,
    `      client_id: ${client}`,
    ...login.map((line) => `      ${line}`),
  ].join('\n');
}

/** Google's server knows both ways to send a token, Microsoft's only XOAUTH2. */
const MECHANISMS: readonly TokenMechanism[] = ['xoauth2', 'oauthbearer'];

describe.skipIf(!hasDovecot).each(MECHANISMS)(
  `a server that only knows %s (skipped where ${withoutDovecot})`,
  (mechanism) => {
    beforeAll(async () => {
      tokens = await startTokenServer();
    });
    afterAll(() => tokens.close());
    const mail = useMailServer(() => ({
      introspectionUrl: tokens.introspectionUrl,
      tokenMechanisms: [mechanism],
    }));
    afterEach(() => workspace.close());

    test('takes the token, refuses it once it is void, and takes the next one', async () => {
      sales = mail.mailbox();
      await sales.deliver(offerOf(), '2026-11-10T09:00:00+01:00', 'Sent');
      const file = mail.file([entryOf(mail.dovecot.port, BY_REFRESH_TOKEN, sales.user)]);
      workspace = await openWorkspace(NOW, {}, undefined, { ...file, ...KEY });
      ada = addAda(workspace.slack);
      expect(await type(ada, ADD, workspace)).toContain('Silent since Tuesday 10 November');
      tokens.revokeAll();
      await workspace.restart();
      await sales.deliver(mailOf(), '2026-11-18T14:00:00+01:00');
      workspace.clock.set('2026-11-18T14:40:00+01:00');
      await workspace.bot().tick();
      expect(tokens.requests()).toHaveLength(2);
      expect(await type(ada, '/ghostwatch show #1', workspace)).toContain('the client replied by email');
    });
  },
);

describe.skipIf(!hasDovecot)(`access tokens of mailboxes (skipped where ${withoutDovecot})`, () => {
  beforeAll(async () => {
    tokens = await startTokenServer();
  });
  afterAll(() => tokens.close());
  const mail = useMailServer(() => ({ introspectionUrl: tokens.introspectionUrl }));
  beforeEach(() => tokens.begin());
  afterEach(() => workspace.close());

  async function open(login: readonly string[], settings = {}, client?: string): Promise<void> {
    sales = mail.mailbox();
    const file = mail.file([entryOf(mail.dovecot.port, login, client ?? sales.user)]);
    await sales.deliver(offerOf(), '2026-11-10T09:00:00+01:00', 'Sent');
    workspace = await openWorkspace(NOW, {}, undefined, { ...file, ...settings });
    ada = addAda(workspace.slack);
  }
  const show = () => type(ada, '/ghostwatch show #1', workspace);

  /** Lets time pass, as far as the bot can tell. */
  const later = (minutes: number) => minutesPass(minutes, workspace);

  test('a refresh token gives access tokens, and one is enough for an hour', async () => {
    await open(BY_REFRESH_TOKEN);
    expect(await type(ada, ADD, workspace)).toContain('Silent since Tuesday 10 November');
    await later(1);
    await later(50);
    expect(tokens.requests()).toMatchObject([{ grant_type: 'refresh_token', refresh_token: 'refresh-1' }]);
    await later(10);
    expect(tokens.requests()).toHaveLength(2);
  });

  test('so do the credentials of the client', async () => {
    await open(BY_CREDENTIALS);
    expect(await type(ada, ADD, workspace)).toContain('Silent since Tuesday 10 November');
    const scope = 'https://mail.example/.default';
    expect(tokens.requests()).toMatchObject([{ grant_type: 'client_credentials', scope }]);
  });

  test('a token that ends early is replaced, and the password is not blamed', async () => {
    await open(BY_REFRESH_TOKEN, KEY);
    await type(ada, ADD, workspace);
    tokens.revokeAll();
    await workspace.restart();
    await sales.deliver(mailOf(), '2026-11-18T14:00:00+01:00');
    await later(10);
    expect(tokens.requests()).toHaveLength(2);
    const shown = await show();
    expect(shown).toContain('the client replied by email');
    expect(shown).not.toContain('I can’t read');
  });

  test('a session is made anew before its token ends', async () => {
    await open(BY_REFRESH_TOKEN);
    await type(ada, ADD, workspace);
    tokens.revokeAll();
    await later(56);
    await sales.deliver(mailOf(), '2026-11-18T15:00:00+01:00');
    await later(1);
    expect(await show()).toContain('the client replied by email');
    expect(JSON.stringify(workspace.log)).not.toContain('could not be read');
  });

  test('a refresh token that was replaced is kept, sealed, over a restart', async () => {
    tokens.begin(true);
    await open(BY_REFRESH_TOKEN, KEY);
    await type(ada, ADD, workspace);
    await later(60);
    expect(tokens.requests()).toHaveLength(2);
    const kept = tokens.refreshToken();
    await workspace.restart();
    await later(1);
    expect(tokens.requests()).toHaveLength(2);
    await later(60);
    expect(tokens.requests().at(-1)).toMatchObject({ refresh_token: kept });
    expect(await show()).not.toContain('I can’t read');
  });

  test.each([
    ['invalid_grant', 400, 'the permission to read it has expired'],
    ['invalid_client', 401, 'the permission to read it has expired'],
    ['temporarily_unavailable', 503, 'I can’t read the mailbox Sales just now'],
  ])('%s is said, and the token URL is not asked again at once', async (error, status, says) => {
    tokens.refuses(error, status);
    await open(BY_REFRESH_TOKEN);
    await type(ada, ADD, workspace);
    await workspace.bot().tick();
    await workspace.bot().tick();
    expect(tokens.requests()).toHaveLength(1);
    expect(await show()).toContain(says);
    tokens.refuses(null);
    await later(11);
    expect(await show()).not.toContain('I can’t read');
    expect(JSON.stringify(workspace.log)).not.toMatch(/MARKER|refresh-1|the-secret/);
  });

  test('a token that the mail server does not take is no storm of tokens', async () => {
    await open(BY_CREDENTIALS, {}, 'somebody@acme.com');
    await type(ada, ADD, workspace);
    await workspace.bot().tick();
    expect(tokens.requests()).toHaveLength(2);
    expect(await show()).toContain('the permission to read it has expired');
  });

  test('doctor warns where a replaced refresh token would not be kept', async () => {
    await open(BY_REFRESH_TOKEN);
    const entry = entryOf(mail.dovecot.port, BY_REFRESH_TOKEN, sales.user);
    const { mailboxes } = readMailboxes(`mailboxes:\n${entry}`, {}, 'f');
    const check = (keys: Parameters<typeof aesSecretBox>[0]) =>
      checkMailboxes(mailboxes, {
        clock: { now: () => Date.parse(NOW) },
        log: collectedLog(),
        store: null,
        secrets: aesSecretBox(keys),
      });
    expect(await check([])).toMatchObject([
      { state: 'ok' },
      { state: 'warning', remedy: expect.stringContaining('GHOSTWATCH_SECRET_KEY') },
    ]);
    expect(await check([Buffer.alloc(32, 7)])).toMatchObject([{ state: 'ok' }]);
  });

  test('neither token nor secret stands in the database', async () => {
    tokens.begin(true);
    await open(BY_REFRESH_TOKEN, KEY);
    await type(ada, ADD, workspace);
    await later(60);
    const bytes = ['', '-wal'].map((end) => readFileSync(`${workspace.database}${end}`, 'latin1')).join('');
    expect(bytes).not.toMatch(/MARKER|refresh-1|the-secret/);
    expect(JSON.stringify(workspace.log)).not.toMatch(/MARKER|refresh-1|the-secret/);
  });
});
