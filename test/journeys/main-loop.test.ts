import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Message, Person } from '../../src/sandbox/index.ts';
import { openWorkspace, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
beforeEach(async () => {
  workspace = await openWorkspace();
  ada = workspace.slack.addPerson({
    name: 'ada',
    realName: 'Ada Berger',
    timeZone: 'Europe/Berlin',
    locale: 'en-GB',
  });
});
afterEach(() => workspace.close());

async function type(line: string): Promise<string> {
  return workspace.read(await (await ada.command(line)).response());
}

function nudges(): readonly Message[] {
  return ada.dm.filter(({ visibleTo, metadata }) => visibleTo === undefined && metadata !== undefined);
}

function latestNudge(): Message {
  const message = nudges().at(-1);
  if (!message) throw new Error('no nudge has come');
  return message;
}

test('a silent client, from add through the ladder to the clarifying message, the answer and the close', async () => {
  const { slack, read, timePasses } = workspace;

  const added = await type(
    '/ghostwatch add "Acme GmbH" "Website relaunch" about:offer amount:12.400€ contact:"Jana Krüger"',
  );
  expect(added).toContain('I watch *#1 · Acme GmbH* · Website relaunch now.');
  expect(added).toContain('Next nudge: Check in, in 3 days, Thursday 12 November, 10:00.');

  await timePasses('2026-11-12T09:00:00+01:00');
  expect(nudges()).toHaveLength(0);
  await timePasses('2026-11-12T10:00:00+01:00');
  expect(nudges()).toHaveLength(1);
  const checkIn = read(latestNudge());
  expect(checkIn).toContain('No answer *for 3 working days*, since Monday 9 November.');
  expect(checkIn).toContain('At stake: *€12,400*');
  expect(checkIn).toContain('Step 1 of 4: *Check in*');
  expect(checkIn).toContain('Hello Jana,');
  expect(latestNudge().text).toBe('#1 Acme GmbH: Check in. Silent for 3 working days.');

  await ada.clicks(latestNudge(), 'I followed up');
  await slack.quiet();
  expect(read(latestNudge())).toContain('✓ Thursday 12 November · followed up by email (@ada)');
  expect(read(latestNudge())).toContain('Next nudge: Follow up, in 6 days, Wednesday 18 November, 10:00.');

  await timePasses('2026-11-27T17:00:00+01:00');
  expect(nudges()).toHaveLength(4);
  expect(read(latestNudge())).toContain('Step 4 of 4: *Ask for a decision*');
  expect(read(latestNudge())).toContain('your decision by Friday 4 December?');

  await ada.clicks(latestNudge(), 'They replied');
  await slack.quiet();
  expect(read(latestNudge())).toContain('the client answered (@ada)');

  expect(await type('/ghostwatch close Acme won they start in January')).toContain(
    'Closed *#1 · Acme GmbH* · Website relaunch: *Won* (they start in January).',
  );
  await timePasses('2026-12-24T12:00:00+01:00');
  expect(nudges()).toHaveLength(4);
});
