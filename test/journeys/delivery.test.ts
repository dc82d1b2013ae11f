import { describe, expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, nudgesTo, type } from '../support/workspace.ts';

openForEachTest();

const add = (line: string) => type(ada, `/ghostwatch add ${line}`, workspace);

/** Turns the clock and ticks once. */
async function tickAt(moment: string): Promise<void> {
  workspace.clock.set(moment);
  await workspace.bot().tick();
}

describe('exactly once', () => {
  test('Slack stored the message but its answer was lost: it is found, not sent again', async () => {
    await add('Acme about:offer');
    workspace.slack.faults.next('chat.postMessage', { kind: 'answer_lost', how: 'reset' });
    await tickAt('2026-11-12T10:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
    await tickAt('2026-11-12T10:00:30+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
    await tickAt('2026-11-12T10:01:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
    await ada.clicks(latestNudge(ada), 'I followed up');
    await workspace.slack.quiet();
    expect(workspace.read(latestNudge(ada))).toContain('followed up by email');
  });

  test('the call never reached Slack: it is sent after the settle window', async () => {
    await add('Acme about:offer');
    workspace.slack.faults.next('chat.postMessage', { kind: 'reset' });
    await tickAt('2026-11-12T10:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
    await tickAt('2026-11-12T10:01:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
  });

  test('a rate limit is kept, then the message goes out', async () => {
    await add('Acme about:offer');
    workspace.slack.faults.next('chat.postMessage', { kind: 'rate_limit', retryAfter: 90 });
    await tickAt('2026-11-12T10:00:00+01:00');
    await tickAt('2026-11-12T10:01:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
    await tickAt('2026-11-12T10:01:30+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
  });

  test('a restart between two ticks repeats nothing and forgets nothing', async () => {
    await add('Acme about:offer');
    await add('Beta about:project');
    await tickAt('2026-11-11T10:00:00+01:00');
    await workspace.restart();
    await tickAt('2026-11-12T10:00:00+01:00');
    await workspace.restart();
    await tickAt('2026-11-12T10:05:00+01:00');
    expect(nudgesTo(ada).map(({ text }) => text)).toEqual([
      '#2 Beta: Check in. Silent for 2 working days.',
      '#1 Acme: Check in. Silent for 3 working days.',
    ]);
  });
});

describe('no storm, no nudge at the wrong time', () => {
  test('after weeks of downtime each thread gets one nudge, and the next keeps its distance', async () => {
    await add('Acme about:offer');
    await tickAt('2026-12-14T10:00:00+01:00');
    await tickAt('2026-12-14T10:01:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
    await tickAt('2026-12-15T16:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
    await tickAt('2026-12-16T10:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(2);
  });

  test('nothing at night, at the weekend or on a holiday of the owner’s country', async () => {
    await add('Acme about:offer since:"1 Nov"');
    await workspace.timePasses('2026-11-09T10:00:01+01:00');
    const first = nudgesTo(ada).length;
    await type(ada, '/ghostwatch snooze #1 until 2026-12-24', workspace);
    await type(ada, '/ghostwatch holidays DE-BY', workspace);
    await workspace.timePasses('2026-12-24T08:00:00+01:00', 6 * 3_600_000);
    expect(nudgesTo(ada)).toHaveLength(first);
    await type(ada, '/ghostwatch snooze #1 until 2026-12-25', workspace);
    await workspace.timePasses('2026-12-28T08:59:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(first);
    await workspace.timePasses('2026-12-28T09:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(first + 1);
  });

  test('what could not go out before the evening goes out the next morning', async () => {
    await add('Acme about:offer since:"6 Nov 16:50"');
    workspace.slack.faults.next('chat.postMessage', { kind: 'rate_limit', retryAfter: 3600 });
    await tickAt('2026-11-11T16:50:00+01:00');
    await workspace.timePasses('2026-11-12T08:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
    await tickAt('2026-11-12T09:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
  });

  test('a thread that was answered, paused or handed over while its nudge waited', async () => {
    const ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Okoro', timeZone: 'Europe/Berlin' });
    for (const client of ['Answered', 'Paused', 'Handed']) await add(`${client} about:offer`);
    workspace.slack.faults.next('chat.postMessage', { kind: 'rate_limit', retryAfter: 600 });
    await tickAt('2026-11-12T10:00:00+01:00');
    await type(ada, '/ghostwatch replied Answered', workspace);
    await type(ada, '/ghostwatch snooze Paused 1 day', workspace);
    await type(ada, '/ghostwatch assign Handed @ben', workspace);
    await tickAt('2026-11-12T10:10:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
    expect(nudgesTo(ben).map(({ text }) => text)).toEqual([
      '#3 Handed: Check in. Silent for 3 working days.',
    ]);
    await tickAt('2026-11-13T10:10:00+01:00');
    const texts = nudgesTo(ada).map(({ text }) => text);
    expect(texts).toContain('#2 Paused: Check in. Silent for 4 working days.');
    expect(texts).toContain('#1 Answered has been waiting for your answer for 1 working day.');
  });
});

test('an owner who has left: the nudge goes to whoever added the thread, and says for whom', async () => {
  const ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Okoro', timeZone: 'Europe/Berlin' });
  await add('Acme about:offer owner:@ben');
  await workspace.slack.deactivate(ben);
  await workspace.timePasses('2026-11-12T11:00:00+01:00');
  expect(workspace.read(latestNudge(ada))).toContain(
    'You’re getting this because @ben can’t be reached in Slack.',
  );
  expect(await type(ada, '/ghostwatch show #1', workspace)).toContain('couldn’t reach @ben (user_disabled)');
});
