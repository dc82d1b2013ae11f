import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { InstalledApp } from '../../src/ports/installation-store.ts';
import type { Store } from '../../src/ports/store.ts';
import { add, NOW } from './samples.ts';

const TOKENS = { botToken: 'k.n.1', refreshToken: 'k.n.r1', expiresAt: NOW + 1000 };
const APP: InstalledApp = {
  teamId: 'T1',
  team: 'Acme',
  appId: 'A1',
  enterpriseId: '',
  isOrganisation: false,
  botUserId: 'UB',
  botId: 'B1',
  scopes: ['commands', 'chat:write'],
  installedBy: 'U1',
  installedAt: NOW,
  tokens: TOKENS,
};

/** What every store must do with installations, whatever it is built on. `open` opens an empty one. */
export function describeInstallations(name: string, open: () => Promise<Store>): void {
  describe(`installations: ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    const of = (teamId: string) => store.installations.find(teamId);

    test('two who install in the same moment leave one row, and the first stays what the rest hangs on', async () => {
      const outcomes = await Promise.all([
        store.installations.install(APP),
        store.installations.install(APP),
      ]);
      expect(outcomes.sort()).toEqual(['installed', 'reinstalled']);
      expect(await of('T1')).toEqual({
        ...APP,
        state: 'active',
        stateSince: NOW,
        tokenHash: null,
        version: 2,
      });
      expect(await store.installations.list()).toEqual([{ teamId: 'T1', team: 'Acme', appId: 'A1' }]);
    });

    test('an organisation has one row, and its workspaces one each beside it', async () => {
      const organisation = { ...APP, teamId: 'E1', enterpriseId: 'E1', isOrganisation: true };
      await Promise.all([
        store.installations.install(organisation),
        store.installations.install(organisation),
      ]);
      for (const teamId of ['T1', 'T2']) await store.installations.joinOrganisation(teamId, 'E1', NOW);
      await store.installations.install({ ...APP, teamId: 'T2', enterpriseId: 'E1' });
      const members = await store.installations.membersOf('E1');
      expect(members.map(({ teamId, tokens }) => [teamId, tokens !== null])).toEqual(
        expect.arrayContaining([
          ['T1', false],
          ['T2', true],
        ]),
      );
      expect((await store.installations.list()).map(({ teamId }) => teamId).sort()).toEqual(['T1', 'T2']);
    });

    test('a state is changed only on the version that it was decided upon', async () => {
      await store.installations.install(APP);
      const change = { teamId: 'T1', version: 1, at: NOW };
      expect(await store.installations.changeState({ ...change, state: 'refused' })).toBe(true);
      expect(await store.installations.changeState({ ...change, state: 'uninstalled' })).toBe(false);
      expect(await store.installations.countByState()).toEqual({ refused: 1 });
      expect(await store.installations.inState('refused')).toMatchObject([{ teamId: 'T1', version: 2 }]);
    });

    test('renewed tokens take the place of those that were renewed, and of no others', async () => {
      await store.installations.install(APP);
      const renewed = { botToken: 'k.n.2', refreshToken: 'k.n.r2', expiresAt: NOW + 2000 };
      const late = { ...renewed, botToken: 'k.n.3' };
      expect(await store.installations.replaceTokens('T1', TOKENS, renewed)).toBe(true);
      expect(await store.installations.replaceTokens('T1', TOKENS, late)).toBe(false);
      expect((await of('T1'))?.tokens).toEqual(renewed);
    });

    test('what is marked is deleted in batches, to the last row; what is not marked stays', async () => {
      for (const teamId of ['T1', 'T2']) {
        await store.installations.install({ ...APP, teamId });
        for (let count = 0; count < 5; count++) await add(store, { teamId });
        await store.workspaces.setEscalationChannel(teamId, 'C1');
      }
      expect(await store.installations.deleteData('T1', 2)).toBe(true);
      expect(await store.threads.find('T1', 5)).not.toBeNull();
      await store.installations.changeState({ teamId: 'T1', version: 1, state: 'deleting', at: NOW });
      expect(await store.installations.install(APP)).toBe('deleting');
      const batches: boolean[] = [];
      while (!batches.at(-1)) batches.push(await store.installations.deleteData('T1', 2));
      expect(batches).toEqual([false, false, true]);
      expect([await of('T1'), await store.threads.find('T1', 5)]).toEqual([null, null]);
      expect(await store.workspaces.escalationChannel('T1')).toBeNull();
      expect(await store.threads.find('T2', 5)).not.toBeNull();
      expect(await store.installations.install(APP)).toBe('installed');
    });

    test('the key that came into use last is known', async () => {
      expect(await store.secretKeys.newest()).toBeNull();
      await store.secretKeys.note('old', NOW);
      await store.secretKeys.note('new', NOW + 1);
      await store.secretKeys.note('old', NOW + 2);
      expect(await store.secretKeys.newest()).toBe('new');
    });
  });
}
