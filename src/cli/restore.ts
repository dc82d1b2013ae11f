import { Command } from 'commander';
import { databaseFile } from '../config/database.ts';
import { environment } from './environment.ts';
import { say } from './output.ts';

/** `ghostwatch restore FILE` */
export function restoreCommand(): Command {
  return new Command('restore')
    .argument('<file>', 'a backup that `ghostwatch backup` wrote')
    .option('--accept-loss', 'also take a copy that may lack what was stored last')
    .description('check a backup and put it in place of the database; the old one is kept')
    .action(async (file: string, { acceptLoss = false }: { acceptLoss?: boolean }) => {
      const { restoreBackup } = await import('../admin/backup.ts');
      say(await restoreBackup(databaseFile(environment()), file, acceptLoss));
    });
}
