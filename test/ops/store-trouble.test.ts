import Database from 'better-sqlite3';
import type { Interaction } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkspace, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await openWorkspace();
});
afterEach(() => workspace.close());

async function answerTo(interaction: Interaction): Promise<string> {
  return workspace.read(await interaction.response());
}

test('while nothing can be stored, people are told so in their language and keep what they typed', async () => {
  const { slack, database } = workspace;
  const ada = slack.addPerson({ name: 'ada', timeZone: 'Europe/Berlin', locale: 'de-DE' });
  await answerTo(await ada.command('/ghostwatch add Acme'));
  const other = new Database(database);
  other.exec('begin immediate');
  const refused = await answerTo(await ada.command('/ghostwatch add "Globex AG" about:offer'));
  expect(refused).toContain('Ich kann gerade nichts speichern, deshalb hat sich nichts geändert.');
  expect(refused).toContain('/ghostwatch add "Globex AG" about:offer');
  other.exec('rollback');
  other.close();
  const list = await answerTo(await ada.command('/ghostwatch list'));
  expect(list).toContain('Acme');
  expect(list).not.toContain('Globex');
});
