import type { Message, Person } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, type } from '../support/workspace.ts';

let ben: Person;
openForEachTest(async () => {
  ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Okoro', locale: 'en-GB' });
  await type(ada, '/ghostwatch add Oscorp Relaunch about:offer contact:"Norman Osborn"', workspace);
});

const say = (line: string, who = ada) => type(who, `/ghostwatch ${line}`, workspace);
const answerTo = async (line: string, who = ada) => (await who.command(`/ghostwatch ${line}`)).response();

async function clicks(answer: Message, button: string): Promise<string> {
  await ada.clicks(answer, button);
  await workspace.slack.quiet();
  return workspace.read(ada.looksAt(answer));
}

test('deleting asks first and counts what goes; then all of it is gone, and its card is a plain note', async () => {
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  const card = latestNudge(ada);
  await say('close #1 won');
  const question = await answerTo('delete Oscorp');
  expect(workspace.read(question)).toContain('Delete *#1 · Oscorp* · Relaunch for good?');
  expect(workspace.read(question)).toContain('3 entries of its history, 1 nudge, 1 card in Slack.');
  expect(await say('show #1')).toContain('*Won*');

  expect(await clicks(question, 'Delete for good')).toContain(
    '#1 has been deleted. Nothing about it has been kept.',
  );
  expect(await say('show #1')).toContain('I can’t find a client matching “#1”.');
  expect(workspace.read(ada.looksAt(card))).toBe('@ada has deleted #1 with its history.');
  expect(await say('add Globex')).toContain('*#2 · Globex*');
});

test('a card about several clients goes on with the others', async () => {
  await say('add Globex about:offer');
  await say('add Initech about:offer');
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  const card = latestNudge(ada);
  expect(workspace.read(card)).toContain('Oscorp');
  await clicks(await answerTo('delete #1'), 'Delete for good');
  expect(workspace.read(ada.looksAt(card))).not.toContain('Oscorp');
  expect(workspace.read(ada.looksAt(card))).toContain('*#2 · Globex*');
});

test('it may be kept, and a question that is old deletes nothing', async () => {
  expect(await clicks(await answerTo('delete #1'), 'Keep it')).toContain('#1 stays as it is.');
  const question = await answerTo('löschen #1');
  await say('edit #1 topic:Shop');
  await clicks(question, 'Delete for good');
  expect(await say('show #1')).toContain('*#1 · Oscorp* · Shop');
});

test('only the owner and admins may delete; others are told who', async () => {
  await say('cover @ben');
  expect(await say('delete #1', ben)).toContain('Only @ada and admins can delete it.');
  const root = workspace.slack.addPerson({ name: 'root', realName: 'Root', isAdmin: true, locale: 'en-GB' });
  expect(await say('remove #1', root)).toContain('for good?');
});

test('in German', async () => {
  const eva = workspace.slack.addPerson({ name: 'eva', realName: 'Eva Lang', locale: 'de-DE' });
  await say('hinzufügen Globex', eva);
  const answer = await say('löschen Globex', eva);
  expect(answer).toContain('*#2 · Globex* endgültig löschen?');
  expect(answer).toContain('Mit gelöscht werden: 1 Eintrag im Verlauf. Das');
});
