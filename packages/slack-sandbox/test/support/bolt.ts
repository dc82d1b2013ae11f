import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { afterEach } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/index.ts';

/** Monday, 9 November 2026, 9:00 UTC. */
export const MONDAY = Date.UTC(2026, 10, 9, 9);

const MINUTE = 60_000;

/** A clock that stands still until the test moves it. */
export class HandClock {
  ms = MONDAY;

  readonly now = (): number => this.ms;

  turnMinutes(minutes: number): void {
    this.ms += minutes * MINUTE;
  }
}

const opened: { stop(): Promise<unknown> }[] = [];

afterEach(async () => {
  for (const thing of opened.splice(0).reverse()) await thing.stop();
});

/** A sandbox with a clock that the test moves; closed after the test. */
export async function openSandbox(
  options: Partial<SandboxOptions> = {},
): Promise<{ slack: Sandbox; clock: HandClock }> {
  const clock = new HandClock();
  const slack = await startSandbox({ now: clock.now, ...options });
  opened.push({ stop: () => slack.close() });
  return { slack, clock };
}

/** A Bolt app over Socket Mode, connected once `listeners` are in place; stopped after the test. */
export async function connectBolt(
  slack: Sandbox,
  listeners: (app: App) => void = () => undefined,
): Promise<App> {
  const app = new App({
    token: slack.app.botToken,
    appToken: slack.app.appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  listeners(app);
  await app.start();
  opened.push(app);
  return app;
}

/** A Bolt app over HTTP to which the sandbox delivers; stopped after the test. */
export async function connectBoltOverHttp(
  slack: Sandbox,
  listeners: (app: App) => void = () => undefined,
): Promise<App> {
  const receiver = new HTTPReceiver({ signingSecret: slack.app.signingSecret, logLevel: LogLevel.ERROR });
  const app = new App({
    token: slack.app.botToken,
    receiver,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  listeners(app);
  const server = await receiver.start({ port: 0, host: '127.0.0.1' });
  opened.push(app);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await slack.deliverByHttp(`http://127.0.0.1:${port}/slack/events`);
  return app;
}

/** Slack's own Web API client, without retries or waiting. */
export function clientOf(slack: Sandbox, token = slack.app.botToken): WebClient {
  return new WebClient(token, {
    slackApiUrl: slack.apiUrl,
    logLevel: LogLevel.ERROR,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
}
