import { type Bot, startBot } from './compose.ts';
import type { Config } from './config.ts';

/** A clean stop may take this long (ms) before the process ends anyway; nothing is lost, it is settled later. */
const STOP_WITHIN = 10_000;

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function stopOnSignal(bot: Bot): void {
  const stop = (signal: string) => {
    say(`${signal}: finishing what is under way …`);
    const late = setTimeout(() => process.exit(1), STOP_WITHIN);
    bot.stop().then(
      () => {
        clearTimeout(late);
        say('Stopped. Nothing is lost; the next start goes on from here.');
      },
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** Starts the bot, says on one screen what it is connected to, and stops it cleanly on SIGTERM and SIGINT. */
export async function runBot(config: Config): Promise<void> {
  const bot = await startBot(config);
  const { team, teamId, botName } = bot.identity;
  const { transport } = config;
  const how =
    transport.kind === 'socket' ? 'Socket Mode' : `HTTP on port ${transport.port}, path /slack/events`;
  stopOnSignal(bot);
  const ticks = bot.startTicking();
  say(
    'Ghostwatch is running.',
    `  Workspace   ${team} (${teamId}), as @${botName}`,
    `  Connection  ${how}`,
    `  Data        ${config.database}`,
    `  Next look   ${new Date(ticks.nextAt()).toLocaleString('en-GB', { timeZoneName: 'short' })} (${config.tick})`,
    '',
    'Type /ghostwatch in Slack. Ctrl-C stops the bot.',
  );
}
