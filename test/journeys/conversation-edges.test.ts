import type { Channel, Message, Person, SayOptions } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openClientChannel } from '../support/client-channel.ts';
import { latestNudge, nudgesTo, type, type Workspace } from '../support/workspace.ts';

const TEN_MINUTES = 600_000;

let workspace: Workspace;
let ada: Person;
let ben: Person;
/** Jana belongs to Acme's own workspace. */
let jana: Person;
let channel: Channel;
let offer: Message;

async function begin(locale?: string): Promise<void> {
  ({ workspace, ada, ben, jana, channel, offer } = await openClientChannel(locale));
}
beforeEach(() => begin());
afterEach(() => workspace.close());

const say = (line: string) => type(ada, `/ghostwatch ${line}`, workspace);
const show = () => say('show #1');
const watchThread = () => say(`add Acme about:offer link:${workspace.slack.permalink(offer)}`);
const watchChannel = () => say(`add Acme about:offer <#${channel.id}|${channel.name}>`);

async function writes(who: Person, text: string, options: SayOptions = {}): Promise<Message> {
  const message = await who.says(channel, text, { threadTs: offer.ts, ...options });
  await workspace.slack.quiet();
  return message;
}

async function clicks(who: Person, card: Message, button: string): Promise<void> {
  await who.clicks(card, button);
  await workspace.slack.quiet();
}

describe('what counts', () => {
  test('the words that a message began with: an edit makes no answer of a thanks, a deletion none undone', async () => {
    await watchThread();
    workspace.clock.set('2026-11-10T09:00:00+01:00');
    const thanks = await writes(jana, 'Thanks!');
    await jana.edits(thanks, 'Thanks! When can you start?');
    await workspace.slack.quiet();
    expect(await show()).toContain('No reply');
    const answer = await writes(jana, 'When can you start?');
    await jana.deletes(answer);
    await workspace.slack.quiet();
    expect(await show()).toContain('have been waiting');
  });

  test('a file without a word is an answer', async () => {
    await watchThread();
    await writes(jana, '', { files: ['contract.pdf'] });
    expect(await show()).toContain('the client replied in Slack');
  });

  test('a reply that is also sent to the channel counts once, in a thread that is tied to all of it', async () => {
    await watchChannel();
    workspace.clock.set('2026-11-10T09:00:00+01:00');
    await writes(jana, 'When can you start?', { broadcast: true });
    expect((await show()).match(/the client replied/g)).toHaveLength(1);
    workspace.clock.set('2026-11-10T12:00:00+01:00');
    await writes(ada, 'In December.', { broadcast: true });
    const shown = await show();
    expect(shown.match(/we answered/g)).toHaveLength(1);
    expect(shown).not.toContain('followed up');
  });

  test('a thanks with folded hands is none, a thanks that declines is', async () => {
    await workspace.close();
    await begin('de-DE');
    await watchThread();
    await writes(jana, 'Danke dir :pray::skin-tone-2:');
    expect(await show()).toContain('Keine Antwort');
    await writes(jana, 'Danke, kein Interesse.');
    expect(await show()).toContain('der Kunde hat in Slack geantwortet');
  });
});

describe('somebody who is marked as the client', () => {
  const mark = () => say(`client #1 ${ben.mention}`);
  beforeEach(watchThread);

  test('has answered already: it is our turn at once', async () => {
    workspace.clock.set('2026-11-10T09:00:00+01:00');
    await writes(ben, 'We like it. When can you start?');
    expect(await show()).toContain('followed up in Slack (@ben)');
    expect(await mark()).toContain('Next nudge: Answer the client, Wednesday 11 November, 09:00');
    const shown = await show();
    expect(shown).toContain('the client replied in Slack');
    expect(shown).toContain('They wrote on Tuesday 10 November');
  });

  test('has our answer already: the silence counts from there', async () => {
    workspace.clock.set('2026-11-10T09:00:00+01:00');
    await writes(ben, 'We like it. When can you start?');
    workspace.clock.set('2026-11-11T09:00:00+01:00');
    await writes(ada, 'In December.');
    await mark();
    const shown = await show();
    expect(shown).toContain('No reply *for less than a working day*, since Wednesday 11 November');
    expect(shown).toContain('we answered (@ada)');
    expect(shown).toContain('○ Check in');
  });

  test('has said nothing yet: nothing moves, and our chase is not counted twice', async () => {
    workspace.clock.set('2026-11-10T09:00:00+01:00');
    await writes(ada, 'Any thoughts?');
    await mark();
    const shown = await show();
    expect(shown).toContain('since Monday 9 November');
    expect(shown.match(/followed up/g)).toHaveLength(1);
  });
});

describe('absences', () => {
  test('one that is over is no reason to call silent who answers besides: somebody is asked', async () => {
    await watchThread();
    await writes(jana, 'Sorry, I was out of the office last week. We take the offer.');
    expect(await show()).not.toContain('No reply');
    await workspace.timePasses('2026-11-09T10:10:00+01:00', TEN_MINUTES);
    expect(latestNudge(ada).text).toBe('#1 Acme wrote. Was it a reply?');
  });

  test('one over the turn of the year pauses into the new one', async () => {
    await workspace.close();
    await begin('de-DE');
    await watchThread();
    await writes(jana, 'Ich bin bis inkl. 3.1. nicht im Büro.');
    await workspace.timePasses('2026-11-09T10:10:00+01:00', TEN_MINUTES);
    await clicks(ada, latestNudge(ada), 'Pause bis Montag, 4. Januar 2027');
    expect(await show()).toContain('Nächste Erinnerung: Kurz melden, Montag, 4. Januar 2027');
  });
});

describe('what was said while nobody listened', () => {
  test('the bot was down and the client snoozed: the snooze is over, our turn begins', async () => {
    await watchThread();
    await say('snooze #1 2 weeks');
    await workspace.bot().stop();
    workspace.clock.set('2026-11-11T09:00:00+01:00');
    await writes(jana, 'When can you start?');
    workspace.clock.set('2026-11-12T11:00:00+01:00');
    await workspace.restart();
    await workspace.bot().tick();
    expect(await show()).toContain('have been waiting *for 1 working day* for your answer');
    await workspace.bot().tick();
    expect(latestNudge(ada).text).toBe('#1 Acme has been waiting for your answer for 1 working day.');
  });

  test('the client was closed: taken up again, it is our turn at once', async () => {
    await watchThread();
    await say('close #1 ghosted');
    workspace.clock.set('2026-11-10T09:00:00+01:00');
    await writes(jana, 'When can you start?');
    const reopened = await say('reopen #1');
    expect(reopened).toContain('Reopened');
    expect(reopened).toContain('Next nudge: Answer the client, Wednesday 11 November, 09:00');
    expect(await show()).toContain('the client replied in Slack');
  });

  test('the bot was taken out of the channel: the card says what to do, and then is mended', async () => {
    const { slack } = workspace;
    await watchThread();
    await ben.removes(slack.app.botUserId, channel);
    await jana.says(channel, 'When can you start?', { threadTs: offer.ts });
    await workspace.timePasses('2026-11-12T10:00:00+01:00');
    const card = latestNudge(ada);
    expect(workspace.read(card)).toContain('I can’t see replies in #acme');
    expect(workspace.read(card)).toContain('/invite @Ghostwatch');
    await ada.invites(slack.app.botUserId, channel);
    await slack.quiet();
    await workspace.bot().tick();
    expect(workspace.read(ada.looksAt(card))).toContain('the client replied in Slack');
    expect(workspace.read(ada.looksAt(card))).not.toContain('I can’t see replies');
  });
});

test('what somebody has settled stays settled, whatever an old card still offers', async () => {
  await watchThread();
  await writes(jana, 'Thanks, I will look at it tomorrow.');
  await workspace.timePasses('2026-11-09T10:10:00+01:00', TEN_MINUTES);
  const question = latestNudge(ada);
  await clicks(ada, question, 'Not a reply');
  const settled = await show();
  for (const button of ['Not a reply', 'This was a reply']) {
    await ada.clicksStale(question, button);
    await workspace.slack.quiet();
  }
  expect(await show()).toBe(settled);
});

describe('promises', () => {
  test('one for a holiday is over on the next working day', async () => {
    await watchThread();
    await say('promised #1 2026-12-24');
    await workspace.timePasses('2026-12-28T08:59:00+01:00', 6 * 3_600_000);
    expect(nudgesTo(ada)).toHaveLength(0);
    await workspace.timePasses('2026-12-28T09:00:00+01:00');
    expect(workspace.read(latestNudge(ada))).toContain('They named *Thursday 24 December*');
  });

  test('an answer before the day ends the wait, and nobody speaks of the promise any more', async () => {
    await watchThread();
    await say('promised #1 2026-11-20');
    workspace.clock.set('2026-11-10T09:00:00+01:00');
    await writes(jana, 'When can you start?');
    await workspace.timePasses('2026-11-11T09:00:00+01:00');
    expect(latestNudge(ada).text).toContain('has been waiting for your answer');
    expect(workspace.read(latestNudge(ada))).not.toContain('They named');
  });
});
