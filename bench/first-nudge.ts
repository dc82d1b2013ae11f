import { spawn } from 'node:child_process';
import Database from 'better-sqlite3';
import { startSandbox } from 'slack-sandbox';
import { median, timed } from './clocking.ts';

const RUNS = 5;
const DIST = new URL('../dist/', import.meta.url);
const ALWAYS_AT_WORK = JSON.stringify(Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]));

function ended(program: string, args: readonly string[]): Promise<unknown> {
  return new Promise((resolve) => spawn(program, args, { stdio: 'ignore' }).once('exit', resolve));
}

/** The first thread belongs to somebody in the sandbox who is always at work, and is due now. */
function makeOneDue(file: string, teamId: string, userId: string, run: number): void {
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
      `insert into client_threads (team_id, number, owner_id, added_by, created_at, client, client_key, category,
         channel, language, search_text, status, waiting_on, silent_since, episode, step, follow_ups, version, next_nudge_at)
       values (?, ?, ?, ?, 0, 'Acme', 'acme', 'general', 'email', 'en', 'acme', 'open', 'client', 0, 1, 0, 0, 1, ?)`,
    )
    .run(teamId, run + 1, userId, userId, now);
  database.close();
}

/** The times (ms) from the start of the process to its first message in Slack, and for loading the program alone. */
export async function firstNudge(
  file: string,
): Promise<{ readonly nudge: number; readonly startUp: number }> {
  const slack = await startSandbox({ now: Date.now, app: { homeTab: true }, team: { id: 'TFIRST' } });
  const ada = slack.addPerson({ name: 'ada', timeZone: 'UTC', locale: 'en-GB' });
  const nudges: number[] = [];
  const startUps: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    makeOneDue(file, slack.team.id, ada.id, run);
    const load = `import(${JSON.stringify(new URL('main.js', DIST).href)})`;
    startUps.push(await timed(() => ended(process.execPath, ['-e', load])));
    const began = performance.now();
    const bot = spawn(process.execPath, [new URL('cli/ghostwatch.js', DIST).pathname, 'start'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        SLACK_BOT_TOKEN: slack.app.botToken,
        SLACK_APP_TOKEN: slack.app.appToken,
        SLACK_API_URL: slack.apiUrl,
        GHOSTWATCH_DATABASE: file,
        GHOSTWATCH_LOG_LEVEL: 'error',
      },
    });
    const gone = new Promise((resolve) => bot.once('exit', resolve));
    try {
      await slack.until(() => ada.dm.length > run, { timeoutMs: 60_000, what: 'the first nudge' });
      nudges.push(performance.now() - began);
    } finally {
      bot.kill('SIGTERM');
      await gone;
    }
  }
  await slack.close();
  return { nudge: median(nudges), startUp: median(startUps) };
}
