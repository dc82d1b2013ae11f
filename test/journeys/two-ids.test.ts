import { type Person, renderView, type View } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nudgesTo, openWorkspace, type, type Workspace } from '../support/workspace.ts';

// Members of a workspace that has joined an organisation, who have had two ids since then.
let workspace: Workspace;
let ada: Person;
let ben: Person;
beforeEach(async () => {
  workspace = await openWorkspace('2026-11-09T10:00:00+01:00', {
    organisation: { id: 'E00000001', name: 'Group' },
  });
  const { slack } = workspace;
  const person = { timeZone: 'Europe/Berlin', locale: 'en-GB' };
  ada = slack.addPerson({ name: 'ada', id: 'W00000ADA', localId: 'U00000ADA', ...person });
  ben = slack.addPerson({ name: 'ben', id: 'W00000BEN', localId: 'U00000BEN', ...person });
});
afterEach(() => workspace.close());

const say = (person: Person, line: string) => type(person, `/ghostwatch ${line}`, workspace);

async function homeOf(person: Person): Promise<string> {
  await person.opensHome();
  await workspace.slack.quiet();
  return renderView(person.home as View, workspace.slack.nameOf);
}

test.each([
  { before: 'local', after: 'global', when: 'the workspace has joined' },
  { before: 'global', after: 'local', when: 'Slack goes back to the id of the workspace' },
] as const)('an owner stays the same person when $when', async ({ before, after }) => {
  const { slack, timePasses, read } = workspace;
  slack.namesPeopleBy(before);
  await say(ada, 'add Acme about:offer');
  await say(ada, 'language de');
  slack.namesPeopleBy(after);
  expect(await say(ada, 'list')).toContain('Acme');
  expect(await homeOf(ada)).toContain('Acme');
  expect(await say(ada, 'add Globex')).toContain('#2');
  expect(await say(ben, 'close #1')).toContain('belongs to @ada');
  await timePasses('2026-11-13T17:00:00+01:00');
  const nudges = nudgesTo(ada);
  expect(nudges.map(read).join()).toContain('Acme');
  const views = slack.calls.filter(({ method }) => method === 'views.publish');
  expect(new Set(views.map(({ params }) => params.user_id)).size).toBe(1);

  const about = nudges.find((message) => read(message).includes('Acme'));
  if (!about) throw new Error('there is no nudge');
  await ada.clicks(about, 'Kunde hat geantwortet');
  await slack.quiet();
  expect(await say(ada, 'show #1')).toContain('hat geantwortet');
  expect(workspace.log.lines.filter(({ message }) => /turned away|did not say/.test(message))).toEqual([]);
});

test('a mention by the other id means the same person: owner, cover, and somebody who added a client', async () => {
  const { slack, timePasses, read } = workspace;
  slack.namesPeopleBy('global');
  await say(ben, 'list');
  slack.namesPeopleBy('local');
  await say(ada, `add Acme about:offer owner:${ben.mention}`);
  await say(ada, 'add Globex about:offer');
  await say(ada, `cover ${ben.mention} until 2026-11-20`);
  slack.namesPeopleBy('global');
  const home = await homeOf(ben);
  for (const client of ['Acme', 'Globex']) expect(home).toContain(client);
  expect(await say(ben, 'snooze #1 3 days')).toContain('Snoozed');
  expect(await say(ben, 'note #2 called them')).not.toContain('belongs to');
  expect(await say(ada, 'note #1 added it')).not.toContain('belongs to');
  await timePasses('2026-11-13T17:00:00+01:00');
  expect(nudgesTo(ben).map(read).join()).toContain('Globex');
  expect(nudgesTo(ada)).toEqual([]);
});

test('a member with two ids is let in by either while Slack does not answer', async () => {
  const { slack } = workspace;
  slack.namesPeopleBy('local');
  await say(ada, 'add Acme');
  slack.namesPeopleBy('global');
  await say(ada, 'list');
  workspace.clock.set('2026-11-09T12:00:00+01:00');
  slack.faults.next('users.info', { kind: 'refuse', error: 'internal_error' });
  expect(await say(ada, 'note #1 called them')).not.toMatch(/belongs to|try again/);
});
