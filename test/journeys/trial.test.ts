import type { Person } from 'slack-sandbox';
import { afterEach, expect, test } from 'vitest';
import { changesRules, screenOf, submitsModal } from '../support/settings.ts';
import { addAda, nudgesTo, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
let olga: Person;
afterEach(() => workspace.close());

async function open(settings = {}): Promise<void> {
  workspace = await openWorkspace(undefined, {}, undefined, settings);
  ada = addAda(workspace.slack);
  olga = workspace.slack.addPerson({
    name: 'olga',
    realName: 'Olga Admin',
    isAdmin: true,
    isOwner: true,
    timeZone: 'Europe/Berlin',
    locale: 'en-GB',
  });
}

const say = (line: string, who = ada) => type(who, line, workspace);
const summaries = () =>
  olga.dm.map(workspace.read).filter((message) => message.includes('Trial: nothing is sent'));

test('in a trial of all workspaces everything is planned and shown, and nothing is sent but one summary a day', async () => {
  await open({ GHOSTWATCH_TRIAL: '1' });
  await say('/ghostwatch help', olga);
  await say('/ghostwatch add "Acme GmbH" "Website" about:offer');
  expect(await say('/ghostwatch forecast')).toContain('2 nudges');
  await workspace.timePasses('2026-11-12T18:00:00+01:00');
  expect(nudgesTo(ada)).toHaveLength(0);
  expect(summaries()).toHaveLength(4);
  expect(summaries()[0]).toContain('Today I wouldn’t send anything.');
  expect(summaries()[3]).toContain('Today I would send this:');
  expect(summaries()[3]).toContain('#1 · Acme GmbH');
  expect(await say('/ghostwatch trial')).toContain('set this for all workspaces');
});

test('a trial of one workspace ends after a question, and nothing has heaped up', async () => {
  await open();
  for (let number = 1; number <= 5; number++) await say(`/ghostwatch add "Client ${number}" about:offer`);
  expect(await say('/ghostwatch trial on')).toContain('Only admins');
  expect(await say('/ghostwatch trial on', olga)).toContain('The trial has begun');
  await workspace.timePasses('2026-11-13T12:00:00+01:00');
  expect(nudgesTo(ada)).toHaveLength(0);
  expect(await say('/ghostwatch trial off', olga)).toContain('If you end the trial');
  expect(await say('/ghostwatch probe aus jetzt', olga)).toContain('The trial is over');
  await workspace.timePasses('2026-11-13T16:00:00+01:00');
  expect(nudgesTo(ada)).toHaveLength(0);
  await workspace.timePasses('2026-11-20T16:00:00+01:00');
  expect(workspace.read(nudgesTo(ada)[0])).toContain('Check in');
});

test('nothing goes out by itself: handovers, covers and offers are held back, too', async () => {
  await open();
  const ben = workspace.slack.addPerson({ name: 'ben', realName: 'Ben Kranz', locale: 'en-GB' });
  await say('/ghostwatch list', ben);
  await say('/ghostwatch trial on', olga);
  await say('/ghostwatch add "Acme GmbH"');
  await say(`/ghostwatch assign #1 ${ben.mention}`);
  await say(`/ghostwatch cover ${ben.mention} until 2026-11-20`);
  await workspace.slack.quiet();
  const written = (person: Person) => person.dm.filter(({ visibleTo }) => visibleTo === undefined);
  expect(written(ben)).toEqual([]);
  await say('/ghostwatch trial off now', olga);
  await say(`/ghostwatch assign #1 ${ada.mention}`, ben);
  await workspace.slack.quiet();
  expect(written(ada)).toHaveLength(1);
});

test('the form for everyone begins a trial, and asks before it ends one', async () => {
  await open();
  await say('/ghostwatch help', olga);
  await say('/ghostwatch add Acme about:offer');
  const trial = () => say('/ghostwatch trial');
  await changesRules(olga, { trial: 'on' }, workspace);
  expect(await trial()).toContain('This workspace is in trial mode');
  await changesRules(olga, { trial: 'off' }, workspace);
  expect(screenOf(olga, workspace)).toContain('The trial would end.');
  expect(await trial()).toContain('This workspace is in trial mode');
  await submitsModal(olga, workspace);
  expect(await trial()).toContain('isn’t in trial mode');
});
