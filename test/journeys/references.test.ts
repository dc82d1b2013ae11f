import type { Person } from 'slack-sandbox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

/** One workspace with many clients of similar names; each test goes on where the one before it ended. */
let workspace: Workspace;
let ada: Person;
beforeAll(async () => {
  workspace = await openWorkspace();
  ada = addAda(workspace.slack);
  for (const client of ['Müller', 'Müller Bau', 'Müller Holz', 'Brightside', 'Brightwater']) {
    await say(`/ghostwatch add "${client}"`);
  }
});
afterAll(() => workspace.close());

const say = (line: string) => type(ada, line, workspace);

test('a name is found in each of its spellings', async () => {
  for (const typed of ['müller', 'Mueller', 'muller', 'MÜLLER']) {
    expect(await say(`/ghostwatch show ${typed}`)).toContain('*#1 · Müller*');
  }
  expect(await say('/ghostwatch show muller h')).toContain('*#3 · Müller Holz*');
  expect(await say('/ghostwatch list mueller')).toContain('*Your open clients* (3)');
});

test('a mistyped name is answered with those that are near', async () => {
  const answer = await say('/ghostwatch snooze Brihtside 3 days');
  expect(answer).toContain('I can’t find a client matching “Brihtside”.');
  expect(answer).toContain('Did you mean one of these? If so, give the number:\n• *#4 · Brightside* · @ada');
  expect(answer).not.toContain('Brightwater');
  expect(answer).toContain('/ghostwatch snooze Brihtside 3 days');
  expect(await say('/ghostwatch show Zeppelin')).not.toContain('Did you mean');
});

test('the very name wins over longer ones, however many there are', async () => {
  for (const more of ['Metall', 'Glas', 'Stein', 'Dach']) await say(`/ghostwatch add "Müller ${more}"`);
  expect(await say('/ghostwatch show Müller')).toContain('*#1 · Müller*');
});

test('an ambiguous name says whose the threads are, which are closed, and how many more there are', async () => {
  await say('/ghostwatch close #4 won');
  const closed = await say('/ghostwatch show Bright');
  expect(closed).toContain('*#5 · Brightwater*');
  await say('/ghostwatch close #5 won');
  const both = await say('/ghostwatch reopen Bright');
  expect(both).toContain('Several clients match “Bright”.');
  expect(both).toContain('• *#4 · Brightside* · @ada · closed');

  const many = await say('/ghostwatch show Müll');
  expect(many.match(/• \*#/g)).toHaveLength(6);
  expect(many).toContain('… and 1 more.');
});

test('a closed client of just that name is not mistaken for an open one of a longer name', async () => {
  await say('/ghostwatch close #1 won');
  expect(await say('/ghostwatch replied Müller')).toContain('Several clients match “Müller”.');
});

test('a client may have a long name', async () => {
  const name = `Arbeitsgemeinschaft ${'x'.repeat(60)}`;
  expect(await say(`/ghostwatch add "${name}"`)).toContain(name);
});
