#!/usr/bin/env node
import { createRequire } from 'node:module';
import { Command } from 'commander';
import { backupCommand } from './backup.ts';
import { demoCommand } from './demo.ts';
import { doctorCommand } from './doctor.ts';
import { eraseCommand } from './erase.ts';
import { exportCommand } from './export.ts';
import { explainFailure } from './failure.ts';
import { importCommand } from './import.ts';
import { keyCommand } from './key.ts';
import { moveCommand } from './move.ts';
import { restoreCommand } from './restore.ts';
import { sandboxCommand } from './sandbox.ts';
import { startCommand } from './start.ts';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

const program = new Command('ghostwatch')
  .description('Follow-up reminders in Slack for teams whose clients fall silent')
  .version(version);

for (const command of [
  startCommand,
  demoCommand,
  sandboxCommand,
  doctorCommand,
  backupCommand,
  restoreCommand,
  moveCommand,
  keyCommand,
  importCommand,
  exportCommand,
  eraseCommand,
]) {
  program.addCommand(command());
}

program.parseAsync().catch(explainFailure);
