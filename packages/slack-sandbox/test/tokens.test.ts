import { WebClient } from '@slack/web-api';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../src/index.ts';
import { clientOf, openSandbox } from './support/bolt.ts';
import { connectSocket } from './support/socket.ts';

const HOURS = 60;

async function access(slack: Sandbox, more: Record<string, string>): Promise<Record<string, unknown>> {
  const { clientId: client_id, clientSecret: client_secret } = slack.app;
  const client = new WebClient('', { slackApiUrl: slack.apiUrl });
  const answer = await client.apiCall('oauth.v2.access', { client_id, client_secret, ...more });
  return { ...answer };
}

describe('tokens', () => {
  test('die when they are revoked, and the app hears of it', async () => {
    const { slack } = await openSandbox();
    const socket = await connectSocket(slack, { autoAck: true });
    await slack.revokeTokens();
    await expect(clientOf(slack).auth.test()).rejects.toThrow('token_revoked');
    expect(socket.envelopes).toMatchObject([{ payload: { event: { type: 'tokens_revoked' } } }]);
  });

  test('die with the installation before the app hears of it', async () => {
    const { slack } = await openSandbox();
    const socket = await connectSocket(slack, { autoAck: true });
    await slack.uninstall();
    await expect(clientOf(slack).auth.test()).rejects.toThrow('account_inactive');
    const types = socket.envelopes.map((frame) => (frame.payload as { event: { type: string } }).event.type);
    expect(types).toEqual(['app_uninstalled', 'tokens_revoked']);
  });

  test('are given for a code, once, within ten minutes', async () => {
    const { slack, clock } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada', isAdmin: true });
    const code = slack.oauthCode({ installer: ada });
    const answer = await access(slack, { code });
    expect(answer).toMatchObject({
      token_type: 'bot',
      authed_user: { id: ada.id },
      bot_user_id: slack.app.botUserId,
      team: { id: slack.team.id },
      is_enterprise_install: false,
    });
    expect((await clientOf(slack, String(answer.access_token)).auth.test()).ok).toBe(true);
    await expect(access(slack, { code })).rejects.toThrow('invalid_code');
    const old = slack.oauthCode();
    clock.turnMinutes(11);
    await expect(access(slack, { code: old })).rejects.toThrow('invalid_code');
    await expect(access(slack, { code: old, client_secret: 'x' })).rejects.toThrow('bad_client_secret');
  });

  test('with rotation they last twelve hours, and a refresh token works once', async () => {
    const { slack, clock } = await openSandbox({ app: { tokenRotation: true } });
    const first = await access(slack, { code: slack.oauthCode() });
    expect(first.expires_in).toBe(43_200);
    clock.turnMinutes(12 * HOURS);
    const token = String(first.access_token);
    await expect(clientOf(slack, token).auth.test()).rejects.toThrow('token_expired');
    const refresh = { grant_type: 'refresh_token', refresh_token: String(first.refresh_token) };
    const second = await access(slack, refresh);
    expect((await clientOf(slack, String(second.access_token)).auth.test()).ok).toBe(true);
    await expect(access(slack, refresh)).rejects.toThrow('invalid_refresh_token');
  });

  test('the page that asks for permission leads back with a code', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada', isAdmin: true });
    const query = new URLSearchParams({
      client_id: slack.app.clientId,
      redirect_uri: 'https://app.example/back',
      state: 's1',
    });
    const answer = await fetch(`${slack.url}/oauth/v2/authorize?${query}`, { redirect: 'manual' });
    const target = new URL(answer.headers.get('location') ?? '');
    expect(target.origin + target.pathname).toBe('https://app.example/back');
    expect(target.searchParams.get('state')).toBe('s1');
    const code = target.searchParams.get('code') ?? '';
    expect(await access(slack, { code, redirect_uri: 'https://app.example/back' })).toMatchObject({
      authed_user: { id: ada.id },
    });
  });
});
