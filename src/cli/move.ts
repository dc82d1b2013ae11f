import { Command } from 'commander';
import { databaseFile, postgresUrl } from '../config/database.ts';
import { environment } from './environment.ts';
import { say } from './output.ts';
import { progressBar } from './progress-bar.ts';

/** `ghostwatch move --to URL` */
export function moveCommand(): Command {
  return new Command('move')
    .requiredOption('--to <url>', 'an empty database: postgres://USER:PASSWORD@HOST:PORT/DATABASE')
    .description('copy the database file into PostgreSQL and compare; stop the bot before')
    .action(async ({ to }: { to: string }) => {
      const { moveDatabase } = await import('../admin/move.ts');
      const bar = progressBar('rows');
      try {
        const said = await moveDatabase(databaseFile(environment()), postgresUrl(to), bar.update);
        bar.stop();
        say(said);
      } finally {
        bar.stop();
      }
    });
}
