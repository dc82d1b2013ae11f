import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person, View } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { joinStore } from '../../src/adapters/sql/open-store.ts';
import { eraseData } from '../../src/admin/erase.ts';
import { exportToFiles, writeExport } from '../../src/admin/export.ts';
import { importFile, undoImportById } from '../../src/admin/import.ts';
import { databaseName } from '../../src/config/database.ts';
import { modalOf, submitsModal } from '../support/settings.ts';
import { isPostgres, timesStored } from '../support/stores.ts';
import { addAda, latestNudge, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
let folder: string;
beforeEach(async () => {
  workspace = await openWorkspace();
  ada = addAda(workspace.slack);
  folder = mkdtempSync(join(tmpdir(), 'ghostwatch-exchange-'));
});
afterEach(async () => {
  await workspace.close();
  rmSync(folder, { recursive: true });
});

const say = (line: string) => type(ada, line, workspace);
const choice = () => ({ database: workspace.database, workspace: undefined });

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Imports a file while the bot is running; resolves with what was said. */
async function imports(file: string, changed: object = {}, onProgress = (_: number) => {}): Promise<string> {
  const said: string[] = [];
  const request = { file, owner: ada.id, order: null, dryRun: false, skipWrong: false, withErased: false };
  await importFile(choice(), { ...request, ...changed }, (...lines) => said.push(...lines), onProgress);
  return said.join('\n');
}

async function exported(format: 'csv' | 'json'): Promise<string> {
  let text = '';
  await writeExport(choice(), format, async (piece) => {
    text += piece;
  });
  return text;
}

const FILE =
  'Kunde;Thema;Betrag;Seit;Kontakt\nAcme GmbH;=1+1;12.400 €;2.11.2026;Jana Krüger\nGlobex;;500 €;;';

describe('beside the running bot', () => {
  test('a file is tried, imported, seen in Slack, exported and taken back', async () => {
    const file = write('clients.csv', FILE);
    expect(await imports(file, { dryRun: true })).toContain('Nothing was saved: this was a dry run.');
    expect(await say('/ghostwatch list')).toContain('Nothing here yet');
    const said = await imports(file);
    expect(said).toContain('Imported: 2 added, 0 updated.');
    expect(await say('/ghostwatch list')).toContain('#1 · Acme GmbH');
    expect(JSON.parse(await exported('json')).clients).toMatchObject([
      { client: 'Acme GmbH' },
      { client: 'Globex' },
    ]);
    const csv = await exported('csv');
    expect(csv).toContain("'=1+1");
    expect(await imports(write('again.csv', csv))).toContain(
      '0 to add, 0 to update, 2 already there, 0 wrong.',
    );
    const id = /--undo (\S+)/.exec(said)?.[1] ?? '';
    expect(await undoImportById(choice(), id)).toBe('The import was undone: 2 removed, 0 changed back.');
    expect(await say('/ghostwatch list')).toContain('Nothing here yet');
  });

  test('a file that is there is not replaced, and only its owner can read the new one', async () => {
    await say('/ghostwatch add Acme');
    const file = join(folder, 'out.csv');
    expect(await exportToFiles(choice(), 'csv', file)).toBe(`${file} holds 1 client.`);
    await expect(exportToFiles(choice(), 'csv', file)).rejects.toThrow('exists already');
    expect(readFileSync(file, 'utf8')).toContain('Acme');
  });

  test('1,000 lines come in while commands are answered', async () => {
    await say('/ghostwatch list');
    const lines = Array.from(
      { length: 1000 },
      (_, index) => `Firma ${index};Thema;${index + 1},50 €;9.11.2026`,
    );
    const file = write('many.csv', `Kunde;Thema;Betrag;Seit\n${lines.join('\n')}`);
    const steps: number[] = [];
    const importing = imports(file, {}, (done) => steps.push(done));
    expect(await say('/ghostwatch add Zwischendrin')).toContain('Zwischendrin');
    expect(await importing).toContain('Imported: 1000 added, 0 updated.');
    expect(steps.at(-1)).toBe(1000);
  }, 120_000);
});

describe('an import whose process was killed', () => {
  test('is finished by the bot, once, and whoever began it is told', async () => {
    await ada.opensHome();
    await workspace.slack.quiet();
    await ada.clicks(ada.home as View, 'Import');
    await workspace.slack.quiet();
    await ada.fills({ import_lines: FILE });
    await submitsModal(ada, workspace);
    const buttons = modalOf(ada).blocks.flatMap(
      ({ elements }) => (elements ?? []) as { action_id?: string; value?: string }[],
    );
    const { value = '' } = buttons.find(({ action_id }) => action_id === 'import_save') ?? {};
    const store = await joinStore(workspace.database, databaseName(workspace.database));
    const { id: teamId } = workspace.slack.team;
    const before = workspace.clock.now();
    expect(await store.imports.move(teamId, value, 'previewed', 'saving', before)).toBe(true);
    await workspace.bot().tick();
    expect(await say('/ghostwatch list')).toContain('Nothing here yet');
    workspace.clock.set(before + 60_000);
    await workspace.bot().tick();
    await workspace.bot().tick();
    expect(await say('/ghostwatch list')).toContain('#2 · Globex');
    const told = ada.dm.map(workspace.read).filter((text) => text.includes('Your import was interrupted'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('Imported: *2* added');
    await store.close();
  });
});

describe('erasing at the command line', () => {
  const NOTHING = { name: undefined, clients: [], contacts: [], mentions: [], again: false };
  async function erases(request: object): Promise<string> {
    const said: string[] = [];
    const { slack, database } = workspace;
    const settings = {
      SLACK_BOT_TOKEN: slack.app.botToken,
      SLACK_APP_TOKEN: slack.app.appToken,
      SLACK_API_URL: slack.apiUrl,
      GHOSTWATCH_DATABASE: database,
    };
    await eraseData({ ...choice(), settings }, { ...NOTHING, ...request }, (...lines) => said.push(...lines));
    return said.join('\n');
  }

  test('lists first, erases what is named, and replaces the cards in Slack', async () => {
    await say('/ghostwatch add "Nordlicht" about:offer contact:"Mira Vogt" email:mira@nordlicht.de');
    await workspace.timePasses('2026-11-12T10:00:00+01:00');
    expect(workspace.read(latestNudge(ada))).toContain('Mira Vogt');
    expect(await erases({ name: 'Mira Vogt' })).toContain(
      '--contact 1  the contact Mira Vogt, mira@nordlicht.de',
    );
    expect(await say('/ghostwatch show #1')).toContain('Mira Vogt');
    expect(await erases({ contacts: [1] })).toContain('0 clients, 1 contact, 0 mentions');
    expect(workspace.read(latestNudge(ada))).not.toContain('Vogt');
    expect(await say('/ghostwatch show #1')).not.toContain('Vogt');
    expect(await erases({ name: 'Mira Vogt' })).toContain('Nothing is kept about');
    await expect(erases({})).rejects.toThrow('Name a client or a contact');
  });

  test('a name that only texts mention is erased there, and nothing is erased if a number is wrong', async () => {
    await say('/ghostwatch add "Nordlicht"');
    await say('/ghostwatch note #1 İbrahim Öz knows them, ask MIRA VOGT');
    expect(await erases({ name: 'Mira Vogt' })).toContain(
      '--mention 1  the name in the texts about Nordlicht',
    );
    const wrong = erases({ name: 'Mira Vogt', mentions: [1, 9], clients: [1] });
    await expect(wrong).rejects.toThrow('There is no client #9. Nothing was erased.');
    await expect(erases({ mentions: [1] })).rejects.toThrow('--mention needs the name');
    for (const name of ['Mira Vogt', 'İbrahim Öz']) {
      expect(await timesStored(workspace.database, name)).toBeGreaterThan(0);
      expect(await erases({ name, mentions: [1] })).toContain('0 clients, 0 contacts, 1 mention.');
      expect(await timesStored(workspace.database, name)).toBe(0);
    }
    expect(await say('/ghostwatch show #1')).toContain('(erased) knows them, ask (erased)');
  });

  test('the answer says where old rows may remain', async () => {
    await say('/ghostwatch add "Nordlicht"');
    const answer = await erases({ clients: [1] });
    expect(answer.includes('The write-ahead log of PostgreSQL')).toBe(isPostgres);
    expect(answer).not.toContain('Another program');
  });

  test('whoever was erased and is there again is found and erased again', async () => {
    await say('/ghostwatch add "Nordlicht" contact:"Mira Vogt" email:mira@nordlicht.de');
    await say('/ghostwatch add "Bauer Media" contact:"Tom Kern"');
    await erases({ contacts: [1], clients: [2] });
    expect(await erases({ again: true })).toContain('Nobody who was erased is there again.');
    await say('/ghostwatch edit #1 email:MIRA@nordlicht.de');
    await say('/ghostwatch add "BAUER MEDIA"');
    expect(await erases({ again: true })).toContain('1 client, 1 contact, 0 mentions');
    expect(await say('/ghostwatch list')).not.toContain('BAUER');
  });
});
