import type { Person } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { modalOf, opensSettings, screenOf, submitsModal } from '../support/settings.ts';
import { type } from '../support/workspace.ts';

openForEachTest();

const say = (line: string, who = ada) => type(who, `/ghostwatch ${line}`, workspace);

/** The weekly overviews that have come to somebody, oldest first. */
const overviewsOf = (who: Person) =>
  who.dm
    .filter(({ visibleTo }) => visibleTo === undefined)
    .map((message) => workspace.read(message))
    .filter((text) => /\*Your week\*|\*Deine Woche\*/.test(text));

test('on Monday, at the first working hour: what is due, who waits longest, who came back, who needs a decision', async () => {
  expect(await say('digest weekly')).toContain('*Weekly overview:* Monday, in your first working hour.');
  await say('add Acme "Website relaunch" type:proposal amount:€12,400 since:"2 Nov"');
  await say('add Brandt type:invoice amount:€900');
  await say('add Cramer type:project since:"2 Nov"');
  await say('followed-up Cramer');
  await workspace.timePasses('2026-11-12T10:00:00+01:00', 12 * 3_600_000);
  await say('replied Cramer');
  await say('answered Cramer');
  expect(overviewsOf(ada)).toHaveLength(0);
  await workspace.timePasses('2026-11-16T09:30:00+01:00');
  const [overview, ...more] = overviewsOf(ada);
  expect(more).toEqual([]);
  expect(overview).toContain('*Your week*');
  expect(overview).toMatch(/\*Due this week:\* \d clients?/);
  expect(overview).toContain('*Waiting the longest*');
  expect(overview).toContain('#1 · Acme | Website relaunch | silent for 9 working days | €12,400');
  expect(overview).toContain('*Came back last week:* 1 client replied after a follow-up\n• *#3 · Cramer*');
  await workspace.timePasses('2026-11-23T09:30:00+01:00', 6 * 3_600_000);
  expect(overviewsOf(ada)).toHaveLength(2);
});

test('whoever gets no more nudges is named until somebody decides', async () => {
  await say('digest weekly');
  await say('add Acme type:support since:"2 Nov"');
  await workspace.timePasses('2027-02-01T09:30:00+01:00', 24 * 3_600_000);
  const last = overviewsOf(ada).at(-1);
  expect(last).toContain('*Please decide:* 1 client gets no further nudges');
  expect(last).toContain('• *#1 · Acme*');
  await say('close #1 ghosted');
  await workspace.timePasses('2027-02-08T09:30:00+01:00', 24 * 3_600_000);
  expect(overviewsOf(ada).at(-1)).not.toContain('Please decide');
});

test('day and hour as one likes, in German, and off again', async () => {
  const ben = workspace.slack.addPerson({ name: 'ben', locale: 'de-DE', timeZone: 'Europe/Berlin' });
  await say('add Acme', ben);
  const set = await say('digest wöchentlich freitags um 15 Uhr', ben);
  expect(set).toContain('*Wochenübersicht:* Freitag, 15:00 Uhr.');
  await workspace.timePasses('2026-11-13T14:59:00+01:00', 3_600_000);
  expect(overviewsOf(ben)).toHaveLength(0);
  await workspace.timePasses('2026-11-13T15:01:00+01:00', 60_000);
  expect(overviewsOf(ben)[0]).toContain('*Deine Woche*');
  expect(await say('digest wöchentlich aus', ben)).toContain('*Wochenübersicht:* aus.');
  await workspace.timePasses('2026-11-20T16:00:00+01:00', 3_600_000);
  expect(overviewsOf(ben)).toHaveLength(1);
  expect(await say('digest weekly sometime')).toContain('sometime');
});

test('a channel gets the team’s week; only admins set it, and only where the bot is', async () => {
  const { slack } = workspace;
  const boss = slack.addPerson({ name: 'carla', isAdmin: true, locale: 'en-GB', timeZone: 'Europe/Berlin' });
  const team = slack.addChannel({ name: 'team', members: [ada, boss], withBot: true });
  const elsewhere = slack.addChannel({ name: 'elsewhere', members: [boss] });
  await say('add Acme type:proposal amount:€900 since:"2 Nov"');
  expect(await say(`digest weekly <#${team.id}>`)).toContain('Only admins');
  expect(await say(`digest weekly <#${elsewhere.id}>`, boss)).toContain('I’m not in that channel');
  expect(await say(`digest weekly <#${team.id}> tuesday`, boss)).toContain(
    'Tuesday, in your first working hour.',
  );
  await workspace.timePasses('2026-11-10T10:00:00+01:00');
  const posted = slack
    .messagesIn(team)
    .map((message) => workspace.read(message))
    .join('\n');
  expect(posted).toContain('*The team’s week*');
  expect(posted).toContain('@ada');
});

test('after a day off it comes on the next working day; what was missed is not made up for a week later', async () => {
  await say('holidays DE-BE');
  await say('digest weekly');
  // Friday, 25 December and Monday, 28 December; the bot stands still over the first days of January.
  await workspace.timePasses('2026-12-28T09:30:00+01:00', 24 * 3_600_000);
  const before = overviewsOf(ada).length;
  await workspace.timePasses('2027-01-04T09:30:00+01:00', 24 * 3_600_000);
  expect(overviewsOf(ada)).toHaveLength(before + 1);
});

test('where Slack refuses tables and charts, it comes in plain lines', async () => {
  workspace.slack.refuseBlocks('data_table', 'data_visualization', 'container');
  await say('digest weekly');
  for (const client of ['Acme', 'Brandt', 'Cramer']) await say(`add ${client} since:"2 Nov"`);
  await workspace.timePasses('2026-11-16T09:30:00+01:00', 6 * 3_600_000);
  expect(overviewsOf(ada)[0]).toContain('*#1 · Acme* · silent for 9 working days');
});

test('in the settings: the day and the hour, one’s own and, for admins, those of a channel', async () => {
  const { slack } = workspace;
  const boss = slack.addPerson({ name: 'carla', isAdmin: true, locale: 'en-GB', timeZone: 'Europe/Berlin' });
  const team = slack.addChannel({ name: 'team', members: [boss], withBot: true });
  await opensSettings(ada, workspace);
  expect(screenOf(ada, workspace)).toContain('*Weekly overview:* off.');
  expect(screenOf(ada, workspace)).not.toContain('Overview for a channel');
  await ada.clicks(modalOf(ada), 'Weekly overview…');
  await slack.quiet();
  await ada.fills({ overview_day: '5', overview_time: 'whenever' });
  expect(await submitsModal(ada, workspace)).toMatchObject({ outcome: 'errors' });
  await ada.fills({ overview_day: '5', overview_time: '4pm' });
  expect(await submitsModal(ada, workspace)).toMatchObject({ outcome: 'updated' });
  expect(screenOf(ada, workspace)).toContain('*Weekly overview:* Friday, at 16:00.');
  await opensSettings(boss, workspace);
  await boss.clicks(modalOf(boss), 'Overview for a channel…');
  await slack.quiet();
  await boss.fills({ overview_channel: team.id, overview_day: '1' });
  await submitsModal(boss, workspace);
  expect(screenOf(boss, workspace)).toContain('Monday, in your first working hour.');
});
