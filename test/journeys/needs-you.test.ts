import { renderView, type View } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, type } from '../support/workspace.ts';

openForEachTest();

const say = (line: string, who = ada) => type(who, `/ghostwatch ${line}`, workspace);
const message = (who = ada) => workspace.read(latestNudge(who));

async function home(who = ada): Promise<string> {
  await who.opensHome();
  await workspace.slack.quiet();
  return renderView(who.home as View, workspace.slack.nameOf);
}

/** The clients of a table, row by row. */
const namesIn = (text: string) => [...text.matchAll(/^#\d+ · (\w+) \|/gm)].map(([, client]) => client);

/** The clients of a text in the order in which they stand in it. */
const clientsIn = (text: string) => [...text.matchAll(/\*#\d+ · (\w+)\*/g)].map(([, client]) => client);

test('the overview and the App Home count the same clients, those of earlier days among them', async () => {
  await say('digest 9:00');
  await say('add Acme about:support');
  await say('add Brandt about:support');
  await workspace.timePasses('2026-11-12T09:00:00+01:00');
  expect(message()).toContain('*Your daily overview:* 2 clients need you.');
  await say('add Cramer about:support since:"9 Nov"');
  await workspace.timePasses('2026-11-13T09:00:00+01:00');
  expect(message()).toContain('*Your daily overview:* 3 clients need you.');
  expect(message()).toContain('2 more are on your *Home* tab.');
  expect(await home()).toContain('Needs you today (3)');
});

test('a message about several clients shows the amounts, and the most urgent client first', async () => {
  await say('add Acme about:support amount:900€');
  await say('add Brandt about:support amount:52,000€');
  await say('add Cramer about:support amount:52,000€ since:"6 Nov"');
  workspace.clock.set('2026-11-11T10:00:00+01:00');
  await workspace.bot().tick();
  expect(message()).toContain('*3 clients need you.*');
  expect(clientsIn(message())).toEqual(['Cramer', 'Brandt', 'Acme']);
  expect(message()).toContain('€52,000');
  expect(clientsIn(await home())).toEqual(['Cramer', 'Brandt', 'Acme']);
  expect(namesIn(await say('list'))).toEqual(['Cramer', 'Brandt', 'Acme']);
});

test('what a cover is reminded of needs them on their App Home, too', async () => {
  const ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Roth', locale: 'de-DE' });
  await say('cover @ben');
  await say('digest 9:00', ben);
  await say('add Acme about:support');
  await workspace.timePasses('2026-11-12T09:00:00+01:00');
  expect(message(ben)).toContain('*Deine Tagesübersicht:* 1 Kunde braucht dich.');
  const shown = await home(ben);
  expect(shown).toContain('Braucht dich heute (1)');
  expect(shown).toContain('Zuständig: @ada');
  expect(shown).not.toContain('In Vertretung (1)');
});

test('one rule for the overview, its notification, the App Home, the list and the report', async () => {
  await say('digest 9:00');
  for (const client of ['Acme', 'Brandt', 'Cramer', 'Dorn', 'Engel', 'Frank', 'Gruber'])
    await say(`add ${client} about:support amount:900€`);
  await workspace.timePasses('2026-11-12T08:30:00+01:00');
  // Not needed today: paused, muted, closed, just chased. Needed: three that were not touched.
  await say('snooze Brandt 1 week');
  await say('mute Cramer');
  await say('close Dorn won');
  await say('followed-up Engel');
  await workspace.timePasses('2026-11-12T09:00:00+01:00');
  expect(message()).toContain('*Your daily overview:* 3 clients need you.');
  expect(latestNudge(ada).text).toContain('3 clients need you');
  expect(await home()).toContain('Needs you today (3)');
  expect(await say('report')).toContain('overdue: 3 clients');
  const needed = clientsIn(message()).toSorted();
  expect(needed).toEqual(['Acme', 'Frank', 'Gruber']);
  expect(
    namesIn(await say('list'))
      .slice(0, 3)
      .toSorted(),
  ).toEqual(needed);
  // Whatever is done about one of them, all four follow.
  await say('replied Acme');
  await say('answered Acme');
  expect(await home()).toContain('Needs you today (2)');
  expect(await say('report')).toContain('overdue: 2 clients');
  expect(
    namesIn(await say('list'))
      .slice(0, 2)
      .toSorted(),
  ).toEqual(['Frank', 'Gruber']);
});
