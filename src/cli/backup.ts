import { Command } from 'commander';
import { databaseFile } from '../config/database.ts';
import { environment } from './environment.ts';
import { say } from './output.ts';

/** `ghostwatch backup FILE` */
export function backupCommand(): Command {
  return new Command('backup')
    .argument('<file>', 'the backup to write; it must not exist yet')
    .description('copy the database to a file, also while the bot is running, and check the copy')
    .action(async (file: string) => {
      const { makeBackup } = await import('../admin/backup.ts');
      say(await makeBackup(databaseFile(environment()), file));
    });
}
