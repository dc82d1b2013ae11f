import { extname } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { databaseOfCommand } from '../config/database.ts';
import { environment } from './environment.ts';
import { say } from './output.ts';

interface ExportOptions {
  readonly format?: 'csv' | 'json';
  readonly workspace?: string;
}

/** Writes to standard output, which may be a pipe that is full. */
function toStandardOutput(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** `ghostwatch export [FILE]` */
export function exportCommand(): Command {
  return new Command('export')
    .description(
      'write all clients of a workspace to a file that can be imported again, also while the bot is running',
    )
    .addArgument(
      new Argument('[file]', 'the file to write, which must not exist yet; standard output without one'),
    )
    .addOption(new Option('--format <format>', 'csv unless the file ends in .json').choices(['csv', 'json']))
    .option('--workspace <team>', 'the workspace (T…), where the database has several')
    .action(async (file: string | undefined, { format, workspace }: ExportOptions) => {
      const { exportToFiles, writeExport } = await import('../admin/export.ts');
      const choice = { database: databaseOfCommand(environment()), workspace };
      const form = format ?? (extname(file ?? '').toLowerCase() === '.json' ? 'json' : 'csv');
      if (file === undefined) await writeExport(choice, form, toStandardOutput);
      else say(await exportToFiles(choice, form, file));
    });
}
