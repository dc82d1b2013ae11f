import { Command } from 'commander';
import type { Bot, StartOptions } from '../app/app.ts';
import { type Config, readConfig } from '../config/config.ts';
import { databaseName } from '../config/database.ts';
import { environment } from './environment.ts';
import { say } from './output.ts';

/**
 * Maximum duration (ms) of a clean stop before the process is ended; nothing is lost, because the rest is settled
 * later.
 */
const STOP_WITHIN = 10_000;

function stopOnSignal(bot: Bot): void {
  const stop = (signal: string) => {
    say(`${signal}: finishing what is under way …`);
    const late = setTimeout(() => process.exit(1), STOP_WITHIN);
    bot.stop().then(
      () => {
        clearTimeout(late);
        say('Stopped. Nothing is lost; the next start continues where this one ended.');
      },
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function workspaceLine({ team, teamId, botName }: Bot['identities'][number]): string {
  return `  Workspace   ${team} (${teamId})${botName === null ? '' : `, as @${botName}`}`;
}

/** How Slack reaches the bot, and where health and metrics are served. */
function connectionLines({ apps, oauth, server }: Config): readonly string[] {
  const address = server && `${server.host}:${server.port}`;
  const kinds = new Set([...apps, ...(oauth ? [oauth] : [])].map(({ transport }) => transport.kind));
  const ways = [...kinds].map((kind) =>
    kind === 'socket' ? 'Socket Mode' : `HTTP on ${address}, path /slack/events`,
  );
  return [
    `  Connection  ${ways.join('; ')}`,
    ...(oauth ? [`  Install     ${oauth.publicUrl}/slack/install`] : []),
    ...(address === null ? [] : [`  Status      http://${address}/readyz and /metrics`]),
  ];
}

/** Starts the bot, prints a summary of what it is connected to, and stops it cleanly on SIGTERM and SIGINT. */
async function run(config: Config, options: StartOptions): Promise<void> {
  const { startBot } = await import('../app/app.ts');
  const bot = await startBot(config, undefined, undefined, options);
  stopOnSignal(bot);
  const ticks = bot.startTicking();
  say(
    'Ghostwatch is running.',
    ...bot.identities.map(workspaceLine),
    ...connectionLines(config),
    `  Data        ${databaseName(config.database)}`,
    `  Next look   ${new Date(ticks.nextAt()).toLocaleString('en-GB', { timeZoneName: 'short' })} (${config.tick})`,
    '',
    'Type /ghostwatch in Slack. Ctrl-C stops the bot.',
  );
}

/** `ghostwatch start` */
export function startCommand(): Command {
  return new Command('start')
    .description('connect to Slack and remind')
    .option('--new-app', 'the Slack app was made anew in the same workspace; the old one is stopped for good')
    .option('--accept-loss', 'continue with a database that is known to lack something')
    .action((options: StartOptions) => run(readConfig(environment()), options));
}
