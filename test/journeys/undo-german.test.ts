import { type Person, renderView, type View } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addAda, latestNudge, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let eva: Person;
beforeEach(async () => {
  workspace = await openWorkspace();
  eva = addAda(workspace.slack, 'de-DE');
  await type(eva, '/ghostwatch neu Globex art:angebot', workspace);
});
afterEach(() => workspace.close());

const say = (line: string) => type(eva, `/ghostwatch ${line}`, workspace);
const screen = () => renderView(eva.modal as View, workspace.slack.nameOf);
const home = () => renderView(eva.home as View, workspace.slack.nameOf);

async function opensHome(): Promise<void> {
  await eva.opensHome();
  await workspace.slack.quiet();
}

test('auf der Karte', async () => {
  await workspace.timePasses('2026-11-12T10:00:00+01:00');
  const card = latestNudge(eva);
  const now = () => workspace.read(eva.looksAt(card));
  const before = now();
  await eva.clicks(card, 'Kunde hat geantwortet');
  await workspace.slack.quiet();
  expect(now()).toMatch(/\[ Rückgängig \] {2}\[ Bearbeiten … \]/);
  await eva.clicks(card, 'Rückgängig');
  await workspace.slack.quiet();
  expect(now()).toBe(before);
});

test('im Fenster und im Formular', async () => {
  const added = await (await eva.command('/ghostwatch neu Zenith')).response();
  await eva.clicks(added, 'Bearbeiten …');
  await workspace.slack.quiet();
  await eva.fills({ topic: 'Relaunch' });
  expect(await eva.submits()).toMatchObject({ outcome: 'updated' });
  expect(screen()).toContain('*#2 · Zenith* · Relaunch');
  await eva.clicks(eva.modal as View, 'Rückgängig');
  await workspace.slack.quiet();
  expect(screen()).toContain('*Letzte Änderung:* rückgängig gemacht:');
});

test('auf der Startseite', async () => {
  await opensHome();
  await eva.selects(eva.home as View, { type: 'overflow' }, 'Kunde hat geantwortet');
  await workspace.slack.quiet();
  expect(home()).toContain('*Deine letzte Änderung:* *#1 · Globex*');
  await eva.clicks(eva.home as View, 'Rückgängig');
  await workspace.slack.quiet();
  expect(home()).toContain('rückgängig gemacht:');
  expect(home()).toContain('Wir warten auf den Kunden (1)');
});

test('ein Satz über die eigene Abwesenheit', async () => {
  workspace.slack.addPerson({ name: 'ben', realName: 'Ben Roth', locale: 'de-DE' });
  expect(await say('ich bin bis Freitag weg, Ben vertritt mich')).toContain(
    '@ben vertritt dich und bekommt deine Erinnerungen bis Freitag, 13. November',
  );
});
