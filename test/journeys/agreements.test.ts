import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, type } from '../support/workspace.ts';

openForEachTest();

const say = (line: string) => type(ada, line, workspace);

test('what was agreed is repeated, shown, found, and mentioned by the draft that it concerns', async () => {
  const added = await say(
    '/ghostwatch add Acme Relaunch about:invoice amount:12.400€ lang:en ref:RE-2026-17 due:"30 Oct" abschlag:30%',
  );
  const agreed = 'Reference RE-2026-17 · due Friday 30 October · part payment 30%';
  expect(added).toContain(agreed);
  expect(await say('/ghostwatch show #1')).toContain(agreed);
  expect(await say('/ghostwatch list RE-2026-17')).toContain('#1');

  await workspace.timePasses('2026-11-16T10:00:00+01:00');
  const card = workspace.read(latestNudge(ada));
  expect(card).toContain(agreed);
  expect(card).toMatch(/invoice RE-2026-17 for €12,400/i);
  expect(card).toContain('due on Friday 30 October');
  expect(card).toContain('30 October');
});

test('a draft mentions nothing that was not agreed, or is agreed no longer', async () => {
  await say('/ghostwatch add Acme Relaunch about:invoice lang:en terms:"cancellation fee 500 €, due 15 Dec"');
  expect(await say('/ghostwatch draft #1')).toContain('15 December');
  const edited = await say('/ghostwatch edit #1 due:none phone:"+49 30 1234567" mail:jana@acme.de');
  expect(edited).toContain('what was agreed');
  expect(edited).toContain('cancellation fee €500');
  expect(edited).not.toContain('15 December');
  expect(await say('/ghostwatch draft #1')).not.toContain('15 December');
  expect(await say('/ghostwatch edit #1 due:none')).toContain('already says that');
});

test('the contact can be reached with one click', async () => {
  await say('/ghostwatch add Acme contact:"Jana Krüger" phone:"+49 (0)30 123-45" mail:jana@acme.de');
  const shown = await say('/ghostwatch show #1');
  expect(shown).toContain('+49 30 123-45 (tel:+493012345)');
  expect(shown).toContain('jana@acme.de (mailto:jana@acme.de)');
});

test('what cannot be read is asked about, and the line is kept', async () => {
  const answer = await say('/ghostwatch add Acme part-payment:30');
  expect(answer).toContain('Is “30” a percentage or an amount?');
  expect(answer).toContain('/ghostwatch add Acme part-payment:30');
  const help = await say('/ghostwatch help edit');
  expect(help).toContain('part-payment:30%');
});
