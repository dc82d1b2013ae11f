import type { Person, View } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { erases as erasesAs } from '../support/erase.ts';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { modalOf, screenOf, submitsModal } from '../support/settings.ts';
import { isPostgres, timesStored as timesInFiles } from '../support/stores.ts';
import { latestNudge, type } from '../support/workspace.ts';

let olga: Person;
openForEachTest(async () => {
  olga = workspace.slack.addPerson({ name: 'olga', realName: 'Olga Admin', isAdmin: true, locale: 'en-GB' });
});

const say = (line: string, who = ada) => type(who, line, workspace);

const timesStored = (text: string) => timesInFiles(workspace.database, text);

const erases = (text: string, values: readonly string[]) => erasesAs(olga, text, values, workspace);

test('everything that is kept about a contact, for whoever may see it', async () => {
  await say('/ghostwatch add "Acme GmbH" "Website" contact:"Jana Krüger" email:jana@acme.de amount:12.400€');
  await say('/ghostwatch note #1 Jana Krüger prefers mornings');
  const shown = await say('/ghostwatch data "Jana Krüger"');
  expect(shown).toContain('What I keep about “Jana Krüger”, in *1* conversation');
  for (const part of [
    '#1 · Acme GmbH',
    'Email: jana@acme.de',
    'Amount: €12,400',
    'Type: general',
    'Since: Monday 9 November, 10:00',
    'Owner: @ada',
    'prefers mornings',
  ])
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
  expect(await timesStored('mira@nordlicht.de')).toBe(0);
  expect(await timesStored('1234567')).toBe(0);
  expect(await timesStored('Mira Vogt')).toBeGreaterThan(0);
  expect(workspace.read(latestNudge(ada))).not.toContain('Vogt');
  const shown = await say('/ghostwatch show #1');
  expect(shown).toContain('(erased) is on holiday, write to (erased)');
  expect(await say('/ghostwatch show #2')).toContain('Mira Vogt');
  await erases('Mira Vogt', ['contact:2']);
  expect(await timesStored('Mira Vogt')).toBe(0);
  expect(await timesStored('Bauer Media')).toBeGreaterThan(0);
});

test('a client is erased with the nudges about it, and nobody else', async () => {
  await say('/ghostwatch add "Bauer Media" about:offer');
  await say('/ghostwatch add "Baur Media" about:offer');
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  expect(await erases('Bauer Media', [])).toContain('Which of these should I erase');
  expect(await erases('Bauer Media', ['client:1'])).toContain('Clients: *1* · contacts: *0*.');
  expect(await timesStored('Bauer Media')).toBe(0);
  expect(await timesStored('Baur Media')).toBeGreaterThan(0);
  const messages = ada.dm.filter(({ visibleTo }) => visibleTo === undefined);
  expect(messages.map(workspace.read).join('\n')).not.toContain('Bauer');
  const trail = await say('/ghostwatch audit', olga);
  expect(trail).toContain('@olga: erased for good (#1): clients 1, contacts 0');
  expect(trail).not.toContain('Bauer');
  expect(await say('/ghostwatch audit')).toContain('Only admins');
});

test('names with other letters than a to z are found in whatever case they stand', async () => {
  await say('/ghostwatch add "Öztürk Übersee" contact:"Şule Öztürk" email:SULE@oeztuerk.de');
  await say('/ghostwatch note #1 ÖZTÜRK ÜBERSEE zahlt spät');
  await olga.opensHome();
  await workspace.slack.quiet();
  await olga.selects(olga.home as View, 'home_search', 'ÖZTÜRK ÜBERSEE');
  await workspace.slack.quiet();
  expect(await timesStored('Öztürk Übersee')).toBeGreaterThan(0);
  await erases('Öztürk Übersee', ['client:1']);
  for (const text of ['Öztürk', 'ÖZTÜRK', 'sule@']) expect(await timesStored(text)).toBe(0);
});

test('a name that only texts mention is found and erased there', async () => {
  await say('/ghostwatch add Nordlicht contact:"Mira Vogt" email:mira@nordlicht.de');
  await say('/ghostwatch edit #1 contact:"Ben Kranz" email:ben@nordlicht.de');
  await say('/ghostwatch add Globex');
  await say('/ghostwatch note #2 recommended by mira vogt');
  expect(await say('/ghostwatch data "Mira Vogt"')).toContain('in *2* conversations');
  const answer = await erases('Mira Vogt', ['mention:1', 'mention:2']);
  expect(answer).toContain('removed from the texts about *2* clients');
  expect(await timesStored('Mira Vogt')).toBe(0);
  expect(await say('/ghostwatch show #2')).toContain('recommended by (erased)');
  expect(await say('/ghostwatch show #1')).toContain('Ben Kranz');
});

test('a card that Slack does not let us replace is counted in the answer', async () => {
  await say('/ghostwatch add "Bauer Media" about:offer');
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  workspace.slack.faults.next('chat.update', { kind: 'refuse', error: 'message_not_found' });
  expect(await erases('Bauer Media', ['client:1'])).toContain('Slack didn’t let me replace *1* message');
});

test('a file that brings back somebody who was erased is asked about, and adds them by a click of its own', async () => {
  await say('/ghostwatch add "Nordlicht Studio" contact:"Mira Vogt" email:mira@nordlicht.de');
  await erases('Mira Vogt', ['contact:1']);
  const opens = async () => {
    await ada.opensHome();
    await workspace.slack.quiet();
    await ada.clicks(ada.home as View, 'Import');
    await workspace.slack.quiet();
    await ada.fills({ import_lines: 'Kunde;E-Mail\nGlobex;a@globex.de\nSüdlicht;MIRA@nordlicht.de' });
    await submitsModal(ada, workspace);
    return screenOf(ada, workspace);
  };
  const shown = await opens();
  expect(shown).toContain('*1* to add');
  expect(shown).toContain('Line 3: Südlicht – erased on');
  expect(await timesStored('mira@nordlicht.de')).toBeGreaterThan(0);
  await ada.clicks(modalOf(ada), 'Save 1 client');
  await workspace.slack.quiet();
  expect(await say('/ghostwatch list')).not.toContain('Südlicht');
  // PostgreSQL leaves the bytes of deleted rows to its next vacuum.
  if (!isPostgres) expect(await timesStored('mira@nordlicht.de')).toBe(0);
  await ada.closesModal({ all: true });
  await opens();
  await ada.clicks(modalOf(ada), 'Save 1 client, erased ones too');
  await workspace.slack.quiet();
  expect(await say('/ghostwatch list')).toContain('Südlicht');
  await ada.closesModal({ all: true });
  expect(await opens()).not.toContain('erased on');
});

test('the audit trail says who changed what for everybody, to admins', async () => {
  await say('/ghostwatch currency CHF', olga);
  await say('/ghostwatch trial on', olga);
  await say('/ghostwatch export', olga);
  const trail = await say('/ghostwatch audit', olga);
  for (const line of ['@olga: changed settings: currency', '@olga: changed settings: trial'])
    expect(trail).toContain(line);
});
