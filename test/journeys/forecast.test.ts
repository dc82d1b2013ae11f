import { type Person, renderView, type View } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { changesRules } from '../support/settings.ts';
import { nudgesTo, type } from '../support/workspace.ts';

let ben: Person;
openForEachTest(async () => {
  ben = workspace.slack.addPerson({
    name: 'ben',
    realName: 'Ben Okoro',
    timeZone: 'Europe/Berlin',
    locale: 'de-DE',
  });
});

const say = (line: string, who = ada) => type(who, line, workspace);

test('what would be nudged when, as a table, and just that comes', async () => {
  await say('/ghostwatch add "Acme GmbH" "Website relaunch" about:offer');
  await say('/ghostwatch add "Nordlicht AG" about:invoice', ben);
  const forecast = await say('/ghostwatch forecast');
  expect(forecast).toContain('about your clients or for you by the end of Friday 20 November');
  expect(forecast).toContain('Thu 12 Nov 10:00 | #1 Acme GmbH | Check in | @ada');
  expect(forecast).not.toContain('Nordlicht');
  expect(await say('/ghostwatch forecast team 10 days')).toContain('#2 Nordlicht AG');
  await workspace.timePasses('2026-11-12T09:59:00+01:00', 60_000 * 30);
  expect(nudgesTo(ada)).toHaveLength(0);
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  expect(nudgesTo(ada)).toHaveLength(1);
});

test('in German, for two weeks, and where there is nothing to say', async () => {
  expect(await say('/ghostwatch vorschau', ben)).toContain('Keine Erinnerung zu deinen Kunden oder an dich');
  await say('/ghostwatch add "Nordlicht AG" about:invoice', ben);
  const forecast = await say('/ghostwatch vorschau meine die nächsten 2 Wochen', ben);
  expect(forecast).toContain('bis einschließlich Freitag, 20. November');
  expect(forecast).toContain('#1 Nordlicht AG');
});

test.each([
  '0 days',
  '61 days',
  '1.5 days',
  'next week',
  'diese woche',
  '-3',
  'until friday',
  '3 4 days',
  '10 nudges',
])('“%s” is no number of working days', async (text) => {
  const answer = await say(`/ghostwatch forecast ${text}`);
  expect(answer).toContain('as a number of working days. Try a number from 1 to 60');
});

test('on the Home tab', async () => {
  await say('/ghostwatch add "Acme GmbH" about:offer');
  await ada.opensHome();
  await workspace.slack.quiet();
  await ada.clicks(ada.home as View, 'Forecast');
  await workspace.slack.quiet();
  const modal = renderView(ada.modal as View, workspace.slack.nameOf);
  expect(modal).toContain('#1 · Acme GmbH');
  expect(modal).toContain('Thursday 12 November, 10:00');
});

test('whoever sees only their own clients is told of no others', async () => {
  const admin = workspace.slack.addPerson({ name: 'olga', isAdmin: true });
  await say('/ghostwatch add "Secret Client" about:offer');
  await workspace.bot().tick();
  expect(await say('/ghostwatch forecast team', ben)).toContain('Secret Client');
  await changesRules(admin, { visibility: 'own' }, workspace);
  const forecast = await say('/ghostwatch forecast team', ben);
  expect(forecast).toContain('Keine Erinnerung im Team');
  expect(forecast).not.toContain('Secret');
});

test.each([
  ['tem 10', 'Did you mean `team`?'],
  ['10 dys', 'Did you mean `days`?'],
  ['team zehn tage', 'in the team by the end of'],
  ['my team, two weeks', 'in the team by the end of'],
  ['eine woche', 'by the end of Friday 13 November'],
])('“%s” is understood, or what was meant is asked', async (line, answer) => {
  expect(await type(ada, `/ghostwatch forecast ${line}`, workspace)).toContain(answer);
});
