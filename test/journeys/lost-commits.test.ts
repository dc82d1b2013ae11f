import { rmSync } from 'node:fs';
import type { Person } from 'slack-sandbox';
import { afterEach, expect, test } from 'vitest';
import { backUp } from '../../src/adapters/sql/sqlite/maintenance/backup.ts';
import { restore } from '../../src/adapters/sql/sqlite/maintenance/restore.ts';
import { addAda, nudgesTo, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
afterEach(() => workspace.close());

/** Puts the backup back while the bot is stopped, and starts it again. */
async function putBack(backup: string): Promise<void> {
  await workspace.bot().stop();
  await restore({ file: workspace.database, backup, now: workspace.clock.now() });
  rmSync(backup);
  await workspace.restart();
}

test('after an older backup is restored, nothing is sent again that Slack has, and what it lacks is sent', async () => {
  workspace = await openWorkspace();
  ada = addAda(workspace.slack);
  const backup = `${workspace.database}.backup`;
  for (const client of ['Acme', 'Globex'])
    await type(ada, `/ghostwatch add ${client} about:offer`, workspace);
  await backUp(workspace.database, backup);
  await workspace.timePasses('2026-11-12T17:00:00+01:00');
  const sent = nudgesTo(ada).length;
  expect(sent).toBe(2);
  await type(ada, '/ghostwatch add Initech about:offer', workspace);
  await putBack(backup);
  await type(ada, '/ghostwatch add Hooli about:offer', workspace);
  await workspace.bot().tick();
  expect(nudgesTo(ada)).toHaveLength(sent);
  expect(await type(ada, '/ghostwatch show Acme', workspace)).toMatch(/nudge/i);
  await workspace.timePasses('2026-11-19T17:00:00+01:00');
  const about = nudgesTo(ada)
    .slice(sent)
    .map((message) => workspace.read(message));
  expect(about.filter((text) => text.includes('Hooli'))).toHaveLength(1);
});

test('what waited in the backup and was sent since is not sent again', async () => {
  workspace = await openWorkspace();
  ada = addAda(workspace.slack);
  const backup = `${workspace.database}.backup`;
  await type(ada, '/ghostwatch add Acme about:offer', workspace);
  workspace.slack.faults.next('chat.postMessage', { kind: 'rate_limit', retryAfter: 60 });
  await workspace.timePasses('2026-11-12T09:00:00+01:00');
  while (!workspace.slack.calls.some(({ method }) => method === 'chat.postMessage'))
    await workspace.timePasses(new Date(workspace.clock.now() + 3_600_000).toISOString());
  await backUp(workspace.database, backup);
  await workspace.timePasses(new Date(workspace.clock.now() + 3_600_000).toISOString());
  expect(nudgesTo(ada)).toHaveLength(1);
  await putBack(backup);
  await workspace.bot().tick();
  expect(nudgesTo(ada)).toHaveLength(1);
});
