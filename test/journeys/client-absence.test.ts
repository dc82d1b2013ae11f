import { describe, expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, nudgesTo, type } from '../support/workspace.ts';

openForEachTest(async () => {
  await type(ada, '/ghostwatch add Acme "Website relaunch" about:offer', workspace);
});

const say = (line: string) => type(ada, `/ghostwatch ${line}`, workspace);

describe('a client who will be away', () => {
  test('is nudged about until then, not in that time, and again afterwards', async () => {
    expect(await say('away #1 from 16 Nov to 27 Nov')).toContain(
      'will be away from Monday 16 November, back on Saturday 28 November',
    );
    await workspace.timePasses('2026-11-13T12:00:00+01:00');
    expect(workspace.read(latestNudge(ada))).toContain(
      'They’ll be away from Monday 16 November, back on Saturday 28 November.',
    );
    await workspace.timePasses('2026-11-20T12:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
    expect(await say('show #1')).toContain('They’re away until Saturday 28 November');
    await workspace.timePasses('2026-11-30T12:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(2);
  });

  test('a pause that holds now stays, and so does the absence when it ends', async () => {
    await say('snooze #1 until 12 Nov');
    expect(await say('away #1 from 16 Nov to 27 Nov')).toContain('Thursday 12 November');
    await say('resume #1');
    expect(await say('show #1')).toContain('They’ll be away from Monday 16 November');
    await say('resume #1');
    expect(await say('show #1')).not.toContain('They’ll be away');
    expect(await say('resume #1')).toContain('isn’t paused');
  });

  test('can be undone', async () => {
    await say('away #1 from 16 Nov to 27 Nov');
    expect(await say('undo #1')).toContain('Undone');
    expect(await say('show #1')).not.toContain('They’ll be away');
  });

  test('by the form on its card; one that ends before it begins is refused', async () => {
    await workspace.timePasses('2026-11-12T10:00:00+01:00');
    await ada.selects(latestNudge(ada), { actionId: 'nudge_menu' }, 'away');
    await workspace.slack.until(() => ada.modal, { what: 'the form' });
    await ada.fills({ away_from: '2026-11-20', date: '2026-11-18' });
    expect((await ada.submits()).errors).toEqual({ date: expect.stringContaining('before the start') });
    await ada.fills({ date: '2026-11-30' });
    await ada.submits();
    await workspace.slack.quiet();
    expect(workspace.read(latestNudge(ada))).toContain('They’ll be away from Friday 20 November');
  });

  test('in German', async () => {
    await say('language de');
    expect(await say('abwesend #1 von 16.11. bis 27.11.')).toContain(
      'ist ab Montag, 16. November abwesend und am Samstag, 28. November zurück',
    );
    expect(await say('zeig #1')).toContain('Der Kunde ist ab Montag, 16. November abwesend');
  });

  test('without an end it is refused', async () => {
    expect(await say('away #1 from 16 Nov')).toContain('Until when?');
  });
});

test.each([
  ['promised #1 next business day', 'Tuesday 10 November'],
  ['promised #1 in 3 working days', 'Thursday 12 November'],
  ['promised #1 nächster Werktag', 'Tuesday 10 November'],
])('%s', async (line, day) => {
  expect(await say(line)).toContain(day);
});

test('the next working day, said on a Saturday, is Monday', async () => {
  workspace.clock.set('2026-11-14T10:00:00+01:00');
  expect(await say('promised #1 next business day')).toContain('Monday 16 November');
});
