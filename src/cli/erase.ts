import { Argument, Command, InvalidArgumentError } from 'commander';
import { databaseOfCommand } from '../config/database.ts';
import { environment } from './environment.ts';
import { say } from './output.ts';

/** `12`, `12,15`, `#12`. */
function numbers(text: string, before: readonly number[]): readonly number[] {
  const typed = text.split(',').map((one) => /^#?(\d{1,9})$/.exec(one.trim())?.[1]);
  if (typed.includes(undefined)) throw new InvalidArgumentError('Numbers of clients, such as 12 or 12,15.');
  return [...before, ...typed.map(Number)];
}

interface EraseOptions {
  readonly client: readonly number[];
  readonly contact: readonly number[];
  readonly mention: readonly number[];
  readonly again?: boolean;
  readonly workspace?: string;
}

/** `ghostwatch erase NAME` */
export function eraseCommand(): Command {
  return new Command('erase')
    .description('erase clients or contacts for good, also while the bot is running; lists them first')
    .addArgument(new Argument('[name]', 'the name of a client or contact, their address or number'))
    .option('--client <numbers>', 'erase these clients with everything about them', numbers, [])
    .option('--contact <numbers>', 'erase the contacts of these clients, and keep the clients', numbers, [])
    .option('--mention <numbers>', 'erase the name from the texts about these clients', numbers, [])
    .option('--again', 'erase everybody again who was erased before, as after restoring a backup')
    .option('--workspace <team>', 'the workspace (T…), where the database has several')
    .action(async (name: string | undefined, options: EraseOptions) => {
      const { client, contact, mention, again = false, workspace } = options;
      const { eraseData } = await import('../admin/erase.ts');
      const env = environment();
      const choice = { database: databaseOfCommand(env), workspace, settings: env };
      const request = { name, clients: client, contacts: contact, mentions: mention, again };
      await eraseData(choice, request, say);
    });
}
