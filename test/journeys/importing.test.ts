import type { Person, View } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { modalOf, screenOf, submitsModal } from '../support/settings.ts';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
beforeEach(async () => {
  workspace = await openWorkspace();
  ada = addAda(workspace.slack);
});
afterEach(() => workspace.close());

const say = (line: string) => type(ada, line, workspace);

async function pastes(lines: string): Promise<void> {
  await ada.opensHome();
  await workspace.slack.quiet();
  await ada.clicks(ada.home as View, 'Import');
  await workspace.slack.quiet();
  await ada.fills({ import_lines: lines });
  await submitsModal(ada, workspace);
}

test('pasted lines are shown first, saved by a click, and taken back', async () => {
  await pastes(
    'Kunde;Thema;Betrag;Seit\nAcme GmbH;Website;12.400 €;2.11.2026\nGlobex;;-5;\n<!channel>;Logo;;',
  );
  const shown = screenOf(ada, workspace);
  expect(shown).toContain('*2* to add · *0* to update · *0* already there · *1* not understood');
  expect(shown).toContain('Line 2: Acme GmbH · Website · €12,400');
  expect(shown).toContain('Line 3, Amount: I can’t read “-5” as an amount.');
  expect(await say('/ghostwatch list')).toContain('Your open clients* (0)');
  await ada.clicks(modalOf(ada), 'Save 2 clients');
  await workspace.slack.quiet();
  expect(screenOf(ada, workspace)).toContain('Imported: *2* added, *0* updated.');
  expect(await say('/ghostwatch list')).toContain('#1 · Acme GmbH');
  await ada.clicks(modalOf(ada), 'Undo the import');
  await workspace.slack.quiet();
  expect(screenOf(ada, workspace)).toContain('2 removed, 0 restored');
  expect(await say('/ghostwatch list')).toContain('Nothing here yet');
});

test('what cannot be read at all is said at the field', async () => {
  expect(await say('/ghostwatch import')).toContain('[ Import ]');
  await ada.opensHome();
  await workspace.slack.quiet();
  await ada.clicks(ada.home as View, 'Import');
  await workspace.slack.quiet();
  await ada.fills({ import_lines: 'Kunde;Betrag;Betrag\nAcme;1;2' });
  const { errors } = await submitsModal(ada, workspace);
  expect(JSON.stringify(errors)).toContain('Two columns mean the same thing');
});
