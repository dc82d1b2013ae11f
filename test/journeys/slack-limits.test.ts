import type { Channel, Message, Person, Sandbox } from 'slack-sandbox';
import { afterEach, expect, test } from 'vitest';
import { addAda, nudgesTo, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const MINUTE = 60_000;

let workspace: Workspace;
let ada: Person;
let jana: Person;
afterEach(() => workspace.close());

function people(slack: Sandbox): void {
  ada = addAda(slack);
  jana = slack.addPerson({ name: 'jana', externalTeam: { name: 'Acme' } });
}

/** Watches a new Slack thread for each client, slowly enough for Slack. */
async function watch(channel: Channel, clients: readonly string[], pause: number): Promise<Message[]> {
  const offers: Message[] = [];
  for (const client of clients) {
    const offer = await ada.says(channel, `Our offer for ${client}.`);
    offers.push(offer);
    const link = workspace.slack.permalink(offer);
    await type(ada, `/ghostwatch add ${client} about:offer link:${link}`, workspace);
    workspace.clock.set(workspace.clock.now() + pause);
  }
  return offers;
}

/** How often Slack had to say that it wants to be left alone. */
const refusals = ({ calls }: Sandbox) => calls.filter(({ answer }) => answer?.error === 'ratelimited').length;

async function minutesPass(count: number): Promise<void> {
  const end = new Date(workspace.clock.now() + count * MINUTE).toISOString();
  await workspace.timePasses(end, MINUTE);
}

test('more answers than Slack shows in a minute: all are heard, none is nudged before', async () => {
  workspace = await openWorkspace(undefined, { rateLimits: true, eventRetries: 0 });
  const { slack, clock } = workspace;
  people(slack);
  const channel = slack.addChannel({ name: 'clients', members: [ada, jana], withBot: true });
  const clients = Array.from({ length: 70 }, (_, index) => `Client${index + 1}`);
  const offers = await watch(channel, clients, 3000);
  await workspace.bot().stop();
  clock.set('2026-11-12T09:00:00+01:00');
  for (const { ts } of offers) await jana.says(channel, 'When can you start?', { threadTs: ts });
  clock.set('2026-11-12T11:00:00+01:00');
  await workspace.restart();
  await workspace.bot().tick();
  await minutesPass(3);
  expect(refusals(slack)).toBeGreaterThan(0);
  expect(refusals(slack)).toBeLessThan(10);
  expect(await type(ada, '/ghostwatch list owed', workspace)).toContain('(70)');
  await minutesPass(120);
  expect(nudgesTo(ada)).toEqual([]);
}, 60_000);

test.each([
  ['long before a nudge is due', '2026-11-10', 3],
  ['when all nudges are due', '2026-11-12', 5],
])(
  'a page of fifteen messages a minute, %s: slowly, but all is heard',
  async (_, day, minutes) => {
    workspace = await openWorkspace(undefined, { rateLimits: 'distributed', pageSize: 15, eventRetries: 0 });
    const { slack, clock } = workspace;
    people(slack);
    const channel = slack.addChannel({ name: 'clients', members: [ada, jana], withBot: true });
    const whole = slack.addChannel({ name: 'globex', members: [ada, jana], withBot: true });
    await type(ada, `/ghostwatch add Globex about:offer <#${whole.id}|globex>`, workspace);
    clock.set(clock.now() + 2 * MINUTE);
    const [acme, initech] = await watch(channel, ['Acme', 'Initech'], 2 * MINUTE);
    await workspace.bot().stop();
    clock.set(`${day}T09:00:00+01:00`);
    await jana.says(whole, 'When can you start?');
    for (let count = 0; count < 50; count++) await jana.says(whole, 'Hello?');
    for (let count = 0; count < 40; count++)
      await ada.says(channel, `Note to self ${count}`, { threadTs: acme?.ts ?? '' });
    await jana.says(channel, 'Let us begin!', { threadTs: acme?.ts ?? '' });
    await jana.says(channel, 'We agree to the price.', { threadTs: initech?.ts ?? '' });
    clock.set(`${day}T11:00:00+01:00`);
    await workspace.restart();
    await workspace.bot().tick();
    await minutesPass(minutes);
    // The long conversations do not keep the short one waiting.
    expect(await type(ada, '/ghostwatch show Initech', workspace)).toContain('for your answer');
    await minutesPass(15);
    expect(await type(ada, '/ghostwatch list owed', workspace)).toContain('(3)');
    await minutesPass(120);
    expect(nudgesTo(ada)).toEqual([]);
  },
  60_000,
);

test('where reading is rationed, events tell what was said, and a nudge needs no reading', async () => {
  workspace = await openWorkspace(undefined, { rateLimits: 'distributed', pageSize: 15 });
  const { slack, clock } = workspace;
  people(slack);
  const channel = slack.addChannel({ name: 'clients', members: [ada, jana], withBot: true });
  const clients = ['Acme', 'Globex', 'Hooli', 'Initech', 'Umbrella'];
  const offers = await watch(channel, clients, 2 * MINUTE);
  const replies = () => slack.calls.filter(({ method }) => method === 'conversations.replies').length;
  // The second reading within a minute is refused; from then on the bot knows.
  for (const { ts } of offers.slice(0, 2)) await jana.says(channel, 'When can you start?', { threadTs: ts });
  await slack.quiet();
  expect(refusals(slack)).toBe(1);
  const before = replies();
  await jana.says(channel, 'We agree to the price.', { threadTs: offers[2]?.ts ?? '' });
  await slack.quiet();
  expect(await type(ada, '/ghostwatch show Hooli', workspace)).toContain('for your answer');
  expect(replies()).toBe(before);
  await minutesPass(2);
  expect(await type(ada, '/ghostwatch list owed', workspace)).toContain('(3)');
  const read = replies();
  clock.set('2026-11-12T15:00:00+01:00');
  await workspace.bot().tick();
  await minutesPass(1);
  const nudged = nudgesTo(ada)
    .map((message) => workspace.read(message))
    .join('\n');
  expect(nudged).toContain('Initech');
  expect(nudged).toContain('Umbrella');
  expect(replies()).toBe(read);
});
