import { existsSync, readFileSync } from 'node:fs';
import type { Message, Person } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addAda, latestNudge, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
let olga: Person;
beforeEach(async () => {
  workspace = await openWorkspace();
  ada = addAda(workspace.slack);
  olga = workspace.slack.addPerson({ name: 'olga', realName: 'Olga Admin', isAdmin: true, locale: 'en-GB' });
});
afterEach(() => workspace.close());

const say = (line: string, who = ada) => type(who, line, workspace);

/** How often a text stands in the files of the database, whatever its case. */
function timesStored(text: string): number {
  const files = ['', '-wal'].map((suffix) => workspace.database + suffix).filter(existsSync);
  const bytes = files.map((file) => readFileSync(file).toString('latin1').toLowerCase()).join('');
  return bytes.split(Buffer.from(text).toString('latin1').toLowerCase()).length - 1;
}

/** Asks what is to be erased, ticks some boxes and confirms. */
async function erases(text: string, values: readonly string[]): Promise<string> {
  const question = (await (await olga.command(`/ghostwatch erase "${text}"`)).response()) as Message;
  if (values.length > 0) await olga.selects(question, { actionId: 'erase_choices' }, values);
  await olga.clicks(olga.looksAt(question) as Message, 'Erase for good');
  await workspace.slack.quiet();
  return workspace.read(olga.looksAt(question));
}

test('everything that is kept about a contact, for whoever may see it', async () => {
  await say('/ghostwatch add "Acme GmbH" "Website" contact:"Jana Krüger" email:jana@acme.de amount:12.400€');
  await say('/ghostwatch note #1 Jana Krüger prefers mornings');
  const shown = await say('/ghostwatch data "Jana Krüger"');
  expect(shown).toContain('What I keep about “Jana Krüger”, in *1* conversation');
  for (const part of ['#1 · Acme GmbH', 'Email: jana@acme.de', '12400.00 EUR', 'prefers mornings'])
    expect(shown).toContain(part);
  expect(await say('/ghostwatch daten Niemand')).toContain('I have nothing on “Niemand”');
  expect(await say('/ghostwatch erase "Jana Krüger"')).toContain('Only admins');
});

test('a contact is erased, and the client stays', async () => {
  await say(
    '/ghostwatch add "Nordlicht Studio" about:offer contact:"Mira Vogt" email:mira@nordlicht.de phone:"+49 30 1234567"',
  );
  await say('/ghostwatch add "Bauer Media" about:offer contact:"Mira Vogt"');
  await say('/ghostwatch note #1 MIRA VOGT is on holiday, write to mira@nordlicht.de');
  await say('/ghostwatch close #2 declined Mira Vogt said no');
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  expect(workspace.read(latestNudge(ada))).toContain('Mira Vogt');
  expect(await erases('Mira Vogt', ['contact:1'])).toContain('Clients: *0* · contacts: *1*.');
  expect(timesStored('mira@nordlicht.de')).toBe(0);
  expect(timesStored('1234567')).toBe(0);
  expect(timesStored('Mira Vogt')).toBeGreaterThan(0);
  expect(workspace.read(latestNudge(ada))).not.toContain('Vogt');
  const shown = await say('/ghostwatch show #1');
  expect(shown).toContain('(erased) is on holiday, write to (erased)');
  expect(await say('/ghostwatch show #2')).toContain('Mira Vogt');
  await erases('Mira Vogt', ['contact:2']);
  expect(timesStored('Mira Vogt')).toBe(0);
  expect(timesStored('Bauer Media')).toBeGreaterThan(0);
});

test('a client is erased with the nudges about it, and nobody else', async () => {
  await say('/ghostwatch add "Bauer Media" about:offer');
  await say('/ghostwatch add "Baur Media" about:offer');
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  expect(await erases('Bauer Media', [])).toContain('Which of these should I erase');
  expect(await erases('Bauer Media', ['client:1'])).toContain('Clients: *1* · contacts: *0*.');
  expect(timesStored('Bauer Media')).toBe(0);
  expect(timesStored('Baur Media')).toBeGreaterThan(0);
  const messages = ada.dm.filter(({ visibleTo }) => visibleTo === undefined);
  expect(messages.map(workspace.read).join('\n')).not.toContain('Bauer');
  const trail = await say('/ghostwatch audit', olga);
  expect(trail).toContain('@olga: erased for good (#1): clients 1, contacts 0');
  expect(trail).not.toContain('Bauer');
  expect(await say('/ghostwatch audit')).toContain('Only admins');
});
