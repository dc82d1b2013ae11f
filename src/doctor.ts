import type { Environment } from './config.ts';
import { examine } from './upkeep.ts';

const SIGNS = { ok: '✓', warning: '!', fault: '✗' } as const;
const COLUMN = 14;

/** `ghostwatch doctor`: a line for everything that was looked at. Resolves with true when nothing is at fault. */
export async function runDoctor(env: Environment): Promise<boolean> {
  const findings = await examine(env);
  for (const { about, state, says, remedy } of findings) {
    process.stdout.write(`${SIGNS[state]} ${about.padEnd(COLUMN)}${says}\n`);
    if (remedy) process.stdout.write(`${' '.repeat(COLUMN + 2)}→ ${remedy}\n`);
  }
  const faults = findings.filter(({ state }) => state === 'fault').length;
  const warnings = findings.filter(({ state }) => state === 'warning').length;
  process.stdout.write(`\n${faults} at fault, ${warnings} to look at.\n`);
  return faults === 0;
}
