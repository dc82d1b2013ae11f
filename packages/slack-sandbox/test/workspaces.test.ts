import { App, LogLevel } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { afterEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../src/index.ts';
import { clientOf, openSandbox } from './support/bolt.ts';

const INITECH = { id: 'T00000002', name: 'Initech', domain: 'initech' };

const stopping: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stopping.splice(0)) await stop();
});

/** A Bolt app in several workspaces that answers `/whoami` with the workspace and the name of the user. */
async function connect(slack: Sandbox, tokens: Readonly<Record<string, string>>): Promise<void> {
  const app = new App({
    appToken: slack.app.appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl },
    authorize: async ({ teamId }) => ({ botToken: tokens[teamId ?? ''] ?? '', teamId: teamId ?? '' }),
  });
  app.command('/whoami', async ({ ack, command, client }) => {
    const { user } = await client.users.info({ user: command.user_id });
    await ack(`${user?.name} of ${command.team_id}`);
  });
  await app.start();
  stopping.push(() => app.stop());
}

async function oauth(slack: Sandbox, more: Record<string, string>): Promise<Record<string, unknown>> {
  const { clientId: client_id, clientSecret: client_secret } = slack.app;
  const client = new WebClient('', { slackApiUrl: slack.apiUrl });
  return { ...(await client.apiCall('oauth.v2.access', { client_id, client_secret, ...more })) };
}

describe('two workspaces on one server', () => {
  test('share an app, its socket and even ids, and nothing else', async () => {
    const { slack } = await openSandbox();
    const initech = slack.addWorkspace({ team: INITECH });
    const ada = slack.addPerson({ name: 'ada' });
    const bill = initech.addPerson({ name: 'bill' });
    expect(bill.id).toBe(ada.id);
    await connect(slack, {
      [slack.team.id]: slack.app.botToken,
      [INITECH.id]: initech.app.botToken,
    });
    const answers = [await ada.command('/whoami'), await bill.command('/whoami')];
    expect(answers.map(({ ack }) => ack)).toEqual([
      { text: 'ada of T00000001' },
      { text: 'bill of T00000002' },
    ]);
    await initech.uninstall();
    await expect(clientOf(initech).auth.test()).rejects.toThrow('account_inactive');
    expect((await clientOf(slack).auth.test()).team_id).toBe(slack.team.id);
  });

  test('may have an app each', async () => {
    const { slack } = await openSandbox();
    const initech = slack.addWorkspace({ team: INITECH, app: { name: 'Other' } });
    expect(initech.app.appId).not.toBe(slack.app.appId);
    await connect(initech, { [INITECH.id]: initech.app.botToken });
    expect([slack.socketCount, initech.socketCount]).toEqual([0, 1]);
    const bill = initech.addPerson({ name: 'bill' });
    expect((await bill.command('/whoami')).ack).toEqual({ text: 'bill of T00000002' });
  });

  test('belong to an organisation: one token serves both, and requests name no workspace as the owner', async () => {
    const organisation = { id: 'E00000001', name: 'Group' };
    const { slack } = await openSandbox({ organisation });
    const initech = slack.addWorkspace({ team: INITECH, organisation, isInstalled: false });
    const bill = initech.addPerson({ name: 'bill' });
    const granted = await oauth(slack, { code: slack.oauthCode({ forOrganisation: true }) });
    expect(granted).toMatchObject({ team: null, enterprise: organisation, is_enterprise_install: true });
    const client = clientOf(slack, String(granted.access_token));
    expect(await client.auth.test()).toMatchObject({
      enterprise_id: organisation.id,
      is_enterprise_install: true,
    });
    const found = await client.apiCall('users.info', { user: bill.id, team_id: INITECH.id });
    expect(found).toMatchObject({ user: { name: 'bill' } });
    await bill.command('/whoami');
    expect(initech.wire.findLast((entry) => entry.kind === 'sent')?.payload).toMatchObject({
      team_id: INITECH.id,
      enterprise_id: organisation.id,
      is_enterprise_install: 'true',
    });
  });
});

test('somebody whose workspace joined an organisation has two ids: the sandbox sends either, and accepts both', async () => {
  const { slack } = await openSandbox({ organisation: { id: 'E00000001', name: 'Group' } });
  const ada = slack.addPerson({ name: 'ada', id: 'W00000001', localId: 'U00000009' });
  await connect(slack, { [slack.team.id]: slack.app.botToken });
  const client = clientOf(slack);
  for (const [by, id] of [
    ['global', 'W00000001'],
    ['local', 'U00000009'],
  ] as const) {
    slack.namesPeopleBy(by);
    expect((await ada.command('/whoami')).ack).toEqual({ text: 'ada of T00000001' });
    const sent = slack.wire.findLast((entry) => entry.kind === 'sent');
    expect(sent?.payload).toMatchObject({ user_id: id });
    const { user } = await client.users.info({ user: id });
    expect([user?.id, user?.enterprise_user?.id]).toEqual(['U00000009', 'W00000001']);
    await client.chat.postMessage({ channel: id, text: `to ${by}` });
  }
  expect(ada.dm.map(({ text }) => text)).toEqual(expect.arrayContaining(['to global', 'to local']));
});

describe('the consent page', () => {
  const page = (slack: Sandbox, more = '') =>
    fetch(
      `${slack.url}/oauth/v2/authorize?client_id=${slack.app.clientId}&redirect_uri=http://app.example/back&state=s1${more}`,
      { redirect: 'manual' },
    ).then((response) => new URL(response.headers.get('location') ?? ''));

  test('goes back with a code for the workspace that was chosen, and the scopes that were granted', async () => {
    const { slack } = await openSandbox();
    const initech = slack.addWorkspace({ team: INITECH, isInstalled: false });
    initech.addPerson({ name: 'bill', isAdmin: true });
    slack.consents({ decision: 'allow', teamId: INITECH.id, scopes: ['commands'] });
    const back = await page(slack);
    expect(back.searchParams.get('state')).toBe('s1');
    const granted = await oauth(slack, { code: back.searchParams.get('code') ?? '' });
    expect(granted).toMatchObject({ team: { id: INITECH.id }, scope: 'commands' });
    expect((await clientOf(initech, String(granted.access_token)).auth.test()).team_id).toBe(INITECH.id);
  });

  test('goes back without one when somebody cancels', async () => {
    const { slack } = await openSandbox();
    slack.consents({ decision: 'cancel' });
    expect((await page(slack)).searchParams.get('error')).toBe('access_denied');
  });
});
