import { Argument, Command, Option } from 'commander';
import { databaseOfCommand } from '../config/database.ts';
import { environment } from './environment.ts';
import { say } from './output.ts';
import { progressBar } from './progress-bar.ts';

interface ImportOptions {
  readonly owner?: string;
  readonly workspace?: string;
  readonly dryRun?: boolean;
  readonly skipWrong?: boolean;
  readonly addErased?: boolean;
  readonly dates?: 'day-first' | 'month-first' | 'excel';
  readonly undo?: string;
}

const ORDERS = { 'day-first': 'day_first', 'month-first': 'month_first', excel: 'excel' } as const;

async function run(this: Command, file: string | undefined, options: ImportOptions): Promise<void> {
  const { owner, workspace, dryRun = false, skipWrong = false, dates, undo } = options;
  const { addErased: withErased = false } = options;
  const { importFile, undoImportById } = await import('../admin/import.ts');
  const choice = { database: databaseOfCommand(environment()), workspace };
  if (undo !== undefined) return say(await undoImportById(choice, undo));
  if (file === undefined) this.error('error: name the file to import');
  if (owner === undefined) this.error('error: name the owner of the clients: --owner U…');
  const order = dates === undefined ? null : ORDERS[dates];
  const bar = progressBar('lines');
  await importFile(choice, { file, owner, order, dryRun, skipWrong, withErased }, say, bar.update).finally(
    bar.stop,
  );
}

/** `ghostwatch import FILE --owner U…` */
export function importCommand(): Command {
  return new Command('import')
    .description('add clients from a CSV file, or an export as JSON, also while the bot is running')
    .addArgument(new Argument('[file]', 'the file to read'))
    .option('--owner <person>', 'Slack’s id (U…) of whoever owns clients for which the file names nobody')
    .option('--workspace <team>', 'the workspace (T…), where the database has several')
    .option('--dry-run', 'say what would happen, and save nothing')
    .option('--skip-wrong', 'import the other lines although some are wrong')
    .option('--add-erased', 'also import clients and contacts that were erased earlier')
    .addOption(
      new Option(
        '--dates <order>',
        'how dates such as 03/04/2026 are meant, where the file does not tell',
      ).choices(Object.keys(ORDERS)),
    )
    .option('--undo <import>', 'take an import back instead, by the id that it was given')
    .action(run);
}
