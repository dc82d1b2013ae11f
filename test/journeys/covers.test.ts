import { type Person, renderView, type View } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, type } from '../support/workspace.ts';

let ben: Person;
let carla: Person;
openForEachTest(async () => {
  const { slack } = workspace;
  ben = slack.addPerson({ name: 'ben', realName: 'Ben Roth', locale: 'en-GB' });
  carla = slack.addPerson({ name: 'carla', realName: 'Carla Maier', locale: 'de-DE' });
  await type(ada, '/ghostwatch add Acme "Website relaunch" about:offer contact:"Jana Krüger"', workspace);
});

const say = (line: string) => type(ada, `/ghostwatch ${line}`, workspace);
const lastTo = (person: Person) => workspace.read(person.dm.at(-1));

async function homeOf(person: Person): Promise<string> {
  await person.opensHome();
  await workspace.slack.quiet();
  return renderView(person.home as View, workspace.slack.nameOf);
}

test('whoever is named is told, in their language, and told again when it ends early', async () => {
  await say(`cover ${carla.mention} until 2026-11-16`);
  expect(lastTo(carla)).toContain('@ada hat dich bis Montag, 16. November');
  expect(lastTo(carla)).toContain('als Vertretung eingetragen');
  await say(`cover ${carla.mention} until 2026-11-18`);
  expect(lastTo(carla)).toContain('geändert, wie lange du vertrittst: bis Mittwoch, 18. November');
  await say(`cover ${ben.mention} until 2026-11-18`);
  expect(lastTo(carla)).toContain('Du vertrittst @ada nicht mehr');
  expect(lastTo(ben)).toContain('@ada has named you as their cover until Wednesday 18 November');
  await say('cover off');
  expect(lastTo(ben)).toContain('You’re no longer covering for @ada');
});

test('a cover that begins later is told of it at once', async () => {
  await say(`cover ${ben.mention} from 2026-11-16 until 2026-11-18`);
  expect(lastTo(ben)).toContain('as their cover from Monday 16 November');
  expect(await homeOf(ben)).not.toContain('You’re covering for');
});

test('what changes nothing about the cover tells nobody', async () => {
  await say(`cover ${ben.mention} until 2026-11-16`);
  const before = ben.dm.length;
  await say('digest 9:00');
  await say(`cover ${ben.mention} until 2026-11-16`);
  expect(ben.dm).toHaveLength(before);
});

test('the suggested message is signed by whoever reads it', async () => {
  await say(`cover ${ben.mention} until 2026-11-30`);
  await workspace.timePasses('2026-11-13T12:00:00+01:00');
  const card = workspace.read(latestNudge(ben));
  expect(card).toContain('Ben Roth');
  expect(card).not.toContain('Ada Berger');
  expect(await type(ben, '/ghostwatch draft #1', workspace)).toContain('Ben Roth');
  expect(await say('draft #1')).toContain('Ada Berger');
});

test('the App Home says for whom somebody covers, and shows their clients', async () => {
  await say(`cover ${ben.mention} until 2026-11-16`);
  const home = await homeOf(ben);
  expect(home).toContain('You’re covering for @ada until Monday 16 November');
  expect(home).toContain('Clients you’re covering (1)');
  expect(home).toContain('Acme');
  expect(home).not.toContain('The team’s clients');
  await say('cover off');
  expect(await homeOf(ben)).not.toContain('You’re covering for');
});

test('the App Home of a cover is drawn anew when a client of the owner changes', async () => {
  await say(`cover ${ben.mention} until 2026-11-16`);
  await homeOf(ben);
  await say('add "Orbit Ltd" about:support');
  await workspace.slack.quiet();
  expect(renderView(ben.home as View, workspace.slack.nameOf)).toContain('Orbit Ltd');
  await say('snooze #2 3 days');
  await workspace.slack.quiet();
  expect(renderView(ben.home as View, workspace.slack.nameOf)).toContain('snoozed until');
});
