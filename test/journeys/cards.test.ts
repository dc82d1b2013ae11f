import { type Message, type Person, renderView } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addAda, latestNudge, nudgesTo, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
/** The first nudge about Acme, which came on Thursday at ten. */
let card: Message;

beforeEach(async () => {
  workspace = await openWorkspace();
  ada = addAda(workspace.slack);
  await type(ada, '/ghostwatch add Acme "Website relaunch" about:offer', workspace);
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  card = latestNudge(ada);
});
afterEach(() => workspace.close());

/** What the card says now. */
async function cardNow(): Promise<string> {
  await workspace.slack.quiet();
  return workspace.read(ada.looksAt(card));
}

/** What the bot says to Ada alone, after a click. */
function whisper(): string {
  return workspace.read(ada.dm.filter(({ visibleTo }) => visibleTo !== undefined).at(-1));
}

const show = () => type(ada, '/ghostwatch show #1', workspace);

test('a nudge says all that is needed, to the eye and to the screen reader', async () => {
  const text = workspace.read(card);
  expect(text).toContain('*#1 · Acme* · Website relaunch');
  expect(text).toContain('Step 1 of 4: *Check in*');
  expect(text).toContain('*So far*');
  expect(text).toContain('no reply *for 3 working days*\n*Check in:* short and friendly, by email.');
  expect(text).toContain('```\nSubject: Our proposal for the website relaunch\n\nHello,');
  expect(text).toContain(
    '[ Write the email… ]  [ They replied ]  [ I followed up ]  [ Snooze ▾ ]  [ Close ▾ ]',
  );
  expect(text).toContain('Next nudge: Follow up, Wednesday 18 November, 10:00 (in 6 days).');
  expect(card.text).toBe('#1 Acme: Check in. Silent for 3 working days.');
  const draft = card.blocks.find(({ type: kind }) => kind === 'rich_text');
  expect(JSON.stringify(draft)).toContain('rich_text_preformatted');
});

test('they replied: it is our turn, and we are reminded to answer', async () => {
  await ada.clicks(card, 'They replied');
  expect(await cardNow()).toContain('✓ Thursday 12 November · the client replied (@ada)');
  expect(await cardNow()).toContain('Next nudge: Answer the client, Friday 13 November, 10:00 (tomorrow).');
  await workspace.timePasses('2026-11-13T10:00:00+01:00');
  const owed = latestNudge(ada);
  expect(workspace.read(owed)).toContain('have been waiting *for 1 working day* for your answer.');
  expect(owed.text).toBe('#1 Acme has been waiting for your answer for 1 working day.');
  await ada.clicks(owed, 'I answered');
  await workspace.slack.quiet();
  expect(workspace.read(ada.looksAt(owed))).toContain('we answered (@ada)');
});

test('snooze offers a day, three days, a week, next Monday', async () => {
  await ada.selects(card, 'Snooze', 'Next Monday');
  expect(await cardNow()).toContain('snoozed until Monday 16 November (@ada)');
  expect(await show()).toContain('Snoozed until Monday 16 November (in 4 days)');
});

test('close asks for the outcome, and says how to take it back', async () => {
  await ada.selects(card, 'Close', 'Won');
  expect(await cardNow()).toContain('closed: Won (@ada)');
  expect(await cardNow()).toContain('Closed too soon? `/ghostwatch reopen #1`');
});

test('clicked twice, it acts once', async () => {
  await Promise.all([ada.clicksStale(card, 'I followed up'), ada.clicksStale(card, 'I followed up')]);
  await workspace.slack.quiet();
  expect((await show()).match(/followed up/g)).toHaveLength(1);
});

test('a click on an old card changes nothing, and says what is true now', async () => {
  await type(ada, '/ghostwatch close #1 won', workspace);
  expect(await cardNow()).toContain('closed: Won');
  workspace.clock.set('2026-11-12T11:00:00+01:00');
  await ada.clicksStale(card, 'I followed up');
  await workspace.slack.quiet();
  expect(whisper()).toContain('I changed nothing');
  expect(await show()).not.toContain('followed up');
});

test('a forged card gets a polite refusal', async () => {
  const blocks = card.blocks.map((block) =>
    block.type === 'actions' ? { ...block, block_id: 'nudge:12345678:2:0' } : block,
  );
  await ada.clicksStale({ ...card, blocks }, 'They replied');
  await workspace.slack.quiet();
  expect(whisper()).toContain('This card no longer belongs to a client.');
  expect(await show()).not.toContain('the client replied');
});

test('the menu: they named a date', async () => {
  await ada.selects(card, { type: 'overflow' }, 'They named a date…');
  await workspace.slack.until(() => ada.modal);
  await ada.fills({ 'Which day did they name?': '2026-11-09' });
  expect(await ada.submits()).toMatchObject({ outcome: 'errors' });
  await ada.fills({ 'Which day did they name?': '2026-11-20' });
  expect(await ada.submits()).toMatchObject({ outcome: 'closed' });
  expect(await cardNow()).toContain('the client named a date: Friday 20 November (@ada)');
  expect(await cardNow()).toContain('Monday 23 November, 09:00 (in 11 days)');
});

test('the menu: they are away, another wording, the history, and handing over', async () => {
  const ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Okoro', timeZone: 'Europe/London' });
  const first = workspace.read(card);
  await ada.selects(card, { type: 'overflow' }, 'Different wording');
  const second = await cardNow();
  expect(second).toContain('*Suggested message*');
  expect(second).not.toBe(first);

  await ada.selects(card, { type: 'overflow' }, 'All details…');
  const modal = await workspace.slack.until(() => ada.modal);
  expect(renderView(modal)).toContain('*What happened*');
  await ada.closesModal();

  await ada.selects(card, { type: 'overflow' }, 'Hand over…');
  await workspace.slack.until(() => ada.modal);
  await ada.fills({ 'New owner': ben });
  await ada.submits();
  expect(await cardNow()).toContain('handed over to @ben');

  await workspace.timePasses('2026-11-18T11:00:00+01:00');
  expect(workspace.read(latestNudge(ben))).toContain('Step 2 of 4: *Follow up*');
});

test('a card in German for a German reader, with a German draft', async () => {
  const jonas = workspace.slack.addPerson({
    name: 'jonas',
    realName: 'Jonas Weiß',
    timeZone: 'Europe/Berlin',
    locale: 'de-DE',
  });
  await type(jonas, '/ghostwatch neu "Müller & Söhne" Relaunch art:angebot betrag:12.400€', workspace);
  await workspace.timePasses('2026-11-17T10:00:00+01:00');
  const text = workspace.read(latestNudge(jonas));
  expect(text).toContain('*#2 · Müller & Söhne* · Relaunch');
  expect(text).toContain(
    'Keine Antwort *seit 3 Arbeitstagen*, letzte Nachricht von uns: Donnerstag, 12. November.',
  );
  expect(text).toContain('Schritt 1 von 4: *Kurz melden*');
  expect(text).toMatch(/keine Antwort \*seit 3 Arbeitstagen\* · \*12\.400\s€\*/);
  expect(text).toContain('Guten Tag');
  expect(text).toContain('[ Kunde hat geantwortet ]  [ Ich habe nachgefasst ]');
  expect(text).toContain('Nächste Erinnerung: Nachfassen, Montag, 23. November, 10:00 Uhr (in 6 Tagen).');
});

test('three nudges for one owner in one tick go out as one message', async () => {
  for (const client of ['Beta', 'Gamma', 'Delta']) {
    await type(ada, `/ghostwatch add ${client} about:support`, workspace);
  }
  await workspace.timePasses('2026-11-16T10:00:00+01:00');
  expect(nudgesTo(ada)).toHaveLength(2);
  const together = latestNudge(ada);
  expect(together.text).toBe('4 clients need you: Beta, Gamma, Delta …');
  expect(workspace.read(together)).toContain('*4 clients need you.*');
  expect(workspace.read(together)).toContain('1 more is on your *Home* tab.');

  const blockOfGamma = together.blocks.find((block) => JSON.stringify(block).includes('Gamma'));
  await ada.clicks(together, { text: 'Open', blockId: String(blockOfGamma?.block_id) });
  await workspace.slack.quiet();
  const opened = ada.looksAt(together);
  if (!opened) throw new Error('the message is gone');
  expect(workspace.read(opened)).toContain('*Suggested message*');
  await ada.clicks(opened, 'They replied');
  await workspace.slack.quiet();
  const settled = workspace.read(ada.looksAt(together));
  expect(settled).toContain('*3 clients need you.*');
  expect(settled).toContain('✓ Monday 16 November · the client replied (@ada)');
});
