import { Command } from 'commander';
import { databaseOfCommand } from '../config/database.ts';
import { environment } from './environment.ts';
import { say } from './output.ts';

interface KeyOptions {
  readonly workspace?: string;
  readonly readOnly?: boolean;
}

/** What every command for keys needs; the bot may be running. */
function choiceOf({ workspace }: KeyOptions) {
  return { database: databaseOfCommand(environment()), workspace };
}

function subcommand(usage: string, description: string): Command {
  return new Command(usage)
    .description(description)
    .option('--workspace <team>', 'the workspace (T…), where the database has several');
}

/** `ghostwatch key create | list | revoke` */
export function keyCommand(): Command {
  return new Command('key')
    .description('make, list and revoke keys for the HTTP API, also while the bot is running')
    .addCommand(
      subcommand('create', 'make a key and print it, alone on the last line')
        .argument('<name>', 'what the history calls the program that uses the key')
        .option('--read-only', 'the key may show things and change nothing')
        .action(async (name: string, options: KeyOptions) => {
          const { createNamedKey } = await import('../admin/keys.ts');
          say(...(await createNamedKey(choiceOf(options), name, options.readOnly ?? false)));
        }),
    )
    .addCommand(
      subcommand('list', 'show the keys and when they were used').action(async (options: KeyOptions) => {
        const { listKeys } = await import('../admin/keys.ts');
        say(...(await listKeys(choiceOf(options))));
      }),
    )
    .addCommand(
      subcommand('revoke', 'make a key useless for good')
        .argument('<name>', 'its name')
        .action(async (name: string, options: KeyOptions) => {
          const { revokeNamedKey } = await import('../admin/keys.ts');
          say(await revokeNamedKey(choiceOf(options), name));
        }),
    );
}
