import { type Person, renderView, type View } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { type } from '../support/workspace.ts';

let ben: Person;
openForEachTest(async () => {
  ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Okoro', timeZone: 'Europe/Berlin' });
});

function homeOf(person = ada): View {
  if (!person.home) throw new Error(`${person.name} has no App Home`);
  return person.home;
}

const home = (person = ada) => renderView(homeOf(person), workspace.slack.nameOf);
/** The part of the App Home under a heading. */
const under = (heading: string) => home().split(`# ${heading}`)[1]?.split('\n# ')[0] ?? '';
const say = (line: string, person = ada) => type(person, line, workspace);

async function opens(person = ada): Promise<void> {
  await person.opensHome();
  await workspace.slack.quiet();
}

test('an empty App Home teaches the three things to do first', async () => {
  await opens();
  expect(home()).toContain('# Three things to do first');
  expect(home()).toMatch(/1\. Watch a client[\s\S]*2\. Tell me when you work[\s\S]*3\. Go on with your work/);
  await ada.clicks(homeOf(), 'Watch a client');
  await workspace.slack.quiet();
  await ada.fills({ client: 'Acme GmbH', amount: '12,400 €' });
  await ada.submits();
  await workspace.slack.quiet();
  expect(home()).not.toContain('Three things');
  expect(under('Waiting for the client (1)')).toContain('*#1 · Acme GmbH*');
});

test('what needs me today, what waits, what we owe, what pauses, the team, the money', async () => {
  await say('/ghostwatch add "Acme GmbH" "Website relaunch" about:offer amount:12.400€');
  await say('/ghostwatch add "Zenith AG" about:invoice amount:900CHF');
  await say('/ghostwatch add "Orbit Ltd" since:"3 Nov"');
  await say('/ghostwatch add "Moon Inc"');
  await say('/ghostwatch snooze #4 2 weeks');
  await say('/ghostwatch add Nova amount:3000€', ben);
  await opens();
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  await say('/ghostwatch replied #3');
  await workspace.slack.quiet();

  expect(home()).toMatch(
    /You have \*4\* open clients. At stake: \*€12,400 \+ CHF\s900\*. The others have 1 more./,
  );
  expect(under('Needs you today (1)')).toContain('*Check in*: nudged today, nothing since');
  expect(under('Waiting for the client (1)')).toContain('▰▰▱▱▱▱▱▱▱▱  silent for 3 working days');
  expect(under('Waiting for the client (1)')).toContain('Next nudge: Check in, Monday 16 November, 10:00');
  expect(under('We owe an answer (1)')).toContain('*#3 · Orbit Ltd*');
  expect(under('Paused (1)')).toContain('snoozed until Monday 23 November, 10:00');
  expect(under('The team’s clients (1)')).toContain('Owner: @ben');
});

test('every action of the card, on the App Home, which then shows what is true', async () => {
  await say('/ghostwatch add "Acme GmbH" about:offer');
  await opens();
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  expect(under('Needs you today (1)')).toContain('*#1 · Acme GmbH*');

  await ada.clicks(homeOf(), 'I followed up');
  await workspace.slack.quiet();
  expect(home()).not.toContain('Needs you today');
  expect(under('Waiting for the client (1)')).toContain('Next nudge: Follow up, Wednesday 18 November');

  await ada.selects(homeOf(), { type: 'overflow' }, 'Snooze…');
  await workspace.slack.quiet();
  await ada.fills({ until: new Date('2026-12-01T09:00:00+01:00') });
  await ada.submits();
  await workspace.slack.quiet();
  expect(under('Paused (1)')).toContain('snoozed until Tuesday 1 December, 09:00');

  await ada.selects(homeOf(), { type: 'overflow' }, 'All details…');
  await workspace.slack.quiet();
  expect(renderView(ada.modal as View)).toContain('*Suggested message*');
  await ada.selects(ada.modal as View, { type: 'overflow' }, 'Hand over…');
  await workspace.slack.quiet();
  await ada.fills({ owner: ben });
  await ada.submits();
  await workspace.slack.quiet();
  expect(home()).toContain('The team’s clients (1)');
});

test('it is drawn anew when a colleague hands something over', async () => {
  await say('/ghostwatch add Acme');
  await opens(ben);
  expect(home(ben)).toContain('The team’s clients (1)');
  await say(`/ghostwatch assign #1 ${ben.mention}`);
  await workspace.slack.quiet();
  expect(home(ben)).toContain('Waiting for the client (1)');
});

test('an old App Home changes nothing and says so', async () => {
  await say('/ghostwatch add Acme since:"3 Nov"');
  await opens();
  await workspace.timePasses('2026-11-10T10:00:00+01:00');
  const before = homeOf();
  await say('/ghostwatch close #1 won');
  workspace.clock.set('2026-11-10T11:00:00+01:00');
  await ada.clicksStale(before, 'I followed up');
  await workspace.slack.quiet();
  expect(renderView(ada.modal as View)).toContain('I changed nothing');
});

test('forty clients: page by page, list by list, and by search', async () => {
  for (let count = 1; count <= 41; count++) await say(`/ghostwatch add "Client ${count}" about:invoice`);
  await opens();
  expect(under('Waiting for the client (41)')).toContain('[ Show all 41 ]');
  await ada.clicks(homeOf(), 'Show all 41');
  await workspace.slack.quiet();
  expect(home()).toContain('1–20 of 41');
  await ada.clicks(homeOf(), 'Next →');
  await workspace.slack.quiet();
  await ada.clicks(homeOf(), 'Next →');
  await workspace.slack.quiet();
  expect(home()).toContain('41–41 of 41');
  expect(home()).toContain('*#41 · Client 41*');

  await ada.selects(homeOf(), { actionId: 'home_search' }, 'client 17');
  await workspace.slack.quiet();
  expect(under('Waiting for the client (1)')).toContain('*#17 · Client 17*');
  await ada.selects(homeOf(), { actionId: 'home_search' }, 'nobody');
  await workspace.slack.quiet();
  expect(home()).toContain('No results for “nobody”.');
  await ada.clicks(homeOf(), 'Clear the search');
  await workspace.slack.quiet();
  expect(home()).toContain('Waiting for the client (41)');

  await ada.selects(homeOf(), { actionId: 'home_list' }, 'Closed');
  await workspace.slack.quiet();
  expect(home()).toContain('Nothing has been closed yet.');
});

test('when Slack does not take it, it is drawn with the next tick', async () => {
  await opens();
  workspace.slack.faults.next('views.publish', { kind: 'refuse', error: 'ratelimited' });
  await say('/ghostwatch add Acme');
  await workspace.slack.quiet();
  expect(home()).not.toContain('Acme');
  await workspace.bot().tick();
  expect(home()).toContain('Acme');
});

test('it stays where it was turned to, also after a restart', async () => {
  await say('/ghostwatch add Acme');
  await opens();
  await ada.selects(homeOf(), { actionId: 'home_list' }, 'Closed');
  await workspace.slack.quiet();
  await workspace.restart();
  await say('/ghostwatch close #1 won');
  await workspace.slack.quiet();
  expect(home()).toContain('Won, Monday 9 November');
});
