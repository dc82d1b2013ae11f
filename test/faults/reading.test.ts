import type { Channel, Message, Person, SandboxOptions } from 'slack-sandbox';
import { afterEach, describe, expect, test } from 'vitest';
import { type AlteredSlack, alteredSlack } from '../support/altered-slack.ts';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const MINUTE = 60_000;

let workspace: Workspace;
let ada: Person;
let jana: Person;
let channel: Channel;
let offer: Message;
let altered: AlteredSlack | undefined;
afterEach(async () => {
  await workspace.close();
  await altered?.close();
  altered = undefined;
});

async function begin(sandbox: Partial<SandboxOptions> = {}): Promise<void> {
  workspace = await openWorkspace(undefined, sandbox);
  const { slack } = workspace;
  ada = addAda(slack);
  jana = slack.addPerson({ name: 'jana', realName: 'Jana Krüger', externalTeam: { name: 'Acme' } });
  channel = slack.addChannel({ name: 'acme', members: [ada, jana], withBot: true });
  offer = await ada.says(channel, 'Here is our offer.');
}

/** From now on Slack's answers are changed on their way. */
async function alter(change: Parameters<typeof alteredSlack>[1]): Promise<void> {
  altered = await alteredSlack(workspace.slack.apiUrl, change);
  await workspace.restart({ SLACK_API_URL: altered.url });
  await workspace.bot().tick();
}

const add = (client: string, message: Message) =>
  type(ada, `/ghostwatch add ${client} link:${workspace.slack.permalink(message)}`, workspace);
const show = (client = 'Acme') => type(ada, `/ghostwatch show ${client}`, workspace);
const calls = (method: string) => workspace.slack.calls.filter((call) => call.method === method).length;

async function answers(text: string, to = offer): Promise<void> {
  await jana.says(channel, text, { threadTs: to.ts });
  await workspace.slack.quiet();
}

async function passes(ms: number): Promise<void> {
  workspace.clock.set(workspace.clock.now() + ms);
  await workspace.bot().tick();
}

describe('a cursor that names itself', () => {
  test('ends the reading after two pages, a stop is heard, and what was said is read later', async () => {
    await begin();
    await add('Acme', offer);
    let isCircle = true;
    await alter((method, answer) =>
      isCircle && method === 'conversations.replies'
        ? { ...answer, has_more: true, response_metadata: { next_cursor: 'again' } }
        : answer,
    );
    const before = calls('conversations.replies');
    await answers('When can you start?');
    await workspace.bot().tick();
    expect(calls('conversations.replies') - before).toBeLessThanOrEqual(4);
    expect(await show()).toContain('No reply');
    await workspace.bot().stop();
    isCircle = false;
    await workspace.restart();
    await passes(MINUTE);
    expect(await show()).toContain('the client replied in Slack');
  });
});

describe('an event that comes before Slack shows its message', () => {
  test.each([4000, 20_000, 200_000])(
    'is asked for again until the message was read (%i ms later)',
    async (late) => {
      await begin();
      await add('Acme', offer);
      let hidden = true;
      await alter((method, answer) => {
        if (!hidden || method !== 'conversations.replies') return answer;
        const messages = (answer.messages as { user: string }[]).filter(({ user }) => user !== jana.id);
        return { ...answer, messages };
      });
      await answers('When can you start?');
      expect(await show()).toContain('No reply');
      // Slack is asked again 5 s, 35 s and 335 s after the event.
      const begun = workspace.clock.now();
      for (const at of [5000, 35_000, 335_000]) {
        hidden = at < late;
        await passes(begun + at - workspace.clock.now());
      }
      expect(await show()).toContain('the client replied in Slack');
    },
  );

  test('a message that was deleted meanwhile is not asked for without end', async () => {
    await begin();
    await add('Acme', offer);
    await alter((method, answer) => {
      if (method !== 'conversations.replies') return answer;
      const messages = (answer.messages as { user: string }[]).filter(({ user }) => user !== jana.id);
      return { ...answer, messages };
    });
    const before = calls('conversations.replies');
    await answers('When can you start?');
    for (let count = 0; count < 20; count++) await passes(5 * MINUTE);
    expect(calls('conversations.replies') - before).toBe(4);
  });
});

describe('a conversation that cannot be read yet', () => {
  test('is said to be unread, claims no silence, and is read by the sync', async () => {
    await begin({ rateLimits: 'distributed', pageSize: 15 });
    const other = await ada.says(channel, 'Another offer.');
    await add('Globex', other);
    await jana.says(channel, 'When can you start?', { threadTs: offer.ts });
    const added = await add('Acme', offer);
    expect(added).toContain('Now watching');
    expect(added).toContain('I couldn’t read the conversation yet');
    expect(added).toContain('I’ll look again by Monday 9 November, 10:0');
    expect(added).not.toMatch(/Silent since|Next nudge/);
    for (let count = 0; count < 3; count++) await passes(MINUTE);
    expect(await show()).toContain('have been waiting');
  });

  test('in German, too', async () => {
    await begin({ rateLimits: 'distributed', pageSize: 15 });
    ada = workspace.slack.addPerson({ name: 'jan', locale: 'de-DE' });
    const other = await jana.says(channel, 'Noch etwas.');
    await add('Globex', other);
    const added = await add('Acme', offer);
    expect(added).toContain('Ich konnte die Unterhaltung noch nicht lesen');
    expect(added).not.toContain('Keine Antwort seit');
  });
});

describe('many clients and many Slack threads', () => {
  test('three hundred Slack threads in a channel cost at most fifty readings', async () => {
    await begin();
    for (let count = 0; count < 300; count++) {
      const root = await ada.says(channel, `Thread ${count}`);
      await jana.says(channel, 'Noted.', { threadTs: root.ts });
    }
    const before = calls('conversations.replies');
    await type(ada, `/ghostwatch add Acme <#${channel.id}|acme>`, workspace);
    for (let count = 0; count < 5; count++) await passes(MINUTE);
    expect(calls('conversations.replies') - before).toBeLessThanOrEqual(50);
    expect(await show()).toContain('have been waiting');
  }, 30_000);

  test('one message in a channel of five clients is read once for all of them', async () => {
    await begin();
    for (const client of ['Acme', 'Globex', 'Initech', 'Hooli', 'Umbrella']) {
      await type(ada, `/ghostwatch add ${client} <#${channel.id}|acme>`, workspace);
    }
    const before = calls('conversations.history');
    await jana.says(channel, 'When can you start?');
    await workspace.slack.quiet();
    expect(calls('conversations.history') - before).toBe(1);
    expect(await type(ada, '/ghostwatch list owed', workspace)).toContain('(5)');
  });
});
