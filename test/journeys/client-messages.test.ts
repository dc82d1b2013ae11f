import type { Channel, Message, Person } from 'slack-sandbox';
import { afterEach, describe, expect, test } from 'vitest';
import { addAda, latestNudge, nudgesTo, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const TEN_MINUTES = 600_000;

let workspace: Workspace;
let ada: Person;
let jana: Person;
let channel: Channel;
let offer: Message;

async function begin(locale: string): Promise<void> {
  workspace = await openWorkspace();
  const { slack } = workspace;
  ada = addAda(slack, locale);
  jana = slack.addPerson({ name: 'jana', realName: 'Jana Krüger', externalTeam: { name: 'Acme' } });
  channel = slack.addChannel({ name: 'acme', members: [ada, jana], withBot: true });
  offer = await ada.says(channel, 'Here is our offer.');
  await type(ada, `/ghostwatch add Acme about:offer link:${slack.permalink(offer)}`, workspace);
}
afterEach(() => workspace.close());

async function writes(who: Person, text: string, files: readonly string[] = []): Promise<void> {
  await who.says(channel, text, { threadTs: offer.ts, files });
  await workspace.slack.quiet();
}

async function clicks(card: Message, button: string): Promise<void> {
  await ada.clicks(card, button);
  await workspace.slack.quiet();
}

const until = (moment: string) => workspace.timePasses(moment, TEN_MINUTES);
const show = () => type(ada, '/ghostwatch show #1', workspace);

describe('in English', () => {
  test('“I will get back to you next week” makes us owe nothing, and offers to pause until then', async () => {
    await begin('en-GB');
    await writes(jana, "Thanks, I'll get back to you next week.");
    const shown = await show();
    expect(shown).toContain('the client replied in Slack and will get back to us by Friday 20 November');
    expect(shown).not.toContain('for your answer');
    await until('2026-11-09T10:10:00+01:00');
    const question = latestNudge(ada);
    expect(question.text).toBe('#1 Acme will get back to you by Friday 20 November. Pause until then?');
    await clicks(question, 'Pause until Friday 20 November');
    await until('2026-11-20T17:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
    await until('2026-11-23T10:00:00+01:00');
    expect(workspace.read(latestNudge(ada))).toContain('They named *Friday 20 November*');
  });

  test('where the promise answers enough, one click makes it our turn', async () => {
    await begin('en-GB');
    await writes(jana, 'We will let you know by Friday.');
    await until('2026-11-09T10:10:00+01:00');
    await clicks(latestNudge(ada), 'It’s our turn');
    expect(await show()).toContain('for your answer');
  });

  test('a decision beside an absence is asked about, and the pause is offered with it', async () => {
    await begin('en-GB');
    await writes(jana, 'Go ahead! On vacation until Nov 30.');
    expect(await show()).toContain('for your answer');
    await until('2026-11-09T10:10:00+01:00');
    const question = latestNudge(ada);
    expect(workspace.read(question)).toContain(
      '[ This was a reply ]  [ Not a reply ]  [ Pause until Tuesday 1 December ]',
    );
    await clicks(question, 'Pause until Tuesday 1 December');
    expect(await show()).toContain('the client is away until Tuesday 1 December');
    const card = workspace.read(ada.looksAt(question));
    expect(card).toContain('[ This was a reply ]');
    expect(card).not.toContain('[ Pause until');
  });

  test('a later absence is noted, and asked about when it begins', async () => {
    await begin('en-GB');
    await writes(jana, 'FYI: I am on vacation from Nov 18 to Nov 27.');
    expect(await show()).toContain('away from Wednesday 18 November, back on Saturday 28 November');
    await until('2026-11-12T10:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
    const checkIn = latestNudge(ada);
    expect(checkIn.text).toContain('Check in');
    expect(workspace.read(checkIn)).toContain('they’ll be away from Wednesday 18 November');
    expect(workspace.read(checkIn)).not.toContain('[ Pause until');
  });

  test('a thanks with a file is asked about', async () => {
    await begin('en-GB');
    await writes(jana, 'Thanks!', ['contract.pdf']);
    await until('2026-11-09T10:10:00+01:00');
    expect(latestNudge(ada).text).toBe('#1 Acme wrote. Was it a reply?');
  });

  test('a name is known from its author', async () => {
    await begin('en-GB');
    await writes(jana, 'Thank you, Ada! Best regards, Jana Krüger');
    expect(await show()).toContain('the client said thanks');
  });

  test('an app of the client’s that is marked as theirs answers for them', async () => {
    await begin('en-GB');
    const { slack } = workspace;
    const robot = slack.addPerson({ name: 'approvals', isBot: true, externalTeam: { name: 'Acme' } });
    await robot.joins(channel);
    await type(ada, `/ghostwatch client #1 ${robot.mention}`, workspace);
    await writes(robot, 'Jana has approved the offer.');
    expect(await show()).toContain('the client replied in Slack');
  });

  test('an answer of an app of the client’s that nobody marked is not lost', async () => {
    await begin('en-GB');
    const robot = workspace.slack.addPerson({
      name: 'approvals',
      isBot: true,
      externalTeam: { name: 'Acme' },
    });
    await robot.joins(channel);
    await writes(robot, 'Jana has approved the offer.');
    expect(await show()).toContain('the client replied in Slack');
  });
});

describe('auf Deutsch', () => {
  test('„Ich melde mich Ende des Monats“ bietet die Pause an', async () => {
    await begin('de-DE');
    await writes(jana, 'Danke, ich melde mich Ende des Monats!');
    expect(await show()).not.toContain('wartet seit');
    await until('2026-11-09T10:10:00+01:00');
    const question = latestNudge(ada);
    expect(question.text).toBe('#1 Acme will sich bis Montag, 30. November melden. Bis dahin pausieren?');
    await clicks(question, 'Pause bis Montag, 30. November');
    await until('2026-11-30T17:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
  });

  test('eine Zusage vor dem Urlaub ist keine bloße Abwesenheit', async () => {
    await begin('de-DE');
    await writes(jana, 'Wir nehmen das Angebot. Bin bis 30.11. im Urlaub.');
    await until('2026-11-09T10:10:00+01:00');
    expect(latestNudge(ada).text).toBe('#1 Acme hat geschrieben. War das eine Antwort?');
    expect(workspace.read(latestNudge(ada))).toContain(
      '[ Das war eine Antwort ]  [ Keine Antwort ]  [ Pause bis Dienstag, 1. Dezember ]',
    );
  });

  test('„Danke Nein.“ ist eine Antwort', async () => {
    await begin('de-DE');
    await writes(jana, 'Danke Nein.');
    expect(await show()).toContain('der Kunde hat in Slack geantwortet');
  });
});
