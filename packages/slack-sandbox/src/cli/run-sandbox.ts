import { PHASED_BLOCKS } from '../block-kit/message-blocks.ts';
import { readManifest } from '../read-manifest.ts';
import type { Sandbox } from '../sandbox.ts';
import { serveExampleWorkspace } from './example-workspace.ts';
import { closeOnSignal, say, serveOn } from './terminal.ts';

const USUAL_PORT = 4142;

/** The options given on the command line. */
export interface SandboxCommand {
  readonly port?: number;
  /** The path of the app's manifest (YAML or JSON); without one everything is allowed. */
  readonly app?: string;
  /** The app's request URL, for an app that uses HTTP instead of Socket Mode. */
  readonly deliver?: string;
  /** Whether the workspace does not have Slack's newest blocks yet. */
  readonly withoutNewBlocks?: boolean;
}

/**
 * Serves a simulated workspace for an app until Ctrl-C, and prints how the app connects to it.
 * @throws BusyPortError, ManifestError
 */
export async function runSandbox({ port, app, deliver, withoutNewBlocks }: SandboxCommand): Promise<void> {
  const declaration = app === undefined ? {} : readManifest(app);
  const slack = await serveOn(port, USUAL_PORT, (free) => serveExampleWorkspace(declaration, free));
  closeOnSignal(() => slack.close());
  if (withoutNewBlocks === true) slack.refuseBlocks(...PHASED_BLOCKS);
  // The app can only start once it knows the secret below, so it cannot have verified its address yet.
  if (deliver !== undefined) await slack.deliverByHttp(deliver);
  say(...welcome(slack, deliver));
}

/** The addresses, and the variables that the app needs. */
function welcome({ url, apiUrl, app }: Sandbox, deliver: string | undefined): string[] {
  return [
    `A pretend Slack workspace with ${app.name} in it is open.`,
    '',
    `  Page          ${url}`,
    `  slackApiUrl   ${apiUrl}`,
    `  Delivery      ${deliver === undefined ? 'Socket Mode' : `HTTP to ${deliver}`}`,
    '',
    `SLACK_API_URL=${apiUrl}`,
    `SLACK_BOT_TOKEN=${app.botToken}`,
    deliver === undefined ? `SLACK_APP_TOKEN=${app.appToken}` : `SLACK_SIGNING_SECRET=${app.signingSecret}`,
    '',
    'In the app: new App({ …, clientOptions: { slackApiUrl: process.env.SLACK_API_URL } })',
    'Ctrl-C ends it; nothing is kept.',
  ];
}
