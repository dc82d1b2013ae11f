import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { isPostgres } from '../support/stores.ts';
import { type } from '../support/workspace.ts';

openForEachTest();

const say = (line: string) => type(ada, `/ghostwatch ${line}`, workspace);

/** Makes every query fail that reads a table, from outside of the bot. */
async function losesTable(name: string): Promise<void> {
  const statement = `alter table ${name} rename to lost_${name}`;
  if (isPostgres) {
    const { administer } = await import('../support/postgres/database.ts');
    await administer(statement, workspace.database);
    return;
  }
  const database = new Database(workspace.database);
  database.exec(statement);
  database.close();
}

test('a section that cannot be counted says so, is not shown as nothing, and the others are there', async () => {
  await say('add Acme amount:€12,400');
  await say('add Brandt amount:€900');
  await say('close Acme won');
  expect(await say('report')).toContain('Won:');
  await losesTable('report_closings');
  const report = await say('report');
  expect(report).toContain('This couldn’t be counted. Please try again.');
  expect(report).toContain('*Open*: 1 client, €900');
  expect(report).not.toContain('Won:');
});
