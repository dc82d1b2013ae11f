import type { Person } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { opensSettings as fromHome, modalOf, screenOf, submitsModal } from '../support/settings.ts';
import { latestNudge, nudgesTo, type } from '../support/workspace.ts';

let boss: Person;
openForEachTest(async () => {
  boss = workspace.slack.addPerson({
    name: 'carla',
    realName: 'Carla Conti',
    isAdmin: true,
    locale: 'en-GB',
  });
});

const modal = modalOf;
const screen = (person: Person) => screenOf(person, workspace);
const opensSettings = (person: Person) => fromHome(person, workspace);
const submits = (person: Person) => submitsModal(person, workspace);

async function opensPlanOfOffers(): Promise<void> {
  await opensSettings(boss);
  await boss.clicks(modal(boss), { actionId: 'settings_policy_offer' });
  await workspace.slack.quiet();
}

test('everybody sees the plans of the workspace, only admins can change them', async () => {
  await opensSettings(ada);
  expect(screen(ada)).toContain('Check in 3 · Follow up 7 · Call 10 · Ask for a decision 14');
  expect(screen(ada).split('# This workspace')[1]).not.toContain('Change…');
  await opensSettings(boss);
  expect(screen(boss)).toContain('Change…');
});

test('another plan: what it moves is said before it is saved, then it holds', async () => {
  await type(ada, '/ghostwatch add "Acme GmbH" about:offer', workspace);
  await type(ada, '/ghostwatch add "Zenith AG" about:invoice', workspace);
  await opensPlanOfOffers();
  await boss.fills({ check_in: '1', follow_up: '2', call: null, clarify: '4' });
  expect(await submits(boss)).toMatchObject({ outcome: 'pushed' });
  expect(screen(boss)).toContain('Check in 1 · Follow up 2 · Ask for a decision 4');
  expect(screen(boss)).toContain('This moves the next nudge of *1* client (1 open).');
  expect(screen(boss)).toContain('*#1 · Acme GmbH*: Tuesday 10 November, 10:00 (tomorrow)');
  expect(screen(boss)).toContain('Nothing has been changed yet.');
  expect(await type(ada, '/ghostwatch show #1', workspace)).toContain('Thursday 12 November');

  expect(await submits(boss)).toMatchObject({ outcome: 'updated' });
  expect(screen(boss)).toContain('Saved.* What’s new:\n• Check in 1');
  expect(await type(ada, '/ghostwatch show #1', workspace)).toContain('Tuesday 10 November, 10:00');
  await workspace.restart();
  await workspace.timePasses('2026-11-10T10:00:00+01:00');
  expect(workspace.read(latestNudge(ada))).toContain('Step 1 of 3: *Check in*');
});

test('switched off, and back to the built-in plan', async () => {
  await type(ada, '/ghostwatch add "Acme GmbH" about:offer', workspace);
  await opensPlanOfOffers();
  await boss.fills({ use: 'off' });
  await submits(boss);
  await submits(boss);
  expect(await type(ada, '/ghostwatch show #1', workspace)).toContain('switched off in this workspace');
  await workspace.timePasses('2026-11-20T10:00:00+01:00');
  expect(nudgesTo(ada)).toHaveLength(0);

  await opensPlanOfOffers();
  await boss.fills({ use: 'default' });
  await submits(boss);
  await submits(boss);
  await workspace.bot().tick();
  expect(workspace.read(latestNudge(ada))).toContain('Step 1 of 4: *Check in*');
});

test('one plan for all kinds without a plan of their own, until it is taken back', async () => {
  await type(ada, '/ghostwatch add "Acme GmbH" about:offer', workspace);
  await type(ada, '/ghostwatch add "Zenith AG" about:networking', workspace);
  await type(ada, '/ghostwatch add "Bolt Ltd" about:support', workspace);
  await opensPlanOfOffers();
  await submits(boss);
  await submits(boss);

  const opensPlanForAll = async () => {
    await opensSettings(boss);
    await boss.clicks(modal(boss), { actionId: 'settings_policy_all' });
    await workspace.slack.quiet();
  };
  await opensPlanForAll();
  await boss.fills({ check_in: '1', follow_up: null, call: '2', clarify: '3' });
  await submits(boss);
  expect(screen(boss)).toContain('This moves the next nudge of *2* clients (2 open).');
  expect(screen(boss)).not.toContain('Acme GmbH');
  await submits(boss);
  expect(await type(ada, '/ghostwatch show #1', workspace)).toContain('Thursday 12 November');
  expect(await type(ada, '/ghostwatch show #2', workspace)).toContain('Tuesday 10 November, 10:00');
  await opensSettings(ada);
  const plans = screen(ada);
  expect(plans).toMatch(
    /All types of client\* \(your own schedule\)\s+Check in 1 · Call 2 · Ask for a decision 3/,
  );
  expect(plans).toMatch(/Networking\*\s+Check in 1 · Ask for a decision 3/);
  expect(plans).toMatch(/Proposal\* \(your own schedule\)\s+Check in 3/);

  await workspace.restart();
  await opensPlanForAll();
  await boss.fills({ use: 'default' });
  await submits(boss);
  expect(screen(boss)).toContain('The built-in schedule of each type');
  await submits(boss);
  expect(await type(ada, '/ghostwatch show #3', workspace)).toContain('Wednesday 11 November');
});

test('a preview that takes longer than Slack waits comes in the form’s place, in German', async () => {
  const chef = workspace.slack.addPerson({ name: 'eva', isAdmin: true, locale: 'de-DE' });
  await type(chef, '/ghostwatch add "Acme GmbH" about:offer', workspace);
  await opensSettings(chef);
  await chef.clicks(modal(chef), { actionId: 'settings_policy_offer' });
  await workspace.slack.quiet();
  workspace.slack.faults.next('users.info', { kind: 'slow', ms: 2300 });
  await chef.fills({ check_in: '1' });
  expect(await chef.submits()).toMatchObject({ outcome: 'updated' });
  expect(screen(chef)).toContain('Ich zähle, was sich ändern würde');
  await workspace.slack.until(() => screen(chef).includes('bei *1* Kunden (1 offen).'));
  expect(await submits(chef)).toMatchObject({ outcome: 'updated' });
  await chef.closesModal({ all: true });
  await opensSettings(chef);
  expect(screen(chef)).toContain('Kurz melden 1');
});

test('a plan that moves nothing says so', async () => {
  await opensPlanOfOffers();
  await submits(boss);
  expect(screen(boss)).toContain('This doesn’t move any nudges.');
});

test('a plan that makes no sense is refused at its field', async () => {
  await opensPlanOfOffers();
  await boss.fills({ check_in: '7', follow_up: '7' });
  expect((await submits(boss)).errors).toEqual({
    follow_up: 'This step must come later than the one before it.',
  });
  await boss.fills({ check_in: null, follow_up: null, call: null, clarify: null });
  expect((await submits(boss)).errors).toEqual({
    check_in: expect.stringContaining('You need at least one step'),
  });
  await boss.fills({ clarify: '0' });
  expect(await submits(boss)).toMatchObject({ outcome: 'not_sent' });
});
