import type { Person, Sandbox } from 'slack-sandbox';
import { forEachConcurrent } from '../../src/usecases/concurrency.ts';

/** Owners have four clients on average, so that some nudges go out one by one and some together. */
const CLIENTS_PER_OWNER = 4;
const AT_ONCE = 16;

const clientName = (number: number) => `Silent${String(number).padStart(6, '0')}`;

async function types(person: Person, line: string): Promise<void> {
  await (await person.command(line)).response({ timeoutMs: 30_000 });
}

/** Adds clients with these numbers, silent for 14 days, by slash commands in the workspace. */
export async function registerClients(
  slack: Sandbox,
  numbers: readonly number[],
  random: () => number,
): Promise<void> {
  const count = numbers.length;
  const owners = Array.from({ length: Math.max(2, Math.ceil(count / CLIENTS_PER_OWNER)) }, (_, index) =>
    slack.addPerson({ name: `owner${index}`, realName: `Owner ${index}`, timeZone: 'Europe/Berlin' }),
  );
  await forEachConcurrent(owners, AT_ONCE, async (owner) => {
    await types(owner, '/ghostwatch hours 00:00-24:00 mon-sun');
    await types(owner, '/ghostwatch holidays off');
  });
  await forEachConcurrent(numbers, AT_ONCE, async (number) => {
    const owner = owners[Math.floor(random() * owners.length)];
    if (owner) await types(owner, `/ghostwatch add ${clientName(number)} since:"14 days ago"`);
  });
}

/** What people in the workspaces received: clients without a nudge, repeated nudges, and messages in all. */
export interface Arrivals {
  readonly missing: number;
  readonly repeated: number;
  readonly messages: number;
}

/** Counts the nudges that each client got in the messages that Slack stored. */
export function countArrivals(workspaces: readonly Sandbox[], count: number): Arrivals {
  const times = new Map<string, number>();
  let messages = 0;
  for (const person of workspaces.flatMap(({ people }) => people)) {
    for (const { metadata, blocks } of person.dm) {
      if (metadata?.event_type !== 'ghostwatch_nudge') continue;
      messages += 1;
      const named = new Set(JSON.stringify(blocks).match(/Silent\d{6}/g));
      for (const name of named) times.set(name, (times.get(name) ?? 0) + 1);
    }
  }
  let missing = 0;
  let repeated = 0;
  for (let number = 0; number < count; number++) {
    const seen = times.get(clientName(number)) ?? 0;
    if (seen === 0) missing += 1;
    repeated += Math.max(0, seen - 1);
  }
  return { missing, repeated, messages };
}
