#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Command, InvalidArgumentError } from 'commander';
import { ConfigError, databaseFile, readConfig } from './config.ts';

/** Names of the errors whose message is meant for people; anything else is a fault of ours. */
const FOR_PEOPLE = new Set([
  'ConfigError',
  'StoreError',
  'BackupError',
  'PortError',
  'BusyPortError',
  'ManifestError',
  'SlackAccessError',
]);

function fail(error: unknown): void {
  const known = error instanceof Error && FOR_PEOPLE.has(error.name);
  const text = known ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`);
  if (error instanceof ConfigError) {
    process.stderr.write('Put these into a file called .env (see .env.example), or into the environment.\n');
  }
  process.exitCode = 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The environment, completed from a file `.env` in this folder when there is one. */
function environment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number between 1 and 65535; 0 takes a free one.');
}

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

const program = new Command('ghostwatch')
  .description('Follow-up reminders in Slack for teams whose clients fall silent')
  .version(version);

program
  .command('start')
  .description('connect to Slack and remind')
  .action(async () => {
    const { runBot } = await import('./main.ts');
    await runBot(readConfig(environment()));
  });

program
  .command('demo')
  .description('try Ghostwatch in the browser, in a pretend workspace, without a Slack account')
  .option('--story', 'play the story of one silent client in the terminal instead')
  .option('--port <number>', 'the port of the page on 127.0.0.1', portNumber)
  .option('--no-open', 'do not open a browser')
  .action(async (options: { story?: boolean; port?: number; open: boolean }) => {
    const { runDemo } = await import('./demo/run-demo.ts');
    await runDemo(options);
  });

program
  .command('sandbox')
  .description('open a pretend Slack workspace in the browser for an app of your own')
  .option('--port <number>', 'the port on 127.0.0.1', portNumber)
  .option('--manifest <file>', 'the manifest of your app; without one everything is allowed')
  .option('--deliver <url>', 'send requests to this address instead of using Socket Mode')
  .action(async ({ manifest, ...rest }: { port?: number; manifest?: string; deliver?: string }) => {
    const { runSandbox } = await import('slack-sandbox/cli');
    await runSandbox({ ...rest, ...(manifest === undefined ? {} : { app: manifest }) });
  });

program
  .command('doctor')
  .description('look at everything that the bot needs, and say how to mend what is wrong')
  .action(async () => {
    const { runDoctor } = await import('./doctor.ts');
    if (!(await runDoctor(environment()))) process.exitCode = 1;
  });

program
  .command('backup')
  .argument('<file>', 'the backup to write; it must not exist yet')
  .description('copy the database to a file, also while the bot is running, and check the copy')
  .action(async (file: string) => {
    const { makeBackup } = await import('./upkeep.ts');
    print(await makeBackup(databaseFile(environment()), file));
  });

program
  .command('restore')
  .argument('<file>', 'a backup that `ghostwatch backup` wrote')
  .description('check a backup and put it in place of the database; the old one is kept')
  .action(async (file: string) => {
    const { restoreBackup } = await import('./upkeep.ts');
    print(await restoreBackup(databaseFile(environment()), file));
  });

program.parseAsync().catch(fail);
