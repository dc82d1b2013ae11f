import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changesRules } from '../support/settings.ts';
import { addAda, latestNudge, nudgesTo, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
let ben: Person;

async function begin(locale = 'en-GB'): Promise<void> {
  workspace = await openWorkspace();
  ada = addAda(workspace.slack, locale);
  ben = colleague('ben', 'Ben Roth');
}
beforeEach(() => begin());
afterEach(() => workspace.close());

function colleague(name: string, realName: string): Person {
  return workspace.slack.addPerson({ name, realName, locale: 'en-GB', timeZone: 'Europe/Berlin' });
}

const say = (line: string, who = ada) => type(who, `/ghostwatch ${line}`, workspace);
const show = (who = ada) => say('show #1', who);

describe('a cover who is covered', () => {
  let eva: Person;
  beforeEach(async () => {
    eva = colleague('eva', 'Eva Lang');
    await say('add Acme about:offer');
    await say(`cover ${ben.mention}`);
    await say('pause until 2026-12-01', ben);
    await say(`cover ${eva.mention}`, ben);
  });

  test('hands the nudges on; whoever gets them may act on them, and is told for whom', async () => {
    await workspace.timePasses('2026-11-12T10:00:00+01:00');
    expect([nudgesTo(ada), nudgesTo(ben)]).toEqual([[], []]);
    expect(workspace.read(latestNudge(eva))).toContain(
      'You’re getting this because you’re covering for @ada.',
    );
    await eva.clicks(latestNudge(eva), 'I followed up');
    await workspace.slack.quiet();
    expect(await show()).toContain('followed up by email (@eva)');
  });

  test('keeps to the daily limit of whoever gets them', async () => {
    await say('limit 1', eva);
    await say('add Zenit about:offer');
    await workspace.timePasses('2026-11-12T17:00:00+01:00');
    expect(nudgesTo(eva)).toHaveLength(1);
    await workspace.timePasses('2026-11-13T17:00:00+01:00');
    expect(nudgesTo(eva)).toHaveLength(2);
  });

  test('by the one whom they cover keeps them', async () => {
    await say(`cover ${ada.mention}`, ben);
    await workspace.timePasses('2026-12-01T10:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
    expect(nudgesTo(ben)).not.toHaveLength(0);
  });

  test('where only those see a client who have a part in it, whoever gets the nudge sees it', async () => {
    const boss = workspace.slack.addPerson({ name: 'boss', isAdmin: true });
    expect(await changesRules(boss, { visibility: 'own' }, workspace)).toMatchObject({ outcome: 'updated' });
    await boss.closesModal({ all: true });
    expect(await show(eva)).toContain('Acme');
  });
});

test('a cover for a part of the pause gets what comes in that part; the rest waits for the owner', async () => {
  await say('add Acme about:offer');
  await say(`cover ${ben.mention} until 2026-11-16`);
  await say('pause until 2026-12-01');
  expect(await show()).toContain('@ben is covering for @ada and gets the nudges.');
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  expect(nudgesTo(ben)).toHaveLength(1);
  await workspace.timePasses('2026-11-30T17:00:00+01:00');
  expect([nudgesTo(ben).length, nudgesTo(ada).length]).toEqual([1, 0]);
  expect(await show()).toContain('@ada has paused all nudges until Tuesday 1 December');
  await workspace.timePasses('2026-12-01T09:00:00+01:00');
  expect(nudgesTo(ada)).toHaveLength(1);
});

describe('nobody of another workspace gets a nudge', () => {
  test.each([
    ['en-GB', 'belongs to another workspace'],
    ['de-DE', 'gehört zu einem anderen Workspace'],
  ])('neither as owner nor as cover (%s)', async (locale, refusal) => {
    await workspace.close();
    await begin(locale);
    const jana = workspace.slack.addPerson({
      name: 'jana',
      realName: 'Jana Krüger',
      externalTeam: { name: 'Acme' },
    });
    await say('add Acme about:offer');
    for (const line of [
      `assign #1 ${jana.mention}`,
      `edit #1 about:invoice owner:${jana.mention}`,
      `add Zenit owner:${jana.mention}`,
      `cover ${jana.mention}`,
    ]) {
      expect(await say(line), line).toContain(`Jana Krüger ${refusal}`);
    }
    expect(jana.dm).toHaveLength(0);
    expect(await show()).toContain(locale === 'de-DE' ? 'Angebot' : 'proposal');
    expect(await say('list')).not.toContain('Zenit');
  });

  test('the forms say so where the name stands', async () => {
    const team = { externalTeam: { name: 'Acme' } };
    const jana = workspace.slack.addPerson({ name: 'jana', realName: 'Jana Krüger', ...team });
    await say('add Acme about:offer');
    await workspace.timePasses('2026-11-12T10:00:00+01:00');
    await ada.selects(latestNudge(ada), { type: 'overflow' }, 'Hand over…');
    await workspace.slack.until(() => ada.modal);
    await ada.fills({ owner: jana });
    expect(await ada.submits()).toMatchObject({
      outcome: 'errors',
      errors: { owner: expect.stringContaining('Jana Krüger belongs to another workspace') },
    });
    expect(await show()).toContain('Owner: @ada');
  });

  test('a guest may not, nor may who has left', async () => {
    const guest = workspace.slack.addPerson({ name: 'gast', realName: 'Gast', isRestricted: true });
    await say('add Acme about:offer');
    expect(await say(`assign #1 ${guest.mention}`)).toContain('Gast is a guest here');
    await workspace.slack.deactivate(ben);
    expect(await say(`assign #1 ${ben.mention}`)).toContain('has left, and gets no messages from me');
  });
});

test('where the escalation channel is archived the cover is told instead, once', async () => {
  const { slack } = workspace;
  const alarm = slack.addChannel({ name: 'alarm', members: [ada, ben], withBot: true });
  const boss = slack.addPerson({ name: 'boss', isAdmin: true });
  await say('add Acme about:offer');
  await say(`escalation <#${alarm.id}|${alarm.name}>`, boss);
  await say(`cover ${ben.mention} until 2026-11-10`);
  await slack.archive(alarm);
  await workspace.timePasses('2026-12-18T17:00:00+01:00');
  expect(nudgesTo(ben)).toHaveLength(1);
  expect(workspace.read(latestNudge(ben))).toContain('@ada hasn’t reacted to three nudges in a row');
  expect(await show()).toContain('couldn’t reach @alarm (is_archived)');
});
