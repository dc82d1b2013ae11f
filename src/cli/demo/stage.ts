import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppDeclaration, type Sandbox, startSandbox } from 'slack-sandbox';
import { type Bot, startBot } from '../../app.ts';
import { readConfig } from '../../config.ts';
import { type MemoryMailbox, memoryMailbox } from '../../memory-mailbox.ts';
import { ADDRESSES } from './mailbox.ts';

/** A pretend workspace, the real bot in it, on a database in a temporary folder, and a clock to be turned. */
export interface Stage {
  readonly slack: Sandbox;
  readonly bot: Bot;
  /** The mailbox of the studio, in memory. */
  readonly mailbox: MemoryMailbox;
  readonly clock: { at: number };
  /** Stops the bot, closes the workspace and removes what they left on the disk. */
  clear(): Promise<void>;
}

/**
 * Sets the stage.
 * @param start UTC ms at which the clock stands
 * @param port the workspace's port on 127.0.0.1; 0 takes a free one
 */
export async function setStage(setup: { start: number; app: AppDeclaration; port?: number }): Promise<Stage> {
  const clock = { at: setup.start };
  const now = () => clock.at;
  const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-demo-'));
  const sweep = () => rmSync(folder, { recursive: true, force: true });
  // Whatever ends the process, nothing of the pretend workspace stays on the disk.
  process.once('exit', sweep);
  const slack = await startSandbox({ now, app: setup.app, port: setup.port ?? 0 });
  const config = readConfig({
    SLACK_BOT_TOKEN: slack.app.botToken,
    SLACK_APP_TOKEN: slack.app.appToken,
    SLACK_API_URL: slack.apiUrl,
    GHOSTWATCH_DATABASE: join(folder, 'ghostwatch.db'),
    // Nobody waits at the other end, so months pass quickly.
    GHOSTWATCH_MESSAGES_PER_SECOND: '100',
    GHOSTWATCH_LOG_LEVEL: 'warn',
  });
  const mailbox = memoryMailbox('Studio', ADDRESSES, { now });
  const bot = await startBot(config, { now }, undefined, { mailboxes: mailbox }).catch(
    async (error: unknown) => {
      // An open workspace would keep the process alive after it has said what is wrong.
      await slack.close();
      throw error;
    },
  );
  return {
    slack,
    bot,
    mailbox,
    clock,
    clear: async () => {
      await bot.stop();
      await slack.close();
      process.off('exit', sweep);
      sweep();
    },
  };
}
