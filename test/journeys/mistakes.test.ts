import type { Person } from 'slack-sandbox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
let jana: Person;
beforeAll(async () => {
  workspace = await openWorkspace();
  ada = addAda(workspace.slack);
  jana = workspace.slack.addPerson({
    name: 'jana',
    realName: 'Jana Krüger',
    timeZone: 'Europe/Berlin',
    locale: 'de-DE',
  });
});
afterAll(() => workspace.close());

const say = (line: string, person = ada) => type(person, line, workspace);

test('who reads German is told in German what can be typed', async () => {
  const answer = await say('/ghostwatch add Acme art:Rechnug', jana);
  expect(answer).toContain('„Rechnug“ passt nicht zu `art`.');
  expect(answer).toContain('allgemein, angebot, projekt, rechnung, support, bewerbung, netzwerk');
  expect(answer).toContain('Meintest du `rechnung`?');
  expect(await say('/ghostwatch add Acme betrrag:900', jana)).toContain('Meintest du `betrag`?');
  expect(await say(`/ghostwatch add ${'x'.repeat(81)}`, jana)).toContain('`kundenname` ist zu lang');

  expect(await say('/ghostwatch add Acme about:invoce')).toContain('Did you mean `invoice`?');
});

test('a contact before the day on which the silence began is asked about', async () => {
  await say('/ghostwatch add Quasar');
  expect(await say('/ghostwatch followed-up Quasar yesterday')).toContain('is before the silence began');
  expect(await say('/ghostwatch followed-up Quasar today')).toContain('you followed up with');
});

test('the number of a thread is no client', async () => {
  const answer = await say('/ghostwatch add #1');
  expect(answer).toContain('Which client? “#1” is only a number; to see that client: `/ghostwatch show #1`.');
});

test('what was entered can be taken back', async () => {
  await say('/ghostwatch add Orbit Relaunch amount:900€ contact:"Eva Lang" link:https://example.com/offer');
  expect(await say('/ghostwatch edit Orbit betrag:- contact:none link:- topic:kein')).toContain('Updated');
  const shown = await say('/ghostwatch show Orbit');
  for (const gone of ['900', 'Eva Lang', 'Open the conversation', '· Relaunch']) {
    expect(shown).not.toContain(gone);
  }
  expect(await say('/ghostwatch edit Orbit amount:none')).toContain('Nothing was changed.');
});
