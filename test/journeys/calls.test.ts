import { type Message, type Person, renderView } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addAda, latestNudge, nudgesTo, openWorkspace, type, type Workspace } from '../support/workspace.ts';

/** Support has little patience: on Tuesday, 17 November, the third step asks Ada to call. */
let workspace: Workspace;
let ada: Person;
let card: Message;

async function open(line: string, locale = 'en-GB'): Promise<void> {
  workspace = await openWorkspace();
  ada = addAda(workspace.slack, locale);
  await type(ada, line, workspace);
  await workspace.timePasses('2026-11-17T11:00:00+01:00');
  card = latestNudge(ada);
}

beforeEach(() =>
  open('/ghostwatch add Acme Relaunch about:support contact:"Jana Krüger" phone:"+49 30 12345" lang:en'),
);
afterEach(() => workspace.close());

const show = () => type(ada, '/ghostwatch show #1', workspace);

async function cardNow(): Promise<string> {
  await workspace.slack.quiet();
  return workspace.read(ada.looksAt(card));
}

test('the call has a card of its own: the number, what to say, and how it went', () => {
  const text = workspace.read(card);
  expect(text).toContain('Step 3 of 4: *Call*');
  expect(text).toContain('*Call Jana Krüger:* +49 30 12345 (tel:+493012345)');
  expect(text).toContain('*To open with*\n> Good morning, Jana, this is Ada Berger.');
  expect(text).toMatch(/\*To talk about\*\n(?:• .*\n){3}\*On voicemail\*\n> /);
  expect(text).toContain('[ Reached ]  [ Voicemail ]  [ No answer ]  [ Wrong person… ]  [ They replied ]');
  expect(text).not.toContain('I followed up');
});

test('without a number the card says how to enter one', async () => {
  await workspace.close();
  await open('/ghostwatch add Acme about:support');
  expect(workspace.read(card)).toContain('/ghostwatch edit #1 phone:"+44 20 7946 0123"');
});

test('reached: a follow-up by phone, and then the question what came of it', async () => {
  await ada.clicks(card, 'Reached');
  expect(await cardNow()).toContain('called: reached them (@ada)');
  expect(await cardNow()).toContain('*How did it go?*');
  expect(await show()).toContain('called: reached them');
  await ada.clicks(ada.looksAt(card) ?? card, 'They named a date…');
  await workspace.slack.until(() => ada.modal);
  await ada.fills({ date: '2026-11-27' });
  await ada.submits();
  expect(await cardNow()).toContain('the client named a date: Friday 27 November');
  expect(await cardNow()).not.toContain('How did it go?');
});

test('reached, and they answered on the phone', async () => {
  await ada.clicks(card, 'Reached');
  await workspace.slack.quiet();
  await ada.clicks(ada.looksAt(card) ?? card, 'They replied');
  expect(await cardNow()).toContain('the client replied');
});

test('voicemail: a follow-up by phone, and the message that was announced', async () => {
  await ada.clicks(card, 'Voicemail');
  const text = await cardNow();
  expect(text).toContain('called: left a voicemail (@ada)');
  expect(text).toContain('*You said you’d write. Here’s the message:*');
  expect(text).toContain('Open in your email app');
  await workspace.timePasses('2026-11-20T10:00:00+01:00');
  expect(workspace.read(latestNudge(ada))).toContain('Step 4 of 4: *Ask for a decision*');
});

test('no answer: nothing is counted, and the call comes again on the next working day', async () => {
  const before = nudgesTo(ada).length;
  await ada.clicks(card, 'No answer');
  const text = await cardNow();
  expect(text).toContain('called: no answer (@ada)');
  expect(text).toContain('Next nudge: Call, Wednesday 18 November, 09:00');
  expect(text).toContain('Or write instead:');
  await workspace.timePasses('2026-11-18T09:00:00+01:00');
  expect(nudgesTo(ada)).toHaveLength(before + 1);
  expect(workspace.read(latestNudge(ada))).toContain('Step 3 of 4: *Call*');
  await ada.clicks(latestNudge(ada), 'Reached');
  await workspace.slack.quiet();
  expect(workspace.read(latestNudge(ada))).toContain('called: reached them');
});

test('no answer, and a message instead', async () => {
  await ada.clicks(card, 'No answer');
  await workspace.slack.quiet();
  await ada.clicks(ada.looksAt(card) ?? card, 'I followed up');
  expect(await cardNow()).toContain('followed up');
  expect(await cardNow()).not.toContain('write instead');
});

test('the wrong person: the right number is asked for, and the call comes again at once', async () => {
  await ada.clicks(card, 'Wrong person…');
  await workspace.slack.until(() => ada.modal);
  await ada.fills({ contact: 'Ben Okoro', phone: 'later' });
  expect(await ada.submits()).toMatchObject({ outcome: 'errors', errors: { phone: expect.any(String) } });
  await ada.fills({ phone: '+49 30 999-9' });
  expect(await ada.submits()).toMatchObject({ outcome: 'closed' });
  expect(await cardNow()).toContain('called: the wrong person; the right one is Ben Okoro (@ada)');
  await workspace.timePasses('2026-11-17T11:02:00+01:00', 60_000);
  expect(workspace.read(latestNudge(ada))).toContain('*Call Ben Okoro:* +49 30 999-9');
  expect(await show()).not.toContain('followed up');
});

test('the wrong person, and the right one is not known yet', async () => {
  await ada.clicks(card, 'Wrong person…');
  await workspace.slack.until(() => ada.modal);
  expect(renderView(ada.modal as never, workspace.slack.nameOf)).toContain('Who is the right person?');
  expect(await ada.submits()).toMatchObject({ outcome: 'closed' });
  expect(await cardNow()).toContain('Next nudge: Call, Wednesday 18 November, 09:00');
  await workspace.timePasses('2026-11-18T09:00:00+01:00');
  expect(workspace.read(latestNudge(ada))).toContain('I don’t have the number yet');
});

test('clicked twice, a call counts once', async () => {
  await Promise.all([ada.clicksStale(card, 'Voicemail'), ada.clicksStale(card, 'Voicemail')]);
  await workspace.slack.quiet();
  expect((await show()).match(/left a voicemail/g)).toHaveLength(1);
});

test('in German', async () => {
  await workspace.close();
  await open('/ghostwatch neu "Müller AG" art:anfrage kontakt:"Jana Krüger" telefon:030/12345', 'de-DE');
  const text = workspace.read(card);
  expect(text).toContain('*Ruf Jana Krüger an:* 030/12345 (tel:03012345)');
  expect(text).toContain('[ Erreicht ]  [ Mailbox ]  [ Nimmt nicht ab ]  [ Falsche Person … ]');
  await ada.clicks(card, 'Nimmt nicht ab');
  expect(await cardNow()).toContain('angerufen, niemand nahm ab');
});
