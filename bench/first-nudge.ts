import { spawn } from 'node:child_process';
import { startSandbox } from 'slack-sandbox';
import { median, timed } from './clocking.ts';
import { TEAM } from './seed.ts';
import { addDue, DIST, startBot } from './started-bot.ts';

const RUNS = 5;

/** Loads a module in a process of its own; rejects if it cannot be loaded. */
function load(module: string): Promise<void> {
  const loading = spawn(process.execPath, ['-e', `import(${JSON.stringify(module)})`], { stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    loading.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${module} cannot be loaded`)),
    );
  });
}

/** The times (ms) from the start of the process to its first message in Slack, and for loading the program alone. */
export async function firstNudge(
  file: string,
): Promise<{ readonly nudge: number; readonly startUp: number }> {
  const slack = await startSandbox({ now: Date.now, app: { homeTab: true }, team: { id: TEAM } });
  const ada = slack.addPerson({ name: 'ada', timeZone: 'UTC', locale: 'en-GB' });
  const nudges: number[] = [];
  const startUps: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    addDue(file, { teamId: slack.team.id, userId: ada.id, skip: run, count: 1 });
    startUps.push(await timed(() => load(new URL('app/app.js', DIST).href)));
    const began = performance.now();
    const stop = startBot(slack, file);
    try {
      await slack.until(() => ada.dm.length > run, { timeoutMs: 60_000, what: 'the first nudge' });
      nudges.push(performance.now() - began);
    } finally {
      await stop();
    }
  }
  await slack.close();
  return { nudge: median(nudges), startUp: median(startUps) };
}
