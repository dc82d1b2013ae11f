import { type Bot, startBot } from '../../src/app/app.ts';
import { readConfig } from '../../src/config/config.ts';
import { migratedDatabase } from './postgres/database.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** A workspace that two replicas on one PostgreSQL serve. */
export interface TwoBots extends Workspace {
  /** Both tick at the same time, at this moment if one is given. */
  tick(moment?: string): Promise<unknown>;
  startOther(): Promise<void>;
  stopOther(): Promise<void>;
}

/** Opens a workspace on Monday, 9 November 2026, 10:00 in Berlin. */
export async function openTwoBots(): Promise<TwoBots> {
  const database = await migratedDatabase();
  const settings = { GHOSTWATCH_DATABASE: database, GHOSTWATCH_LOG_LEVEL: 'silent' };
  const workspace = await openWorkspace(undefined, {}, undefined, settings);
  const { slack, clock, log } = workspace;
  const { botToken, appToken } = slack.app;
  const env = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: slack.apiUrl };
  let other: Bot | undefined;
  const startOther = async () => {
    other = await startBot(readConfig({ ...env, ...settings }), clock, log);
  };
  const stopOther = async () => {
    await other?.stop();
    other = undefined;
  };
  await startOther();
  return {
    ...workspace,
    database,
    startOther,
    stopOther,
    tick: (moment) => {
      if (moment !== undefined) clock.set(moment);
      return Promise.all([workspace.bot().tick(), other?.tick()]);
    },
    close: async () => {
      await stopOther();
      await workspace.close();
    },
  };
}
