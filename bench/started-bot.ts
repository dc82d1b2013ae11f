import { spawn } from 'node:child_process';
import Database from 'better-sqlite3';
import type { Sandbox } from 'slack-sandbox';

/** The numbers of added threads begin above all that are stored. */
const FIRST = 10_000_000;
const MONTH = 30 * 86_400_000;

export const DIST = new URL('../dist/', import.meta.url);
const ALWAYS_AT_WORK = JSON.stringify(Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]));

/** Adds threads that are due now to a database file: `count` of somebody always at work; `skip` were added before. */
export function addDue(
  file: string,
  {
    teamId,
    userId,
    skip,
    count,
  }: Readonly<Record<'teamId' | 'userId', string> & Record<'skip' | 'count', number>>,
): void {
  const database = new Database(file);
  database.pragma('foreign_keys = off');
  const now = Date.now();
  database
    .prepare(
      'insert or replace into people (team_id, user_id, name, time_zone, locale, working_hours, region, profile_synced_at) values (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(teamId, userId, 'Ada', 'UTC', 'en-GB', ALWAYS_AT_WORK, 'off', now);
  database
    .prepare(
      `with recursive n (i) as (select ? union all select i + 1 from n where i + 1 < ?)
       insert into client_threads (team_id, number, owner_id, added_by, created_at, client, client_key, category,
         channel, language, search_text, status, waiting_on, silent_since, episode, step, follow_ups, version, next_nudge_at)
       select ?, i, ?, ?, ?, 'Acme', 'acme', 'general', 'email', 'en', 'acme', 'open', 'client', ?, 1, 0, 0, 1, ? from n`,
    )
    .run(FIRST + skip, FIRST + skip + count, teamId, userId, userId, now - MONTH, now - MONTH, now);
  database.close();
}

/** Starts the built bot on a database file, connected to the sandbox; resolves with the function that stops it. */
export function startBot(
  slack: Sandbox,
  file: string,
  transport: Readonly<Record<string, string>> = { SLACK_APP_TOKEN: slack.app.appToken },
): () => Promise<void> {
  const bot = spawn(process.execPath, [new URL('cli/ghostwatch.js', DIST).pathname, 'start'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...transport,
      SLACK_BOT_TOKEN: slack.app.botToken,
      SLACK_API_URL: slack.apiUrl,
      GHOSTWATCH_DATABASE: file,
      GHOSTWATCH_LOG_LEVEL: 'error',
    },
  });
  const gone = new Promise((resolve) => bot.once('exit', resolve));
  return async () => {
    bot.kill('SIGTERM');
    await gone;
  };
}
