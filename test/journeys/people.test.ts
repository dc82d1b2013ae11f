import { type Person, renderView, type View } from 'slack-sandbox';
import { describe, expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, nudgesTo, type } from '../support/workspace.ts';

let ben: Person;
openForEachTest(async () => {
  ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Roth', locale: 'en-GB' });
  await type(ada, '/ghostwatch add Acme about:offer', workspace);
});

describe('we must not ghost either', () => {
  test('the owner is reminded after one working day, and the list shows what we owe', async () => {
    await type(ada, '/ghostwatch replied #1', workspace);
    await workspace.timePasses('2026-11-10T09:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
    await workspace.timePasses('2026-11-10T10:00:00+01:00');
    expect(workspace.read(latestNudge(ada))).toContain('have been waiting *for 1 working day*');
    expect(await type(ada, '/ghostwatch list owed', workspace)).toContain('our turn');
    await type(ada, '/ghostwatch answered #1', workspace);
    expect(await type(ada, '/ghostwatch list owed', workspace)).toContain('You don’t owe anyone an answer.');
  });
});

describe('promises', () => {
  test('a kept day of grace, then the nudge says so and the ladder is one step faster', async () => {
    await type(ada, '/ghostwatch promised #1 tuesday', workspace);
    await workspace.timePasses('2026-11-10T17:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
    await workspace.timePasses('2026-11-11T09:00:00+01:00');
    expect(workspace.read(latestNudge(ada))).toContain('They named *Tuesday 10 November*');
    expect(latestNudge(ada).text).toContain('Check in');
    // An offer is followed up after seven working days; now after three, with the gap of two days kept.
    await workspace.timePasses('2026-11-13T09:00:00+01:00');
    expect(latestNudge(ada).text).toContain('Follow up');
  });

  test('a snooze does not make the promise forgotten', async () => {
    await type(ada, '/ghostwatch promised #1 tuesday', workspace);
    await type(ada, '/ghostwatch snooze #1 until thursday', workspace);
    await workspace.timePasses('2026-11-12T09:00:00+01:00');
    expect(workspace.read(latestNudge(ada))).toContain('They named *Tuesday 10 November*');
  });
});

describe('a holiday that begins later', () => {
  const nudgeBefore = '2026-11-12T10:00:00+01:00';

  test('nudges come as usual before a pause, and wait while it lasts', async () => {
    const answer = await type(ada, '/ghostwatch pause from 16 Nov to 20 Nov', workspace);
    expect(answer).toContain('pause from Monday 16 November');
    expect(answer).toContain('up to and including Friday 20 November');
    await workspace.timePasses(nudgeBefore);
    expect(nudgesTo(ada)).toHaveLength(1);
    await ada.clicks(latestNudge(ada), 'I followed up');
    await workspace.slack.quiet();
    await workspace.timePasses('2026-11-20T17:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
    await workspace.timePasses('2026-11-23T09:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(2);
  });

  test('a cover gets what becomes due in their days, and Home says so beforehand', async () => {
    await ada.opensHome();
    const answer = await type(ada, `/ghostwatch cover ${ben.mention} ab Montag bis Freitag`, workspace);
    expect(answer).toContain('@ben will cover for you from Monday 16 November');
    expect(answer).toContain('up to and including Friday 20 November');
    await workspace.slack.quiet();
    expect(renderView(ada.home as View, workspace.slack.nameOf)).toContain(
      '@ben will cover for you from Monday',
    );
    await workspace.timePasses(nudgeBefore);
    expect(nudgesTo(ada)).toHaveLength(1);
    expect(nudgesTo(ben)).toHaveLength(0);
    await ada.clicks(latestNudge(ada), 'I followed up');
    await workspace.slack.quiet();
    await workspace.timePasses('2026-11-20T17:00:00+01:00');
    expect(workspace.read(latestNudge(ben))).toContain(
      'You’re getting this because you’re covering for @ada.',
    );
    expect(nudgesTo(ada)).toHaveLength(1);
  });

  test('a pause that would begin is asked for its end', async () => {
    const answer = await type(ada, '/ghostwatch pause ab Montag', workspace);
    expect(answer).toContain('“ab Montag” is Monday 16 November');
    expect(answer).toContain('A pause needs an end');
    expect(await type(ada, '/ghostwatch pause', workspace)).toContain('Your nudges are on.');
  });

  test('it can be called off before it begins', async () => {
    await type(ada, '/ghostwatch pause vom 21.12. bis 6.1.', workspace);
    expect(await type(ada, '/ghostwatch pause', workspace)).toContain('Wednesday 6 January 2027');
    expect(await type(ada, '/ghostwatch pause off', workspace)).toContain('Your nudges are on.');
    expect(await type(ada, '/ghostwatch pause from 6 Jan to 21 Dec 2026', workspace)).toContain(
      'must be in the future',
    );
  });
});

describe('somebody covers for an owner who is away', () => {
  test('nudges go to the cover and say for whom, until the owner is back', async () => {
    await type(ada, '/ghostwatch pause until 2026-11-16', workspace);
    const answer = await type(ada, `/ghostwatch cover ${ben.mention} until 2026-11-16`, workspace);
    expect(answer).toContain('@ben is covering for you and gets your nudges until Monday 16 November');
    await workspace.timePasses('2026-11-12T10:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
    expect(workspace.read(latestNudge(ben))).toContain(
      'You’re getting this because you’re covering for @ada.',
    );
    await ben.clicks(latestNudge(ben), 'I followed up');
    await workspace.slack.quiet();
    await workspace.timePasses('2026-11-18T10:00:00+01:00');
    expect(nudgesTo(ben)).toHaveLength(1);
    expect(latestNudge(ada).text).toContain('Follow up');
  });

  test('cover off ends it', async () => {
    await type(ada, `/ghostwatch cover ${ben.mention}`, workspace);
    expect(await type(ada, '/ghostwatch cover off', workspace)).toContain('Nobody is covering for you.');
    await workspace.timePasses('2026-11-12T10:00:00+01:00');
    expect(nudgesTo(ben)).toHaveLength(0);
    expect(nudgesTo(ada)).toHaveLength(1);
  });

  test('an owner whom Slack has deactivated is covered, too', async () => {
    await type(ada, `/ghostwatch cover ${ben.mention} until 2026-11-10`, workspace);
    await workspace.slack.deactivate(ada);
    await workspace.timePasses('2026-11-12T11:00:00+01:00');
    expect(workspace.read(latestNudge(ben))).toContain('because @ada can’t be reached');
  });
});

describe('three nudges without any reaction', () => {
  test('the cover is told once, not again and again', async () => {
    await type(ada, `/ghostwatch cover ${ben.mention} until 2026-11-10`, workspace);
    await workspace.timePasses('2026-11-26T17:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(3);
    expect(nudgesTo(ben)).toHaveLength(0);
    await workspace.timePasses('2026-12-18T17:00:00+01:00');
    expect(nudgesTo(ben)).toHaveLength(1);
    expect(workspace.read(latestNudge(ben))).toContain('@ada hasn’t reacted to three nudges in a row');
  });

  test('where an escalation channel is set, it is told instead', async () => {
    const { slack } = workspace;
    const alarm = slack.addChannel({ name: 'silent-clients', members: [ada, ben], withBot: true });
    const boss = slack.addPerson({ name: 'boss', isAdmin: true });
    expect(await type(boss, `/ghostwatch escalation <#${alarm.id}|${alarm.name}>`, workspace)).toContain(
      'I post it in #silent-clients, once',
    );
    await workspace.timePasses('2026-12-18T17:00:00+01:00');
    const told = slack.messagesIn(alarm);
    expect(told).toHaveLength(1);
    expect(workspace.read(told[0])).toContain('@ada hasn’t reacted to three nudges in a row');
  });

  test('only admins name the channel; everybody may look', async () => {
    const { slack } = workspace;
    const eva = slack.addPerson({ name: 'eva', locale: 'de-DE' });
    const alarm = slack.addChannel({ name: 'silent-clients', members: [ada], withBot: true });
    const wanted = `<#${alarm.id}|${alarm.name}>`;
    expect(await type(ada, `/ghostwatch escalation ${wanted}`, workspace)).toContain(
      'Only admins of this workspace can change this.',
    );
    expect(await type(eva, '/ghostwatch escalation off', workspace)).toContain(
      'Das können nur Admins dieses Workspace ändern.',
    );
    expect(await type(ada, '/ghostwatch escalation', workspace)).toContain('I tell their cover');
  });

  test('any reaction begins the count anew', async () => {
    await type(ada, `/ghostwatch cover ${ben.mention} until 2026-11-10`, workspace);
    await workspace.timePasses('2026-11-19T10:00:00+01:00');
    await type(ada, '/ghostwatch edit #1 amount:900€', workspace);
    await workspace.timePasses('2026-12-01T17:00:00+01:00');
    expect(nudgesTo(ben)).toHaveLength(0);
  });
});

test('assign hands a thread over, with a note to the new owner', async () => {
  await type(ada, `/ghostwatch assign #1 ${ben.mention}`, workspace);
  const note = workspace.read(ben.dm.at(-1));
  expect(note).toContain('@ada has handed *#1 · Acme* over to you.');
  expect(note).toContain('No reply');
  expect(note).toContain('Next nudge: Check in, Thursday 12 November');
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  expect(nudgesTo(ben)).toHaveLength(1);
  expect(nudgesTo(ada)).toHaveLength(0);
});
