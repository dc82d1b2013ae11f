import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person, View } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backUp } from '../../src/adapters/sql/sqlite/maintenance/backup.ts';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { restoreBackup } from '../../src/admin/backup.ts';
import { importFile } from '../../src/admin/import.ts';
import { identifiersOf } from '../../src/domain/privacy/identifiers.ts';
import { add, NOW, TEAM } from '../sql/samples.ts';
import { submitsModal } from '../support/settings.ts';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const MEGABYTE = 1_000_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ghostwatch-exchange-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('files that nobody can read', () => {
  let workspace: Workspace;
  let ada: Person;
  beforeEach(async () => {
    workspace = await openWorkspace();
    ada = addAda(workspace.slack);
    await type(ada, '/ghostwatch list', workspace);
  });
  afterEach(() => workspace.close());

  async function refusal(content: string | Uint8Array, size?: number): Promise<string> {
    const file = join(folder, 'clients.csv');
    writeFileSync(file, content);
    if (size !== undefined) truncateSync(file, size);
    const request = { file, owner: ada.id, order: null, dryRun: false, skipWrong: false, withErased: false };
    const choice = { database: workspace.database, workspace: undefined };
    return importFile(
      choice,
      request,
      () => undefined,
      () => undefined,
    ).then(
      () => 'it was read',
      (error: Error) => error.message,
    );
  }

  test('50 MB are refused before they are read', async () => {
    const before = process.memoryUsage().rss;
    expect(await refusal('Kunde\nAcme', 50 * MEGABYTE)).toContain('The file is larger than 10 MB. Split it.');
    expect(process.memoryUsage().rss - before).toBeLessThan(40 * MEGABYTE);
  });

  test.each([
    ['a million lines', `Kunde\n${'A\n'.repeat(1_000_000)}`, 'more than 10000 clients'],
    ['one line of 9 MB', `Kunde;Thema\nA;${'x'.repeat(9 * MEGABYTE)}`, 'can’t tell where cells end'],
    ['10,000 columns', `${'a;'.repeat(10_000)}b\n${'1;'.repeat(10_000)}2`, 'no row with headings'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0, 1, 2]), 'isn’t a text file'],
    ['a workbook', Buffer.from('PK\u0003\u0004\u0014\u0000\u0006'), 'This is a spreadsheet file'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'This is a spreadsheet file'],
  ])('%s is refused with a sentence, and commands are answered meanwhile', async (_, content, sentence) => {
    const refused = refusal(content);
    expect(await type(ada, '/ghostwatch list', workspace)).toContain('Nothing here yet');
    expect(await refused).toContain(sentence);
  });

  test('a file that Slack takes and we do not is refused before it is fetched', async () => {
    await ada.opensHome();
    await workspace.slack.quiet();
    await ada.clicks(ada.home as View, 'Import');
    await workspace.slack.quiet();
    await ada.fills({ import_file: [ada.uploads('large.csv', new Uint8Array(10_100_000).fill(65))] });
    const { errors } = await submitsModal(ada, workspace);
    expect(errors.import_file).toContain('larger than 10 MB');
    expect(workspace.slack.calls.some(({ method }) => method === 'files/download')).toBe(false);
  });
});

test('a backup that is restored remembers who was erased since, and says what to do', async () => {
  const file = join(folder, 'data.db');
  const backup = join(folder, 'backup.db');
  const store = await openSqliteStore(file);
  await add(store, { client: 'Nordlicht', contact: 'Mira Vogt', email: 'mira@nordlicht.de' });
  await backUp(file, backup);
  const known = identifiersOf({ contact: 'Mira Vogt', email: 'mira@nordlicht.de' });
  await store.privacy.remember(TEAM, known, NOW);
  await store.close();
  expect(await restoreBackup(file, backup, false)).toContain(
    'Before you start the bot: ghostwatch erase --again',
  );
  const restored = await openSqliteStore(file);
  expect([...(await restored.privacy.erasedAt(TEAM, known)).values()]).toEqual([NOW, NOW]);
  expect([...(await restored.privacy.erasedAt(TEAM, ['contact:somebody else'])).keys()]).toEqual([]);
  await restored.close();
});
