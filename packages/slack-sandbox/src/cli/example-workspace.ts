import { openPage } from '../page-api/open-page.ts';
import type { TimeMachine } from '../page-api/page-options.ts';
import type { Sandbox } from '../sandbox.ts';
import { startSandbox } from '../server/start-sandbox.ts';
import type { AppDeclaration } from '../workspace/app-declaration.ts';

const HOUR = 3_600_000;

/** The machine's time, plus what the time machine has added. */
function makeClock() {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    forward: (ms: number) => {
      ahead += ms;
    },
  };
}

function timeMachine(slack: Sandbox, forward: (ms: number) => void): TimeMachine {
  const step = (id: string, label: string, hours: number) => ({
    id,
    label,
    go: async () => {
      forward(hours * HOUR);
      await slack.clockMoved();
      return `Time passed for the workspace; your app has its own clock.`;
    },
  });
  return { steps: [step('hour', '+1 hour', 1), step('day', '+1 day', 24), step('week', '+1 week', 7 * 24)] };
}

/** Two members, a guest and somebody from another workspace, in channels with and without the app. */
function settle(slack: Sandbox): Record<string, string> {
  const ada = slack.addPerson({ name: 'ada', realName: 'Ada Berger', isAdmin: true });
  const ben = slack.addPerson({ name: 'ben', realName: 'Ben Okafor' });
  const partner = { name: 'Partner Ltd', domain: 'partner' };
  const gus = slack.addPerson({ name: 'gus', realName: 'Gus Lind', isRestricted: true });
  const jana = slack.addPerson({ name: 'jana', realName: 'Jana Krüger', externalTeam: partner });
  slack.addChannel({ name: 'general', members: [ada, ben, gus], withBot: true });
  slack.addChannel({ name: 'without-the-app', members: [ada, ben] });
  slack.addChannel({ name: 'shared', members: [ada, ben, jana], withBot: true });
  return { [ada.id]: 'admin', [ben.id]: 'member', [gus.id]: 'guest', [jana.id]: 'external' };
}

/**
 * Serves a workspace with a page, for any app that runs elsewhere on this machine.
 * @param app what the app declares; what is left out is allowed
 * @param port on 127.0.0.1; 0 takes a free one
 * @throws Error with code EADDRINUSE when the port is busy
 */
export async function serveExampleWorkspace(app: AppDeclaration, port: number): Promise<Sandbox> {
  const { now, forward } = makeClock();
  const slack = await startSandbox({ now, port, app });
  try {
    openPage(slack, { roles: settle(slack), time: timeMachine(slack, forward) });
    return slack;
  } catch (error) {
    await slack.close();
    throw error;
  }
}
