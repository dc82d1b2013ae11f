import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { type } from '../support/workspace.ts';

openForEachTest(async () => {
  await type(ada, '/ghostwatch add Acme "Website relaunch" about:offer', workspace);
});

/** How many entries of the database hold a note. */
function notesInStore(): number {
  const db = new Database(workspace.database, { readonly: true });
  const found = db.prepare("select count(*) as count from thread_events where kind = 'noted'").get();
  db.close();
  return (found as { count: number }).count;
}

const say = (line: string, who = ada) => type(who, `/ghostwatch ${line}`, workspace);

test('a note is repeated, and stands in the details and in the timeline', async () => {
  expect(await say('note #1 They moved the budget to Q1, see https://acme.example/plan?a=1&b=2')).toContain(
    'Noted on *#1 · Acme* · Website relaunch: They moved the budget to Q1, see https://acme.example/plan?a=1&b=2',
  );
  const shown = await say('show #1');
  expect(shown).toContain('*Notes*\n• They moved the budget to Q1');
  expect(shown).toContain('noted: “They moved the budget to Q1, see');
  expect(shown).toContain('No reply');
});

test.each([
  ['#1 call after five', 'call after five'],
  ['1: call after five', 'call after five'],
  ['"Acme" call after five', 'call after five'],
  ['Acme: call after five', 'call after five'],
  ['#1 said “never before ten”: strange', 'said “never before ten”: strange'],
])('note %s', async (line, text) => {
  expect(await say(`note ${line}`)).toContain(`Website relaunch: ${text}`);
});

test('the words may stand the other way round, and in German', async () => {
  expect(await say('#1 note call after five')).toContain('Website relaunch: call after five');
  expect(await say('notiz #1 erst nach fünf anrufen')).toContain('erst nach fünf anrufen');
});

test('what is missing is asked for, and nothing is written', async () => {
  expect(await say('note')).toContain('Which client?');
  expect(await say('note they moved the budget')).toContain('Which client?');
  expect(await say('note #1')).toContain('What should I note?');
  expect(await say('note #1 ...')).toContain('What should I note?');
  expect(await say('note #9 hello')).toContain('I can’t find a client matching “#9”');
  expect(await say(`note #1 ${'a'.repeat(501)}`)).toContain('500');
  expect(await say('show #1')).not.toContain('Notes');
});

test('markup stays text, and a note reaches no log', async () => {
  await say('note #1 <!channel> & *Zwetschge* &lt;!here&gt;');
  await say('show #1');
  expect(JSON.stringify(ada.dm.map(({ blocks }) => blocks))).not.toMatch(/<!(?:channel|here)/);
  expect(JSON.stringify(workspace.log.lines)).not.toContain('Zwetschge');
});

test('a note that is undone is no longer among the notes; the same note twice in a minute is one', async () => {
  await say('note #1 wrong client');
  expect(await say('note #1 wrong client')).toContain('wrong client');
  expect((await say('show #1')).match(/• wrong client/g)).toHaveLength(1);
  await say('undo #1');
  expect(await say('show #1')).not.toContain('*Notes*');
});

test('the newest five notes are shown in full, however long they are', async () => {
  for (let count = 1; count <= 7; count++) await say(`note #1 ${count} ${'word '.repeat(96)}end${count}`);
  const shown = await say('show #1');
  for (const count of [3, 4, 5, 6, 7]) expect(shown).toContain(`end${count} (`);
  expect(shown).not.toContain('end2 (');
  expect(shown).toContain('2 earlier notes');
});

test('a closed client can have notes, too, and they go when it is deleted', async () => {
  await say('close #1 won');
  expect(await say('note #1 invoice by the end of the year')).toContain('Noted on');
  expect(await say('show #1')).toContain('• invoice by the end of the year');
  expect(notesInStore()).toBe(1);
  const question = await (await ada.command('/ghostwatch delete #1')).response();
  await ada.clicks(question, 'Delete for good');
  await workspace.slack.quiet();
  expect(notesInStore()).toBe(0);
});
