import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppDeclaration, type Sandbox, startSandbox } from 'slack-sandbox';
import { type Bot, startBot } from '../../app/app.ts';
import { type MemoryMailbox, memoryMailbox } from '../../app/demo-mailbox.ts';
import { readConfig } from '../../config/config.ts';
import { ADDRESSES } from './mailbox.ts';

/** A simulated workspace with the real bot, a database in a temporary folder, and a clock that can be set. */
export interface DemoEnvironment {
  readonly slack: Sandbox;
  readonly bot: Bot;
  /** The team's mailbox, in memory. */
  readonly mailbox: MemoryMailbox;
  readonly clock: { at: number };
  /** Stops the bot, closes the workspace and deletes their files. */
  close(): Promise<void>;
}

/**
 * Creates the workspace and starts the bot.
 * @param start the time (UTC ms) at which the clock starts
 * @param port the workspace's port on 127.0.0.1; 0 for a free one
 */
export async function startDemo(setup: {
  start: number;
  app: AppDeclaration;
  port?: number;
}): Promise<DemoEnvironment> {
  const clock = { at: setup.start };
  const now = () => clock.at;
  // Each reading of the clock moves it on by one millisecond, so that no two changes have the same time.
  const advancingNow = () => {
    clock.at += 1;
    return clock.at;
  };
  const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-demo-'));
  const deleteFiles = () => rmSync(folder, { recursive: true, force: true });
  // However the process ends, the files of the simulated workspace are deleted.
  process.once('exit', deleteFiles);
  const slack = await startSandbox({ now, app: setup.app, port: setup.port ?? 0 });
  const config = readConfig({
    SLACK_BOT_TOKEN: slack.app.botToken,
    SLACK_APP_TOKEN: slack.app.appToken,
    SLACK_API_URL: slack.apiUrl,
    GHOSTWATCH_DATABASE: join(folder, 'ghostwatch.db'),
    // The simulated workspace needs no message rate limit, so months pass quickly.
    GHOSTWATCH_MESSAGES_PER_SECOND: '100',
    GHOSTWATCH_LOG_LEVEL: 'warn',
  });
  const mailbox = memoryMailbox('Studio', ADDRESSES, { now });
  const bot = await startBot(config, { now: advancingNow }, undefined, { mailboxes: mailbox }).catch(
    async (error: unknown) => {
      // An open workspace would keep the process running after the error was reported.
      await slack.close();
      throw error;
    },
  );
  return {
    slack,
    bot,
    mailbox,
    clock,
    close: async () => {
      // The workspace is closed even if the bot does not stop cleanly, since it would keep the process running.
      await bot.stop().finally(() => slack.close());
      process.off('exit', deleteFiles);
      deleteFiles();
    },
  };
}
