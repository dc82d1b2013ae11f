#!/usr/bin/env node
import { createRequire } from 'node:module';
import { Command, InvalidArgumentError } from 'commander';
import { runSandbox, type SandboxCommand } from './run-sandbox.ts';
import { portNumber } from './terminal.ts';

/** Errors whose message is meant for people; anything else is a fault of the sandbox. */
const FOR_PEOPLE = new Set(['BusyPortError', 'ManifestError']);

function port(text: string): number {
  const number = portNumber(text);
  if (number !== undefined) return number;
  throw new InvalidArgumentError('A port is a number between 1 and 65535; 0 takes a free one.');
}

function address(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError(
    'An address begins with http:// or https://, such as http://127.0.0.1:3000/slack/events.',
  );
}

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

new Command('slack-sandbox')
  .description('Opens a pretend Slack workspace in the browser, for any Bolt app on this machine')
  .version(version)
  .option('--app <manifest>', 'the manifest of your app (YAML or JSON); without one everything is allowed')
  .option('--port <number>', 'the port on 127.0.0.1', port)
  .option('--deliver <url>', 'send requests to this address instead of using Socket Mode', address)
  .option('--without-new-blocks', 'refuse tables, charts, containers and alerts, as some workspaces still do')
  .action((options: SandboxCommand) => runSandbox(options))
  .parseAsync()
  .catch((error: unknown) => {
    const isForPeople = error instanceof Error && FOR_PEOPLE.has(error.name);
    process.stderr.write(`${isForPeople ? error.message : error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  });
