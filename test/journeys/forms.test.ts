import { type Person, renderView, type View } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { termsText } from '../../src/adapters/slack/blocks/threads/agreed-terms.ts';
import { readAgreed } from '../../src/adapters/slack/listeners/views/thread-forms/read-agreed.ts';
import type { Terms } from '../../src/domain/threads/thread.ts';
import { localizerFor } from '../../src/languages/localizer.ts';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, type } from '../support/workspace.ts';

/** Ada has a card in front of her; everything from here on is done by clicking. */
let ben: Person;
openForEachTest(async () => {
  ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Okoro' });
  await type(ada, '/ghostwatch add "Acme GmbH" "Website relaunch" about:offer amount:12.400€', workspace);
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
});

function modal(): View {
  if (!ada.modal) throw new Error('no modal is open');
  return ada.modal;
}

const shown = () => workspace.read(latestNudge(ada));
const screen = () => renderView(modal(), workspace.slack.nameOf);
const show = (line: string) => type(ada, line, workspace);

async function chooses(element: string, choice: string): Promise<string> {
  await ada.selects(latestNudge(ada), { actionId: element }, choice);
  await workspace.slack.until(() => ada.modal, { what: `a form for ${choice}` });
  return screen();
}

async function submits() {
  const submission = await ada.submits();
  await workspace.slack.quiet();
  return submission;
}

test('they named a date: a day is chosen, the card says so', async () => {
  expect(await chooses('nudge_menu', 'promise')).toContain('Which day did they name?');
  await ada.fills({ date: '2026-11-20' });
  expect(await submits()).toMatchObject({ outcome: 'closed' });
  expect(shown()).toContain('the client named a date: Friday 20 November');
});

test('a day that has passed is refused at the field, and what was chosen stays', async () => {
  await chooses('nudge_menu', 'away');
  await ada.fills({ date: '2026-11-02' });
  expect(await submits()).toMatchObject({
    outcome: 'errors',
    errors: { date: expect.stringContaining('has already passed') },
  });
  expect(screen()).toContain('2026-11-02');
  await ada.fills({ date: '2026-12-01' });
  expect(await submits()).toMatchObject({ outcome: 'closed' });
  expect(shown()).toContain('the client is away until Tuesday 1 December');
});

test('snoozed until an hour of one’s own choice', async () => {
  await chooses('nudge_snooze', 'form');
  await ada.fills({ until: new Date('2026-11-16T15:30:00+01:00') });
  expect(await submits()).toMatchObject({ outcome: 'closed' });
  expect(shown()).toContain('snoozed until Monday 16 November, 15:30');
});

test('closed with an outcome and a reason', async () => {
  expect(await chooses('nudge_close', 'form')).toContain('How did it end?');
  expect(await submits()).toMatchObject({ outcome: 'not_sent' });
  await ada.fills({ outcome: 'declined', reason: 'too <!channel> & expensive' });
  expect(await submits()).toMatchObject({ outcome: 'closed' });
  expect(shown()).toContain('closed: Declined (too <!channel> & expensive)');
});

test('a reason that is too long is refused at its field, and stays there', async () => {
  await chooses('nudge_close', 'form');
  const reason = 'too expensive '.repeat(40);
  await ada.fills({ outcome: 'declined', reason });
  expect((await submits()).errors).toEqual({ reason: 'That’s too long: 500 characters at most.' });
  expect(screen()).toContain('too expensive too expensive');
});

test('a day that was named and is over is refused by its own name', async () => {
  await chooses('nudge_menu', 'promise');
  await ada.fills({ date: '2026-11-08' });
  expect((await submits()).errors).toEqual({
    date: expect.stringMatching(/^Sunday 8 November .*has already passed/),
  });
});

test('handed over, but neither to a bot nor to its owner', async () => {
  await chooses('nudge_menu', 'assign');
  await ada.fills({ owner: ada });
  expect(await submits()).toMatchObject({ errors: { owner: 'This person is already the owner.' } });
  await ada.fills({ owner: ben, note: 'x'.repeat(501) });
  expect((await submits()).errors).toEqual({ note: 'That’s too long: 500 characters at most.' });
  await ada.fills({ note: 'Jana prefers calls <!channel> & mornings' });
  expect(await submits()).toMatchObject({ outcome: 'closed' });
  expect(await show('/ghostwatch show #1')).toContain('Owner: @ben');
  expect(workspace.read(ben.dm.at(-1))).toContain('> Jana prefers calls <!channel> & mornings');
  expect(JSON.stringify(ben.dm.at(-1)?.blocks)).not.toContain('<!channel>');
});

test('a form that was opened before somebody else acted changes nothing', async () => {
  await chooses('nudge_menu', 'assign');
  await show('/ghostwatch replied #1');
  await ada.fills({ owner: ben });
  expect(await submits()).toMatchObject({
    outcome: 'errors',
    errors: { owner: expect.stringContaining('has just been changed') },
  });
  expect(await show('/ghostwatch show #1')).toContain('Owner: @ada');
});

test('everything about a thread in one modal: act, correct, close, reopen', async () => {
  const everything = await chooses('nudge_menu', 'details');
  expect(everything).toContain('*Schedule*');
  expect(everything).toContain('*Suggested message*');
  const draft = () => screen().match(/```\n([\s\S]*?)```/)?.[1];
  const first = draft();
  await ada.clicks(modal(), 'Different wording');
  await workspace.slack.quiet();
  expect(draft()).not.toBe(first);

  await ada.selects(modal(), { type: 'overflow' }, 'Edit…');
  await workspace.slack.quiet();
  expect(screen()).toContain('[ €12,400 ]');
  await ada.fills({ client: 'x'.repeat(10_000), amount: 'a lot', link: 'isn’t a link' });
  expect((await submits()).errors).toEqual({
    client: 'That’s too long: 80 characters at most.',
    amount: expect.stringContaining('I can’t read “a lot” as an amount.'),
    link: expect.stringContaining('isn’t a link'),
  });
  expect(screen()).toContain('a lot');
  await ada.fills({ client: 'Acme AG', amount: '900 CHF', link: 'example.com/offer', contact: 'Jana' });
  expect(await submits()).toMatchObject({ outcome: 'closed' });
  expect(screen()).toContain('== #1 Acme AG ==');
  expect(screen()).toMatch(/\*CHF\s900\*/);
  expect(screen()).toContain('updated: client, contact, amount, link (@ada)');
  expect(shown()).toContain('*#1 · Acme AG*');

  await ada.selects(modal(), { actionId: 'nudge_close' }, 'won');
  await workspace.slack.quiet();
  expect(screen()).toContain('Closed Thursday 12 November: *Won*.');
  expect(shown()).toContain('closed: Won');
  await ada.clicks(modal(), 'Reopen');
  await workspace.slack.quiet();
  expect(screen()).toContain('They replied');
});

test('correcting nothing changes nothing', async () => {
  await chooses('nudge_menu', 'details');
  await ada.selects(modal(), { type: 'overflow' }, 'Edit…');
  await workspace.slack.quiet();
  expect(await submits()).toMatchObject({ outcome: 'closed' });
  expect(screen()).not.toContain('updated');
});

test('the forms of a German reader are German', async () => {
  const jan = workspace.slack.addPerson({ name: 'jan', locale: 'de-DE' });
  await type(jan, '/ghostwatch add Zenit', workspace);
  await workspace.timePasses('2026-11-17T10:00:00+01:00');
  await jan.selects(latestNudge(jan), { actionId: 'nudge_menu' }, 'promise');
  const form = await workspace.slack.until(() => jan.modal);
  expect(renderView(form, workspace.slack.nameOf)).toContain('Welcher Tag wurde genannt?');
});

test('what was agreed is entered in words, shown again as it is read, and taken back', async () => {
  await chooses('nudge_menu', 'details');
  const corrects = async () => {
    await ada.selects(modal(), { type: 'overflow' }, 'Edit…');
    await workspace.slack.quiet();
  };
  await corrects();
  await ada.fills({ terms: 'thirty percent, perhaps' });
  expect(await submits()).toMatchObject({
    outcome: 'errors',
    errors: { terms: expect.stringContaining('I can’t read “thirty percent”') },
  });
  expect(screen()).toContain('thirty percent, perhaps');
  await ada.fills({ terms: '30% part payment, cancellation fee 500 €, due 30 Nov, ref RE-2026-17' });
  expect(await submits()).toMatchObject({ outcome: 'closed' });
  expect(screen()).toContain('part payment 30%');
  await corrects();
  expect(screen()).toContain('[ part-payment 30%, cancellation-fee €500, due 2026-11-30, ref RE-2026-17 ]');
  expect(await submits()).toMatchObject({ outcome: 'closed' });
  expect(screen().match(/• .*updated/g)).toHaveLength(1);
  await corrects();
  await ada.fills({ terms: 'part-payment 30%, due 2026-12-15' });
  expect(await submits()).toMatchObject({ outcome: 'closed' });
  expect(screen()).toContain('due Tuesday 15 December');
  expect(screen()).not.toContain('cancellation fee €500');
  await corrects();
  await ada.fills({ terms: '' });
  await submits();
  expect(screen()).not.toContain('part payment');
});

test.each(['en-GB', 'de-DE', 'de-CH'])('what a form shows as agreed is read back the same (%s)', (locale) => {
  const t = localizerFor({ locale, timeZone: 'Europe/Berlin' }, workspace.clock.now());
  const terms: Terms = {
    partPayment: { percent: 12.5 },
    cancellationFee: { minor: 123_456_78, currency: 'CHF' },
    dueDate: '2026-11-30',
    validUntil: '2026-12-15',
    reference: 'RE-2026-17',
  };
  const shownText = termsText(terms, t);
  const typed = { now: t.now, timeZone: t.timeZone, currency: 'EUR' };
  expect(readAgreed(shownText, t, typed)).toEqual(terms);
  expect(readAgreed(`${shownText} `, t, typed, {})).toEqual(terms);
  expect(readAgreed(`terms:"${shownText}"`, t, typed, {})).toEqual(terms);
});
