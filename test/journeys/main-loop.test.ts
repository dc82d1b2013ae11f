import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, nudgesTo, type } from '../support/workspace.ts';

openForEachTest();

test('a silent client, from add through the ladder to the clarifying message, the answer and the close', async () => {
  const { slack, read, timePasses } = workspace;

  const added = await type(
    ada,
    '/ghostwatch add "Acme GmbH" "Website relaunch" about:offer amount:12.400€ contact:"Jana Krüger"',
    workspace,
  );
  expect(added).toContain('Now watching *#1 · Acme GmbH* · Website relaunch.');
  expect(added).toContain('Next nudge: Check in, Thursday 12 November, 10:00 (in 3 days).');

  await timePasses('2026-11-12T09:00:00+01:00');
  expect(nudgesTo(ada)).toHaveLength(0);
  await timePasses('2026-11-12T10:00:00+01:00');
  expect(nudgesTo(ada)).toHaveLength(1);
  const checkIn = read(latestNudge(ada));
  expect(checkIn).toContain('No reply *for 3 working days*, since Monday 9 November.');
  expect(checkIn).toContain('· no reply *for 3 working days* · *€12,400*');
  expect(checkIn).toContain('Step 1 of 4: *Check in*');
  expect(checkIn).toContain('Hello Jana,');
  expect(latestNudge(ada).text).toBe('#1 Acme GmbH: Check in. Silent for 3 working days.');

  await ada.clicks(latestNudge(ada), 'I followed up');
  await slack.quiet();
  expect(read(latestNudge(ada))).toContain('✓ Thursday 12 November · followed up by email (@ada)');
  expect(read(latestNudge(ada))).toContain(
    'Next nudge: Follow up, Wednesday 18 November, 10:00 (in 6 days).',
  );

  await timePasses('2026-11-27T17:00:00+01:00');
  expect(nudgesTo(ada)).toHaveLength(4);
  expect(read(latestNudge(ada))).toContain('Step 4 of 4: *Ask for a decision*');
  expect(read(latestNudge(ada))).toContain('a yes or a no by Friday 4 December');

  await ada.clicks(latestNudge(ada), 'They replied');
  await slack.quiet();
  expect(read(latestNudge(ada))).toContain('the client replied (@ada)');

  expect(await type(ada, '/ghostwatch close Acme won they start in January', workspace)).toContain(
    'Closed *#1 · Acme GmbH* · Website relaunch: *Won* (they start in January).',
  );
  await timePasses('2026-12-24T12:00:00+01:00');
  expect(nudgesTo(ada)).toHaveLength(4);
});
