import { Command } from 'commander';
import { portArgument } from './port-argument.ts';

/** The options of the command line. */
interface SandboxOptions {
  readonly port?: number;
  /** The manifest file of the app. */
  readonly manifest?: string;
  /** The app's request URL, for an app that uses HTTP instead of Socket Mode. */
  readonly deliver?: string;
  /** Whether the workspace does not support Slack's newest blocks yet. */
  readonly withoutNewBlocks?: boolean;
}

/** `ghostwatch sandbox` */
export function sandboxCommand(): Command {
  return new Command('sandbox')
    .description('open a pretend Slack workspace in the browser for an app of your own')
    .option('--port <number>', 'the port on 127.0.0.1', portArgument)
    .option('--manifest <file>', 'the manifest of your app; without one everything is allowed')
    .option('--deliver <url>', 'send requests to this address instead of using Socket Mode')
    .option(
      '--without-new-blocks',
      'refuse tables, charts, containers and alerts, as some workspaces still do',
    )
    .action(async ({ manifest, ...rest }: SandboxOptions) => {
      const { runSandbox } = await import('slack-sandbox/cli');
      await runSandbox({ ...rest, ...(manifest === undefined ? {} : { app: manifest }) });
    });
}
