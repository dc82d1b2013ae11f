import type { Channel, Message, Person } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openClientChannel } from '../support/client-channel.ts';
import { latestNudge, nudgesTo, type, type Workspace } from '../support/workspace.ts';

const MINUTE = 60_000;

let workspace: Workspace;
let ada: Person;
let ben: Person;
let jana: Person;
let channel: Channel;
let offer: Message;

async function begin(locale?: string): Promise<void> {
  ({ workspace, ada, ben, jana, channel, offer } = await openClientChannel(locale));
  await type(ada, `/ghostwatch add Acme about:offer link:${workspace.slack.permalink(offer)}`, workspace);
}
beforeEach(() => begin());
afterEach(() => workspace.close());

async function says(who: Person, text: string): Promise<Message> {
  const message = await who.says(channel, text, { threadTs: offer.ts });
  await workspace.slack.quiet();
  return message;
}

const until = (moment: string) => workspace.timePasses(moment, 10 * MINUTE);
const show = () => type(ada, '/ghostwatch show #1', workspace);

describe('a doubt', () => {
  test('is asked about within minutes, once, with the message and the two buttons', async () => {
    const message = await says(jana, 'Thanks, I will look at it tomorrow.');
    expect(await show()).toContain(
      'I’ll ask you how to treat their message: Monday 9 November, 10:10 (today).',
    );
    await until('2026-11-09T10:10:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
    const question = latestNudge(ada);
    expect(question.text).toBe('#1 Acme wrote. Was it a reply?');
    const card = workspace.read(question);
    expect(card).toContain(workspace.slack.permalink(message).split('?')[0]);
    expect(card).toContain('[ This was a reply ]  [ Not a reply ]');
    expect(await show()).not.toContain('asked');
    await until('2026-11-09T17:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
    await ada.clicks(question, 'Not a reply');
    await workspace.slack.quiet();
    expect(workspace.read(ada.looksAt(question))).toContain('that wasn’t a reply (@ada)');
    expect(await show()).toContain('No reply *for less than a working day*, since Monday 9 November');
  });

  test('waits for the morning where it comes at night', async () => {
    workspace.clock.set('2026-11-09T22:00:00+01:00');
    await says(jana, 'Ok, thanks!');
    await until('2026-11-10T08:50:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
    await until('2026-11-10T09:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
  });

  test('is not asked about when they make it clear themselves, or one of us has written', async () => {
    await says(jana, 'Ok, thanks!');
    await says(jana, 'One question: when can you start?');
    await until('2026-11-09T12:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
    await says(ada, 'In December.');
    await says(jana, 'Ok, thanks!');
    await says(ada, 'Great!');
    await until('2026-11-09T17:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
  });

  test('a question that waits in the direct messages is settled when they answer', async () => {
    await says(jana, 'Ok, thanks!');
    await until('2026-11-09T10:10:00+01:00');
    await says(jana, 'When can you start?');
    const card = workspace.read(ada.looksAt(latestNudge(ada)));
    expect(card).not.toContain('Not a reply');
  });

  test('asks beside a card that stands there, and one click settles both', async () => {
    await until('2026-11-12T10:00:00+01:00');
    const checkIn = latestNudge(ada);
    await says(jana, 'Thanks, I will look at it tomorrow.');
    expect(workspace.read(ada.looksAt(checkIn))).toContain('[ This was a reply ]  [ Not a reply ]');
    await until('2026-11-12T10:10:00+01:00');
    const question = latestNudge(ada);
    expect(question.ts).not.toBe(checkIn.ts);
    await ada.clicks(question, 'This was a reply');
    await workspace.slack.quiet();
    for (const card of [checkIn, question])
      expect(workspace.read(ada.looksAt(card))).not.toContain('[ Not a reply ]');
  });

  test('the question is not lost when Slack fails, and not asked twice', async () => {
    await says(jana, 'Ok, thanks!');
    workspace.slack.faults.next('chat.postMessage', { kind: 'http', status: 503 });
    await until('2026-11-09T10:10:00+01:00');
    workspace.slack.faults.next('chat.postMessage', { kind: 'answer_lost' });
    await until('2026-11-09T12:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
  });

  test('goes to whoever covers, and says for whom', async () => {
    await type(ada, `/ghostwatch cover ${ben.mention}`, workspace);
    await says(jana, 'Ok, thanks!');
    await until('2026-11-09T11:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
    const card = workspace.read(latestNudge(ben));
    expect(card).toContain('You’re getting this because you’re covering for @ada.');
    expect(card).toContain('[ This was a reply ]');
  });

  test('does not count as a nudge that nobody reacts to', async () => {
    await until('2026-11-18T17:00:00+01:00');
    const before = nudgesTo(ada).length;
    await says(jana, 'Thanks, I will look at it tomorrow.');
    await until('2026-11-19T10:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(before + 1);
    await ada.clicks(latestNudge(ada), 'Not a reply');
    await workspace.slack.quiet();
    expect(await show()).toContain('✓ Follow up');
    expect(await show()).toContain('○ Call');
  });
});

describe('an absence note with a day of return', () => {
  test('offers the pause within minutes', async () => {
    await says(jana, 'Out of office. I will be back on Monday, 30 November.');
    await until('2026-11-09T10:10:00+01:00');
    const offered = latestNudge(ada);
    expect(offered.text).toBe('#1 Acme is away, back on Monday 30 November. Pause until then?');
    await ada.clicks(offered, 'Pause until Monday 30 November');
    await workspace.slack.quiet();
    expect(workspace.read(ada.looksAt(offered))).toContain('the client is away until Monday 30 November');
    await until('2026-11-27T17:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
  });

  test('says nothing about a return that has passed', async () => {
    await workspace.bot().stop();
    await says(jana, 'Out of office. I will be back on Wednesday, 11 November.');
    workspace.clock.set('2026-11-12T09:30:00+01:00');
    await workspace.restart();
    await until('2026-11-12T11:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
    expect(latestNudge(ada).text).toContain('Check in');
    expect(workspace.read(latestNudge(ada))).not.toContain('[ Pause until');
  });
});

test('the questions in German', async () => {
  await workspace.close();
  await begin('de-DE');
  await says(jana, 'Danke, ich schaue es mir morgen an.');
  await until('2026-11-09T10:10:00+01:00');
  expect(latestNudge(ada).text).toBe('#1 Acme hat geschrieben. War das eine Antwort?');
  expect(workspace.read(latestNudge(ada))).toContain('[ Das war eine Antwort ]  [ Keine Antwort ]');
  await ada.clicks(latestNudge(ada), 'Keine Antwort');
  await says(jana, 'Ich bin bis einschließlich 20. November im Urlaub.');
  await until('2026-11-09T10:30:00+01:00');
  expect(latestNudge(ada).text).toBe(
    '#1 Acme ist abwesend, zurück am Samstag, 21. November. Bis dahin pausieren?',
  );
});
