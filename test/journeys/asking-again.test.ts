import { renderView, type View } from 'slack-sandbox';
import { beforeEach, describe, expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, nudgesTo, type } from '../support/workspace.ts';

openForEachTest(async () => {
  await type(ada, '/ghostwatch add "Acme GmbH" "Website relaunch" about:offer', workspace);
});

const say = (line: string) => type(ada, line, workspace);
const show = () => say('/ghostwatch show #1');
const shown = () => workspace.read(ada.looksAt(latestNudge(ada)));
const home = () => renderView(ada.home as View, workspace.slack.nameOf);

async function clicks(button: string): Promise<void> {
  await ada.clicks(latestNudge(ada), button);
  await workspace.slack.quiet();
}

describe('a client who was closed with a day to ask again', () => {
  beforeEach(async () => {
    const closed = await say('/ghostwatch close #1 ghosted no budget, ask again on 1 December');
    expect(closed).toContain('*Ghosted* (no budget)');
    expect(closed).toContain('I’ll ask again: Tuesday 1 December, 09:00 (in 22 days).');
  });

  test('is asked about in the first working moment of that day, once, with a draft', async () => {
    await workspace.timePasses('2026-12-01T08:59:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
    await workspace.timePasses('2026-12-01T09:00:00+01:00');
    expect(latestNudge(ada).text).toBe('#1 Acme GmbH: closed on Monday 9 November. Time to ask again?');
    expect(shown()).toContain(
      'It was closed on Monday 9 November: *Ghosted* (no budget). You wanted to ask again today.',
    );
    expect(shown()).toContain('*If you write to them*');
    expect(shown()).toContain('[ Reopen ]  [ Edit text… ]  [ Ask again later… ]  [ Leave it closed ]');
    await workspace.timePasses('2026-12-31T09:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
    expect(await show()).toContain('reminded @ada: Reopen');
  });

  test('taken up again: a new silence begins, and the plan starts over', async () => {
    await workspace.timePasses('2026-12-01T09:00:00+01:00');
    await clicks('Reopen');
    expect(shown()).toContain('✓ Tuesday 1 December · reopened; the clock starts again (@ada)');
    await workspace.timePasses('2026-12-04T09:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(2);
    expect(shown()).toContain('Step 1 of 4: *Check in*');
  });

  test('later: a day is chosen, and the question comes back then', async () => {
    await workspace.timePasses('2026-12-01T09:00:00+01:00');
    await clicks('Ask again later…');
    await ada.fills({ again: '2026-12-01' });
    expect(await ada.submits()).toMatchObject({
      outcome: 'errors',
      errors: { again: expect.stringContaining('isn’t later than today') },
    });
    await ada.fills({ again: '2026-12-12' });
    expect(await ada.submits()).toMatchObject({ outcome: 'closed' });
    await workspace.slack.quiet();
    expect(shown()).toContain('will ask again on Saturday 12 December');
    await workspace.timePasses('2026-12-13T23:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
    await workspace.timePasses('2026-12-14T09:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(2);
    expect(shown()).toContain('You wanted to ask again on Saturday 12 December.');
  });

  test('left closed: nobody asks again', async () => {
    await workspace.timePasses('2026-12-01T09:00:00+01:00');
    await clicks('Leave it closed');
    expect(shown()).toContain('won’t ask again (@ada)');
    await workspace.timePasses('2027-01-31T09:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
  });

  test('the day stands in the timeline and among what is closed; it can be moved and taken back', async () => {
    expect(await show()).toContain('closed: Ghosted (no budget); will ask again on Tuesday 1 December');
    expect(await say('/ghostwatch list closed')).toContain('ask again Tuesday 1 December');
    await ada.opensHome();
    await workspace.slack.quiet();
    await ada.selects(ada.home as View, { actionId: 'home_list' }, 'Closed');
    await workspace.slack.quiet();
    expect(home()).toContain('Ghosted, Monday 9 November (no budget) · I’ll ask again on Tuesday 1 December');

    await ada.selects(ada.home as View, { type: 'overflow' }, 'Ask again…');
    await workspace.slack.quiet();
    expect(renderView(ada.modal as View)).toContain('2026-12-01');
    await ada.fills({ again: '2027-03-01' });
    await ada.submits();
    await workspace.slack.quiet();
    expect(home()).toContain('I’ll ask again on Monday 1 March 2027');
    expect(await say('/ghostwatch close #1 ask again never')).toContain('I won’t ask again.');
    await workspace.slack.quiet();
    expect(home()).not.toContain('ask again on');
    await workspace.timePasses('2027-03-02T09:00:00+01:00', 86_400_000);
    expect(nudgesTo(ada)).toHaveLength(0);
  });

  test('reopened before, it is an ordinary client again', async () => {
    await say('/ghostwatch reopen #1');
    await workspace.timePasses('2026-12-01T09:00:00+01:00');
    expect(nudgesTo(ada).map(({ text }) => text)).not.toContainEqual(expect.stringContaining('ask again'));
  });

  test('new hours move the question', async () => {
    await say('/ghostwatch hours 13:00-17:00 mon-fri');
    await workspace.timePasses('2026-12-01T12:59:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
    await workspace.timePasses('2026-12-01T13:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
  });

  test('it waits for the end of a pause of one’s own', async () => {
    await say('/ghostwatch pause until 3 December');
    await workspace.timePasses('2026-12-03T08:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
    await workspace.timePasses('2026-12-03T09:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
  });

  test('an answer of Slack that is lost becomes no second question', async () => {
    workspace.clock.set('2026-12-01T09:00:00+01:00');
    workspace.slack.faults.next('chat.postMessage', { kind: 'answer_lost', how: 'reset' });
    await workspace.bot().tick();
    await workspace.timePasses('2026-12-01T12:00:00+01:00', 60_000);
    expect(nudgesTo(ada)).toHaveLength(1);
    expect(await show()).toContain('reminded @ada: Reopen');
  });
});

test('the form to close asks for the day, keeps what was typed, and shows it again', async () => {
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  await ada.selects(latestNudge(ada), { actionId: 'nudge_close' }, 'form');
  const form = () => renderView(ada.modal as View, workspace.slack.nameOf);
  await workspace.slack.until(() => ada.modal);
  expect(form()).toContain('When should I ask again?');
  await ada.fills({ outcome: 'declined', reason: 'next year, perhaps', again: '2026-11-12' });
  expect(await ada.submits()).toMatchObject({
    errors: { again: 'Thursday 12 November isn’t later than today. I can ask again from tomorrow onwards.' },
  });
  expect(form()).toContain('next year, perhaps');
  await ada.fills({ again: '2027-02-01' });
  expect(await ada.submits()).toMatchObject({ outcome: 'closed' });
  await workspace.slack.quiet();
  expect(await show()).toContain('I’ll ask again: Monday 1 February 2027, 09:00');

  await clicks('Details');
  await ada.clicks(ada.modal as View, 'Change outcome…');
  await workspace.slack.quiet();
  expect(form()).toContain('2027-02-01');
  await ada.fills({ again: null });
  expect(await ada.submits()).toMatchObject({ outcome: 'closed' });
  await workspace.slack.quiet();
  expect(await show()).toContain('No more nudges.');
});

test('auf Deutsch', async () => {
  const jan = workspace.slack.addPerson({ name: 'jan', locale: 'de-DE', timeZone: 'Europe/Berlin' });
  await type(jan, '/ghostwatch neu "Zenit AG" Relaunch art:angebot', workspace);
  const closed = await type(jan, '/ghostwatch zu #2 verstummt nochmal fragen am 1. Dezember', workspace);
  expect(closed).toContain('Ich frage noch einmal nach: Dienstag, 1. Dezember');
  await workspace.timePasses('2026-12-01T09:00:00+01:00');
  const card = workspace.read(latestNudge(jan));
  expect(card).toContain(
    'Geschlossen am Montag, 9. November: *Verstummt*. Du wolltest heute noch einmal fragen.',
  );
  expect(card).toContain(
    '[ Wieder öffnen ]  [ Text bearbeiten … ]  [ Später noch einmal fragen … ]  [ Geschlossen lassen ]',
  );
});
