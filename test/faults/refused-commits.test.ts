import { afterEach, describe, expect, test } from 'vitest';
import { emptyDatabase, noPostgres } from '../support/postgres/database.ts';
import { refuseCommits, refusingCommits } from '../support/postgres/refused-commits.ts';
import { addAda, nudgeIds, nudgesTo, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
afterEach(() => workspace.close());

/** More than any change is tried. */
const ALWAYS = 1000;

describe.skipIf(noPostgres)(noPostgres ?? 'PostgreSQL refuses every commit', () => {
  test.each(['40P01', '57P01', '08006', 'end'])(
    '%s: people are told that nothing was changed, and afterwards each change and each nudge is there once',
    async (code) => {
      const url = await emptyDatabase();
      workspace = await openWorkspace('2026-11-09T10:00:00+01:00', {}, undefined, {
        GHOSTWATCH_DATABASE: url,
      });
      const ada = addAda(workspace.slack);
      const say = (line: string) => type(ada, `/ghostwatch ${line}`, workspace);
      await say('add Acme about:offer');
      await refusingCommits(url);

      await refuseCommits(url, code, ALWAYS);
      for (const line of ['add Globex', 'followed-up #1', 'snooze #1 3 days', 'close #1 won'])
        expect([line, await say(line)]).toEqual([line, expect.stringContaining('nothing was changed')]);
      await refuseCommits(url, code, 0);
      expect(await say('list')).not.toContain('Globex');
      expect(await say('add Globex')).toContain('#2');
      expect(await say('show #1')).not.toMatch(/Snoozed|Won|followed up/);

      workspace.clock.set('2026-11-12T10:00:00+01:00');
      await refuseCommits(url, code, ALWAYS);
      await workspace
        .bot()
        .tick()
        .catch(() => undefined);
      expect(nudgesTo(ada)).toEqual([]);
      await refuseCommits(url, code, 0);
      await workspace.timePasses('2026-11-12T17:00:00+01:00');
      const ids = nudgeIds(nudgesTo(ada));
      expect([ids.length, new Set(ids).size]).toEqual([2, 2]);
    },
  );
});
