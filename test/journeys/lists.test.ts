import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { type } from '../support/workspace.ts';

openForEachTest(async () => {
  await say('add Acme "Website relaunch" type:proposal amount:€12,400 since:"6 Nov"');
  await say('add Brandt type:support amount:$52,000 since:"3 Nov"');
  await say('add Cramer type:proposal amount:€900 since:"5 Nov"');
  await say('add Dorn type:proposal');
});

const say = (line: string, who = ada) => type(who, `/ghostwatch ${line}`, workspace);

/** The clients of a list, row by row. */
const namesIn = (text: string) => [...text.matchAll(/#\d+ · (\w+)/g)].map(([, client]) => client);

test('a list is a table with short dates, the most urgent first', async () => {
  const list = await say('list');
  expect(list).toContain('Client | Topic | Silence | Amount | Next');
  expect(list).toContain(
    '#1 · Acme | Website relaunch | silent for less than a working day | €12,400 | nudge Wed 11 Nov 12:00',
  );
  expect(list).toContain('#2 · Brandt | – | silent for 3 working days | US$52,000 | nudge today 10:00');
  expect(namesIn(list)).toEqual(['Brandt', 'Cramer', 'Acme', 'Dorn']);
});

test.each([
  ['list by silence', ['Brandt', 'Cramer', 'Acme', 'Dorn']],
  ['list by money', ['Acme', 'Cramer', 'Brandt', 'Dorn']],
  ['list all sorted by money', ['Acme', 'Cramer', 'Brandt', 'Dorn']],
  ['liste nach Geld', ['Acme', 'Cramer', 'Brandt', 'Dorn']],
  ['list by next nudge', ['Brandt', 'Cramer', 'Acme', 'Dorn']],
  ['list by urgency', ['Brandt', 'Cramer', 'Acme', 'Dorn']],
])('%s', async (line, names) => {
  expect(namesIn(await say(line))).toEqual(names);
});

test('by owner: by their names, and the most urgent first for each; a “by” before anything else is searched for', async () => {
  const { slack } = workspace;
  // The ids of Slack come in another order than the names.
  const zoe = slack.addPerson({ name: 'zoe', realName: 'Zoe Amsel' });
  const ben = slack.addPerson({ name: 'ben', realName: 'aaron Roth' });
  await say('list', zoe);
  await say('list', ben);
  await say('assign #1 @ben');
  await say('assign #3 @zoe');
  const owners = [...(await say('list all by owner')).matchAll(/\| @(\w+)$/gm)].map(([, name]) => name);
  expect(owners).toEqual(['ben', 'ada', 'ada', 'zoe']);
  expect(await say('list by design', ben)).toContain('No results for “by design”.');
});

test('where Slack refuses tables, the same comes in short lines', async () => {
  workspace.slack.refuseBlocks('data_table');
  const list = await say('list all');
  expect(list).not.toContain('Client | Topic');
  expect(list).toContain('*#2 · Brandt* · silent for 3 working days · US$52,000 · nudge today 10:00 · @ada');
  expect(namesIn(list)).toEqual(['Brandt', 'Cramer', 'Acme', 'Dorn']);
});
