import { WebClient } from '@slack/web-api';
import { startSandbox } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aesSecretBox } from '../../src/adapters/secrets/aes-secret-box.ts';
import { slackRenewal } from '../../src/adapters/slack/installations/renew-tokens.ts';
import {
  openTokens,
  type PlainTokens,
  sealTokens,
} from '../../src/adapters/slack/installations/sealed-tokens.ts';
import { createTokenRenewal, type Renew } from '../../src/adapters/slack/installations/token-renewal.ts';
import { sdkLog } from '../../src/adapters/slack/sdk-log.ts';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import type { InstallationStore, StoredInstallation } from '../../src/ports/installation-store.ts';
import { type Store, StoreError } from '../../src/ports/store.ts';
import { NOW, TEAM } from '../sql/samples.ts';
import { alteredSlack } from '../support/altered-slack.ts';
import { collectedLog } from '../support/collected-log.ts';

const secrets = aesSecretBox([Buffer.alloc(32, 1)]);
const MINUTE = 60_000;

let store: Store;
let log: ReturnType<typeof collectedLog>;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  log = collectedLog();
});
afterEach(() => store.close());

const pair = (name: string, lasts = 12 * 60 * MINUTE): PlainTokens => ({
  botToken: `xoxe-${name}`,
  refreshToken: `refresh-${name}`,
  expiresAt: NOW + lasts,
});

async function install(tokens: PlainTokens): Promise<void> {
  await store.installations.install({
    teamId: TEAM,
    team: 'Acme',
    appId: 'A1',
    enterpriseId: '',
    isOrganisation: false,
    botUserId: 'UB',
    botId: 'B1',
    scopes: [],
    installedBy: 'U1',
    installedAt: NOW,
    tokens: sealTokens(TEAM, tokens, secrets),
  });
}

async function stored(): Promise<StoredInstallation> {
  const found = await store.installations.find(TEAM);
  if (!found) throw new Error('it is not installed');
  return found;
}

const storedToken = async () => openTokens(await stored(), secrets).botToken;

/** The renewal of another process on the same database. */
const renewalBy = (renew: Renew, others: Partial<InstallationStore> = {}) =>
  createTokenRenewal({
    installations: { ...store.installations, ...others },
    secrets,
    leases: store.leases,
    clock: { now: () => NOW },
    log,
    renew,
  });

test('an app that is installed again while its token is renewed keeps the new tokens, and they are used', async () => {
  await install(pair('old', MINUTE));
  const tokensOf = renewalBy(async () => {
    await install(pair('reinstalled'));
    return pair('renewed');
  });
  expect((await tokensOf(await stored())).botToken).toBe('xoxe-reinstalled');
  expect(await storedToken()).toBe('xoxe-reinstalled');
});

test('a refusal that belongs to the tokens of a former installation changes nothing', async () => {
  await install(pair('old', MINUTE));
  const tokensOf = renewalBy(async () => {
    await install(pair('reinstalled'));
    throw Object.assign(new Error('refused'), {
      code: 'slack_webapi_platform_error',
      data: { ok: false, error: 'invalid_refresh_token' },
    });
  });
  await tokensOf(await stored());
  expect(await stored()).toMatchObject({ state: 'active' });
  expect(await storedToken()).toBe('xoxe-reinstalled');
});

test('tokens that cannot be stored at once are not lost', async () => {
  await install(pair('old', MINUTE));
  let failures = 2;
  const tokensOf = renewalBy(async () => pair('renewed'), {
    replaceTokens: (...given) => {
      if (failures-- > 0) return Promise.reject(new StoreError('read_only', 'The database takes no changes'));
      return store.installations.replaceTokens(...given);
    },
  });
  expect((await tokensOf(await stored())).botToken).toBe('xoxe-renewed');
  expect(await storedToken()).toBe('xoxe-renewed');
});

test('a renewal that outlasts its lease loses nothing: what is stored and what is used are a pair of Slack’s', async () => {
  await install(pair('old', MINUTE));
  const before = await stored();
  const late = renewalBy(async () => {
    // Another process takes over as if the lease had ended, and is faster.
    const other = createTokenRenewal({
      installations: store.installations,
      secrets,
      leases: { ...store.leases, take: async (key) => ({ ...key, number: 9, remaining: () => 1 }) },
      clock: { now: () => NOW },
      log,
      renew: async () => pair('faster'),
    });
    expect((await other(before)).botToken).toBe('xoxe-faster');
    return pair('slower');
  });
  expect((await late(before)).botToken).toBe('xoxe-faster');
  expect(await storedToken()).toBe('xoxe-faster');
});

test.each([
  { what: 'a rate limit', error: { code: 'slack_webapi_rate_limited_error', retryAfter: 30 } },
  { what: 'a 500', error: { code: 'slack_webapi_http_error', statusCode: 500 } },
])(
  '$what: the old token is used while it is valid, then calls wait; nothing has to be installed again',
  async ({ error }) => {
    let answers = false;
    const tokensOf = renewalBy(async () => {
      if (answers) return pair('renewed');
      throw Object.assign(new Error('not now'), error);
    });
    await install(pair('old', MINUTE));
    expect((await tokensOf(await stored())).botToken).toBe('xoxe-old');
    await install(pair('ended', -MINUTE));
    await expect(tokensOf(await stored())).rejects.toThrow('could not be renewed');
    expect(await stored()).toMatchObject({ state: 'active' });
    answers = true;
    expect((await tokensOf(await stored())).botToken).toBe('xoxe-renewed');
  },
);

test('an answer of Slack without a new refresh token leaves the former one', async () => {
  const slack = await startSandbox({ now: () => NOW, app: { tokenRotation: true } });
  const altered = await alteredSlack(slack.apiUrl, (_method, { refresh_token: _, ...answer }) => answer);
  const { clientId, clientSecret } = slack.app;
  const client = new WebClient(undefined, { slackApiUrl: slack.apiUrl });
  const { refresh_token: refreshToken = '' } = await client.oauth.v2.access({
    client_id: clientId,
    client_secret: clientSecret,
    code: slack.oauthCode(),
  });
  const access = { apiUrl: altered.url, clientId, clientSecret, logger: sdkLog(log) };
  const renewed = await slackRenewal(access, { now: () => NOW })(refreshToken);
  expect(renewed).toMatchObject({ refreshToken, botToken: expect.stringMatching(/^xox/) });
  await altered.close();
  await slack.close();
});
