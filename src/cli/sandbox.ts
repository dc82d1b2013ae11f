import { Command } from 'commander';
import { closeOnSignal, portNumber, say, serveOn } from './terminal.ts';

const USUAL_PORT = 4142;

/** What was asked for on the command line. */
interface SandboxOptions {
  readonly port?: number;
  /** The file of the app's manifest. */
  readonly manifest?: string;
  /** The app's request URL, for an app that takes HTTP instead of Socket Mode. */
  readonly deliver?: string;
}

/**
 * Serves a pretend workspace for somebody's own app, and says how the app gets in.
 * @throws BusyPortError, ManifestError
 */
async function runSandbox({ port, manifest, deliver }: SandboxOptions): Promise<void> {
  const { readManifest } = await import('./demo/manifest.ts');
  const { serveSandbox } = await import('./demo/serve-sandbox.ts');
  const app = manifest === undefined ? {} : readManifest(manifest);
  const slack = await serveOn(port, USUAL_PORT, (free) => serveSandbox(app, free));
  closeOnSignal(() => slack.close());
  // The app can only start once it knows the secret below, so it cannot have proved its address yet.
  if (deliver !== undefined) await slack.deliverByHttp(deliver);
  say(
    'A pretend Slack workspace is open.',
    '',
    `  Page          ${slack.url}`,
    `  slackApiUrl   ${slack.apiUrl}`,
    `  Delivery      ${deliver === undefined ? 'Socket Mode' : `HTTP to ${deliver}`}`,
    '',
    `SLACK_API_URL=${slack.apiUrl}`,
    `SLACK_BOT_TOKEN=${slack.app.botToken}`,
    deliver === undefined
      ? `SLACK_APP_TOKEN=${slack.app.appToken}`
      : `SLACK_SIGNING_SECRET=${slack.app.signingSecret}`,
    '',
    'How to connect your own app: docs/sandbox.md. Ctrl-C ends it; nothing is kept.',
  );
}

/** `ghostwatch sandbox` */
export function sandboxCommand(): Command {
  return new Command('sandbox')
    .description('open a pretend Slack workspace in the browser for an app of your own')
    .option('--port <number>', 'the port on 127.0.0.1', portNumber)
    .option('--manifest <file>', 'the manifest of your app; without one everything is allowed')
    .option('--deliver <url>', 'send requests to this address instead of using Socket Mode')
    .action((options: SandboxOptions) => runSandbox(options));
}
