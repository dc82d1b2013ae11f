import { type Channel, type Message, type Person, renderMessage, type View } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, type } from '../support/workspace.ts';

let jana: Person;
let channel: Channel;
let offer: Message;
openForEachTest(async () => {
  const { slack } = workspace;
  jana = slack.addPerson({ name: 'jana', externalTeam: { name: 'Acme' } });
  channel = slack.addChannel({ name: 'acme', members: [ada, jana], withBot: true });
  offer = await ada.says(channel, 'Here is our offer.');
  await jana.says(channel, 'Thanks!', { threadTs: offer.ts });
  await jana.says(channel, 'We look at it.', { threadTs: offer.ts });
  await type(ada, '/ghostwatch settings', workspace);
});

/** What is not a call for an action of a person: sockets, and the workspace's address, which is asked for once. */
const ONCE = new Set(['apps.connections.open', 'auth.test']);

/** How often each method was called meanwhile, as `2 × users.info`. */
async function callsOf(work: () => Promise<unknown>): Promise<string> {
  const { slack } = workspace;
  const before = slack.calls.length;
  await work();
  await slack.quiet();
  const counts = new Map<string, number>();
  for (const { method } of slack.calls.slice(before)) {
    if (!ONCE.has(method)) counts.set(method, (counts.get(method) ?? 0) + 1);
  }
  const parts = [...counts].sort().map(([method, count]) => `${count} × \`${method}\``);
  return parts.join(', ') || 'none';
}

const say = (line: string) => type(ada, `/ghostwatch ${line}`, workspace);

test('what the ten commonest actions ask of Slack', async () => {
  const { slack } = workspace;
  const rows: [string, string][] = [];
  const note = async (action: string, work: () => Promise<unknown>) =>
    rows.push([action, await callsOf(work)]);

  await note('add a client without a link', () => say('add Globex about:offer'));
  await note('add a client with a link to a Slack thread', () =>
    say(`add Acme about:offer link:${slack.permalink(offer)}`),
  );
  const other = await ada.says(channel, 'Another offer.');
  await note('watch a message by the emoji', () => ada.reacts(other, 'ghost'));
  await note('list one’s clients', () => say('list'));
  await note('show a client', () => say('show Acme'));
  await note('snooze a client', () => say('snooze Globex tomorrow'));
  await note('open the App Home', () => ada.opensHome());
  await note('a client writes in a watched Slack thread', () =>
    jana.says(channel, 'When can you start?', { threadTs: offer.ts }),
  );
  await note('a nudge about a watched Slack thread', async () => {
    await workspace.timePasses('2026-11-10T12:00:00+01:00', 26 * 3_600_000);
  });
  expect(renderMessage(latestNudge(ada), slack.nameOf)).toContain('Acme');
  await note('click on a nudge', () => ada.clicks(latestNudge(ada), 'I answered'));
  expect((ada.home as View).blocks.length).toBeGreaterThan(0);

  const lines = rows.map(([action, calls]) => `| ${action} | ${calls} |`);
  const page = `# Calls to Slack

The Web API calls of the ten commonest actions, for somebody who was active within the last hour and whose App Home is not
open unless the action opens it. Within one request each conversation is read once, and each person is looked up once.
Written by \`test/journeys/slack-calls.test.ts\`; after an intended change, run \`npx vitest run test/journeys/slack-calls.test.ts -u\`.

| action | calls |
| --- | --- |
${lines.join('\n')}
`;
  await expect(page).toMatchFileSnapshot('../../docs/slack-calls.md');
});
