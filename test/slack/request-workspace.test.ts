import { describe, expect, test } from 'vitest';
import { authorizedAs } from '../../src/adapters/slack/installations/authorize.ts';
import type { BotAccess } from '../../src/adapters/slack/installations/bot-access.ts';
import { requestWorkspace } from '../../src/adapters/slack/installations/request-workspace.ts';

const access = (appId: string, botUserId: string): BotAccess => ({
  token: 'xoxb-1',
  appId,
  botUserId,
  botId: null,
  isOrganisation: false,
});
const installed: Readonly<Record<string, BotAccess>> = { TA: access('A1', 'UA'), TB: access('A2', 'UB') };
const accessTo = async (teamId: string) => installed[teamId] ?? null;

describe('the workspace of a request', () => {
  test('an event in a channel that is shared with another company belongs to the one in `authorizations`', () => {
    const event = {
      type: 'event_callback',
      team_id: 'TB',
      enterprise_id: 'EB',
      is_ext_shared_channel: true,
      authorizations: [{ team_id: 'TA', enterprise_id: null, is_enterprise_install: false }],
    };
    expect(requestWorkspace(event)).toEqual({ teamId: 'TA', enterpriseId: '' });
  });

  test('an event of an organisation-wide installation names no workspace there: the outer one counts', () => {
    const event = {
      type: 'event_callback',
      team_id: 'T1',
      enterprise_id: 'E1',
      authorizations: [{ team_id: null, enterprise_id: 'E1', is_enterprise_install: true }],
    };
    expect(requestWorkspace(event)).toEqual({ teamId: 'T1', enterpriseId: 'E1' });
  });

  test('a form that somebody of another company submits belongs to the workspace that opened it', () => {
    const form = {
      type: 'view_submission',
      team: { id: 'TB' },
      user: { id: 'U1', team_id: 'TB' },
      view: { app_installed_team_id: 'TA' },
    };
    expect(requestWorkspace(form).teamId).toBe('TA');
  });

  test('a click belongs to the workspace of the card, and without one to that of whoever clicks', () => {
    const click = { type: 'block_actions', team: { id: 'TA' }, user: { team_id: 'TB' } };
    expect(requestWorkspace(click).teamId).toBe('TA');
    expect(requestWorkspace({ ...click, team: null, enterprise: { id: 'E1' } })).toEqual({
      teamId: 'TB',
      enterpriseId: 'E1',
    });
    expect(requestWorkspace({ command: '/ghostwatch', team_id: 'TA', enterprise_id: 'E1' })).toEqual({
      teamId: 'TA',
      enterpriseId: 'E1',
    });
    expect(requestWorkspace({})).toEqual({ teamId: '', enterpriseId: '' });
  });
});

describe('as whom the bot is known', () => {
  test('as its user in the workspace where the app of the request is installed', async () => {
    const result = await authorizedAs(
      { command: '/ghostwatch', team_id: 'TA', api_app_id: 'A1' },
      null,
      accessTo,
    );
    expect(result).toEqual({ teamId: 'TA', botUserId: 'UA' });
    expect(JSON.stringify(result)).not.toContain('xoxb');
  });

  test('as nobody where another app is installed, or none', async () => {
    for (const body of [
      { team_id: 'TB', api_app_id: 'A1' },
      { team_id: 'TC', api_app_id: 'A1' },
    ]) {
      expect(await authorizedAs({ command: '/ghostwatch', ...body }, null, accessTo)).not.toHaveProperty(
        'botUserId',
      );
    }
  });

  test('an app of one workspace answers a stranger there, and takes no event of another workspace', async () => {
    const command = { command: '/ghostwatch', team_id: 'TC', api_app_id: 'A1' };
    expect(await authorizedAs(command, 'TA', accessTo)).toEqual({ teamId: 'TA', botUserId: 'UA' });
    const event = { type: 'event_callback', team_id: 'TB', api_app_id: 'A1' };
    expect(await authorizedAs(event, 'TA', accessTo)).toEqual({ teamId: 'TB' });
  });
});
