import { Command } from 'commander';
import type { Environment } from '../config/environment.ts';
import { envFile, environment } from './environment.ts';
import { say } from './output.ts';

const SIGNS = { ok: '✓', warning: '!', fault: '✗' } as const;
const COLUMN = 14;

/** Prints a line for each check. Resolves with true if none found a fault. */
async function runDoctor(env: Environment): Promise<boolean> {
  const { runHealthChecks } = await import('../admin/health-checks.ts');
  const checks = await runHealthChecks(env, envFile());
  for (const { about, state, says, remedy } of checks) {
    say(`${SIGNS[state]} ${about.padEnd(COLUMN)}${says}`);
    if (remedy) say(`${' '.repeat(COLUMN + 2)}→ ${remedy}`);
  }
  const faults = checks.filter(({ state }) => state === 'fault').length;
  const warnings = checks.filter(({ state }) => state === 'warning').length;
  say('', `${faults} at fault, ${warnings} to look at.`);
  return faults === 0;
}

/** `ghostwatch doctor` */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('look at everything that the bot needs, and say how to mend what is wrong')
    .action(async () => {
      if (!(await runDoctor(environment()))) process.exitCode = 1;
    });
}
