import { renderView, type View } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { changesRules } from '../support/settings.ts';
import { type } from '../support/workspace.ts';

openForEachTest();

const say = (line: string, who = ada) => type(who, `/ghostwatch ${line}`, workspace);

async function someClients() {
  await say('add Acme type:proposal amount:€12,400 since:"2 Nov"');
  await say('add Brandt type:invoice amount:$900 since:"5 Nov"');
  await say('add Cramer type:invoice');
  await say('add Dorn type:project amount:€5,000 since:"3 Nov"');
  await say('replied Dorn 5 Nov');
  await say('close Acme won');
}

test('a report tells where the clients stand and what they have come to', async () => {
  await someClients();
  const report = await say('report');
  expect(report).toContain('*Report: your clients*');
  expect(report).toContain(
    '*Open*: 3 clients, €5,000 + US$900 (1 without an amount); overdue: 1 client, €5,000',
  );
  expect(report).toContain('• invoice: 2 clients, US$900 (1 without an amount)');
  expect(report).toContain('*We owe an answer:* 1 client, €5,000');
  expect(report).toContain('• Won: 1 client, €12,400');
  expect(report).toContain('*Time until a client replies:*');
  expect(report).toContain('Open clients by type\nopen: invoice 2, project 1');
  expect(report).not.toContain('couldn’t be counted');
});

test('a report in German, for the team and a period', async () => {
  const ben = workspace.slack.addPerson({ name: 'ben', locale: 'de-DE', timeZone: 'Europe/Berlin' });
  await someClients();
  const report = await say('bericht team letzten Monat', ben);
  expect(report).toContain('*Bericht: die Kunden des Teams*');
  expect(report).toContain('Donnerstag, 1. Oktober bis Samstag, 31. Oktober');
  expect(report).toContain('*In diesem Zeitraum geschlossen:* nichts.');
  expect(report).toContain('*Offen*: 3 Kunden');
  expect(report).not.toContain('Zuständigkeit');
});

test('where all clients of a type are overdue, the report says so without naming the sum again', async () => {
  await someClients();
  expect(await say('report')).toContain('• project: 1 client, €5,000; overdue\n');
  await say('add Ehlers type:project amount:€100 since:"2 Nov"');
  await say('replied Ehlers 4 Nov');
  expect(await say('report')).toContain('• project: 2 clients, €5,100; all overdue\n');
});

test('one client, all its threads together', async () => {
  await say('add Acme "Website" type:proposal amount:€12,400');
  await say('add Acme "Invoice 17" type:invoice amount:€900');
  expect(await say('report acme since 1 Nov')).toContain('*Open*: 2 clients, €13,300');
  expect(await say('report nobody')).toContain('I can’t find a client matching “nobody”');
});

test('where Slack refuses charts and tables, the report comes as text', async () => {
  workspace.slack.refuseBlocks('data_table', 'data_visualization');
  await someClients();
  const report = await say('report');
  expect(report).toContain('*Open*: 3 clients');
  expect(report).not.toContain('Open clients by type');
});

test('what was closed by mistake does not count', async () => {
  await someClients();
  await say('undo Acme');
  const report = await say('report');
  expect(report).toContain('*Closed in this period:* nothing.');
  expect(report).toContain('*Open*: 4 clients');
});

test('rows by owner are there only where an admin switched them on, in alphabetical order', async () => {
  const { slack } = workspace;
  const ben = slack.addPerson({ name: 'ben', realName: 'Ben Roth', locale: 'en-GB' });
  const boss = slack.addPerson({ name: 'carla', isAdmin: true, locale: 'de-DE' });
  await say('add Brandt');
  await say('add Cramer', ben);
  await say('add Dorn', ben);
  expect(await say('report team')).not.toContain('Open by owner');
  await changesRules(boss, { reports: 'on' }, workspace);
  expect(await say('report team')).toContain('*Open by owner*\n• @ada: 1 client\n• @ben: 2 clients');
});

test('where everybody sees only their own clients, a report counts no others', async () => {
  const { slack } = workspace;
  const ben = slack.addPerson({ name: 'ben', realName: 'Ben Roth', locale: 'en-GB' });
  const boss = slack.addPerson({ name: 'carla', isAdmin: true, locale: 'de-DE' });
  await say('add Brandt amount:€900');
  await say('add Cramer amount:€400', ben);
  await say('close Cramer won', ben);
  await changesRules(boss, { visibility: 'own' }, workspace);
  const report = await say('report team', ben);
  expect(report).toContain('*Open*: 0 clients');
  expect(report).toContain('• Won: 1 client, €400');
  expect(await say('report Brandt', ben)).toContain('I can’t find a client');
});

test('on the App Home, a button shows the report of one’s own clients', async () => {
  const { slack } = workspace;
  await someClients();
  await ada.opensHome();
  await slack.until(() => ada.home);
  await ada.clicks(ada.home as View, 'Report');
  await slack.until(() => ada.modal && renderView(ada.modal, slack.nameOf).includes('Report: your clients'));
  const shown = renderView(ada.modal as View, slack.nameOf);
  expect(shown).toContain('*Open*: 3 clients');
  expect(shown).not.toContain('Open clients by type');
});

test('money by type is drawn in one currency, which the chart names; the text has them all', async () => {
  await say('add Acme type:proposal amount:€1,500 since:"2 Nov"');
  await say('add Brandt type:invoice amount:$500');
  await say('add Cramer type:invoice amount:€900');
  await say('add Dorn type:project amount:¥90,000');
  await say('add Engel type:support');
  const report = await say('report');
  expect(report).toContain('*Open*: 5 clients, €2,400');
  expect(report).toContain('US$500');
  expect(report).toContain('JP¥90,000');
  expect(report).toContain('(1 without an amount)');
  expect(report).toContain('Money at stake by type, EUR\nopen: invoice 900, proposal 1500\n');
});

test('how long a client usually takes is told from three silences on', async () => {
  await say('add Acme type:proposal since:"12 Oct"');
  for (const [reply, answer] of [
    ['14 Oct', '15 Oct'],
    ['19 Oct', '20 Oct'],
    ['22 Oct', '23 Oct'],
  ]) {
    await say(`replied Acme ${reply}`);
    await say(`answered Acme ${answer}`);
  }
  await say('add Brandt type:proposal since:"12 Oct"');
  const report = await say('report');
  expect(report).toMatch(/Acme\* · silent for \d+ working days · usually replies within 2 working days/);
  expect(report).toMatch(/Brandt\* · silent for \d+ working days\n/);
});

test.each([
  ['report', 'There’s nothing to report: no open clients, and nothing happened in this period.'],
  ['bericht team letzten Monat', 'There’s nothing to report'],
  ['report tem this month', 'I can’t find a client matching “tem”'],
  ['report since tomorrow', 'It must be in the past'],
  ['report since 31 Feb', 'There is no such day'],
])('%s: %s', async (line, told) => {
  expect(await say(line)).toContain(told);
});
