import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AppDeclaration, type Sandbox, startSandbox } from 'slack-sandbox';
import { browserAt } from '../../test/support/installing-browser.ts';
import { declaredApp } from '../../test/support/manifest.ts';

/** The simulated workspaces; the first one is the server's. */
export type Workspaces = readonly [Sandbox, ...Sandbox[]];

/** How the bot comes into the workspaces. */
export interface SlackApps {
  readonly workspaces: Workspaces;
  /** The bot's settings. */
  readonly env: Readonly<Record<string, string>>;
  /** Installs the app everywhere; the bot is running. */
  install(): Promise<void>;
}

const team = (index: number) => ({
  id: `TCHAOS${index}`,
  name: `Chaos ${index}`,
  domain: `chaos${index}`,
});

async function open(count: number, app: AppDeclaration, hasOwnApps: boolean): Promise<Workspaces> {
  const first = await startSandbox({ now: Date.now, app });
  const others = Array.from({ length: count - 1 }, (_, index) =>
    first.addWorkspace({ team: team(index), ...(hasOwnApps ? { app } : { isInstalled: false }) }),
  );
  return [first, ...others];
}

/** One app that each workspace installs by OAuth, over one socket for each replica. */
export async function distributedApp(count: number, url: string): Promise<SlackApps> {
  const app = { ...declaredApp(), redirectUrls: [`${url}/slack/oauth_redirect`] };
  const workspaces = await open(count, app, false);
  const [{ app: credentials, apiUrl }] = workspaces;
  return {
    workspaces,
    env: {
      SLACK_CLIENT_ID: credentials.clientId,
      SLACK_CLIENT_SECRET: credentials.clientSecret,
      SLACK_APP_TOKEN: credentials.appToken,
      SLACK_API_URL: apiUrl,
      GHOSTWATCH_URL: url,
      GHOSTWATCH_SECRET_KEY: Buffer.alloc(32, 'chaos').toString('base64'),
    },
    install: async () => {
      for (const { team } of workspaces) {
        workspaces[0].consents({ decision: 'allow', teamId: team.id });
        const { status, text } = await browserAt(url).installs();
        if (status !== 200) throw new Error(`The app was not installed in ${team.id}: ${text}`);
      }
    },
  };
}

/** An app of its own for each workspace, in a list of apps, with a socket each. */
export async function listedApps(count: number, folder: string): Promise<SlackApps> {
  const workspaces = await open(count, declaredApp(), true);
  const file = join(folder, 'apps.json');
  const apps = workspaces.map(({ app }) => ({
    SLACK_BOT_TOKEN: app.botToken,
    SLACK_APP_TOKEN: app.appToken,
  }));
  writeFileSync(file, JSON.stringify(apps), { mode: 0o600 });
  const env = { GHOSTWATCH_APPS: file, SLACK_API_URL: workspaces[0].apiUrl };
  return { workspaces, env, install: async () => undefined };
}
