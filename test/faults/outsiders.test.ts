import { App, type AppOptions } from '@slack/bolt';
import { type Message, type NewPerson, type Person, renderView, type View } from 'slack-sandbox';
import { describe, expect, test } from 'vitest';
import { registerListeners } from '../../src/adapters/slack/listeners/index.ts';
import { type GuardedApp, guard } from '../../src/adapters/slack/middleware/guarded-app.ts';
import type { ListenerDeps } from '../../src/adapters/slack/middleware/request-context.ts';
import { createRequestTracker } from '../../src/adapters/slack/receivers/request-tracker.ts';
import type { SlackClients } from '../../src/adapters/slack/web-clients.ts';
import { collectedLog } from '../support/collected-log.ts';
import { ada, openForEachTest, workspace } from '../support/open-for-each-test.ts';
import { latestNudge, type } from '../support/workspace.ts';

const GERMAN = 'Ich arbeite nur für die Mitglieder dieses Workspace';
const ENGLISH = 'I only work for members of this workspace';
const SECRET = /Acme|relaunch|12[.,]400/;

openForEachTest(async () => {
  await type(ada, '/ghostwatch add Acme "Website relaunch" about:offer amount:€12,400', workspace);
});

function guest(more: Partial<NewPerson> = {}): Person {
  return workspace.slack.addPerson({ name: 'gast', locale: 'de-DE', isRestricted: true, ...more });
}

const homeOf = (person: Person) => renderView(person.home as View, workspace.slack.nameOf);
const lastTo = (person: Person) => workspace.read(person.dm.at(-1));
const list = () => type(ada, '/ghostwatch list all', workspace);

/** Everything that the bot has ever shown to somebody. */
function everythingShownTo(person: Person): string {
  const home = person.home ? homeOf(person) : '';
  return [home, ...person.dm.map(workspace.read)].join('\n');
}

describe('a guest, whom the bot takes for the client', () => {
  test.each(['list all', 'show #1', 'draft #1', 'snooze #1 tomorrow', 'help', 'settings', ''])(
    'types /ghostwatch %s: told so in their language, and nothing else',
    async (line) => {
      const before = await list();
      const answer = await type(guest(), `/ghostwatch ${line}`.trim(), workspace);
      expect(answer).toContain(GERMAN);
      expect(answer).not.toMatch(SECRET);
      expect(await list()).toBe(before);
    },
  );

  test('opens the App Home: nothing but the sentence stands there', async () => {
    const person = guest();
    await person.opensHome();
    await workspace.slack.quiet();
    expect(homeOf(person)).toContain(GERMAN);
    expect(homeOf(person)).not.toMatch(SECRET);
  });

  test('clicks on a card that was forwarded to them: nothing changes', async () => {
    await workspace.timePasses('2026-11-13T12:00:00+01:00');
    const person = guest();
    const before = await list();
    const nudge = latestNudge(ada);
    const [actions] = (nudge.blocks ?? []).filter(({ type: kind }) => kind === 'actions');
    await person.sendsInteraction({
      type: 'block_actions',
      container: { type: 'message', message_ts: nudge.ts, channel_id: nudge.channel },
      channel: { id: nudge.channel },
      actions: [
        { type: 'button', action_id: 'nudge_replied', block_id: String(actions?.block_id), action_ts: '1.0' },
      ],
    });
    await workspace.slack.quiet();
    expect(lastTo(person)).toContain(GERMAN);
    expect(await list()).toBe(before);
  });

  test('sends a form of their own making: the sentence stands in its place', async () => {
    const before = await list();
    const sent = await guest().sendsInteraction({
      type: 'view_submission',
      view: {
        id: 'V1',
        type: 'modal',
        callback_id: 'form',
        private_metadata: JSON.stringify({ form: 'close', thread: { number: 1, version: 1 } }),
        state: { values: {} },
      },
    });
    expect(JSON.stringify(sent.ack)).toContain(GERMAN);
    expect(await list()).toBe(before);
  });

  test('uses the shortcuts: no form opens', async () => {
    const person = guest();
    await person.usesShortcut('watch_client');
    await workspace.slack.quiet();
    expect(person.modal).toBeUndefined();
    expect(lastTo(person)).toContain(GERMAN);
  });

  test('marks a message with the ghost: nobody becomes an owner, and no other emoji is answered', async () => {
    const person = guest();
    const channel = workspace.slack.addChannel({
      name: 'kunde-acme',
      members: [ada, person, { id: workspace.slack.app.botUserId }],
    });
    const message = await ada.says(channel, 'Boo!');
    await person.reacts(message, 'eyes');
    await workspace.slack.quiet();
    expect(person.sees(channel)).toHaveLength(1);
    await person.reacts(message, 'ghost');
    await workspace.slack.quiet();
    expect(workspace.read(person.sees(channel).at(-1))).toContain(GERMAN);
    expect(ada.sees(channel)).toHaveLength(1);
    expect(await list()).toContain('(1)');
  });

  test('writes to the bot: told so, once in a while', async () => {
    const person = guest();
    await person.says(person.dmChannel, 'Which clients are there?');
    await person.says(person.dmChannel, 'Hello?');
    await workspace.slack.quiet();
    const answers = person.dm.filter(({ user }) => user !== person.id);
    expect(answers.map(workspace.read).join()).toContain(GERMAN);
    expect(answers).toHaveLength(1);
  });
});

describe('others who may not use the bot', () => {
  test('somebody of another workspace opens the App Home', async () => {
    const jana = workspace.slack.addPerson({ name: 'jana', externalTeam: { name: 'Acme' } });
    await jana.opensHome();
    await workspace.slack.quiet();
    expect(homeOf(jana)).toContain(ENGLISH);
    expect(homeOf(jana)).not.toMatch(SECRET);
  });

  test('a colleague who speaks for a client, until they do not any more', async () => {
    const ben = workspace.slack.addPerson({ name: 'ben' });
    expect(await type(ben, '/ghostwatch list all', workspace)).toContain('Acme');
    await type(ada, `/ghostwatch client #1 ${ben.mention}`, workspace);
    expect(await type(ben, '/ghostwatch list all', workspace)).toContain(ENGLISH);
    await type(ada, `/ghostwatch client #1 not ${ben.mention}`, workspace);
    expect(await type(ben, '/ghostwatch list all', workspace)).toContain('Acme');
  });

  test('an admin and an owner of clients are not shut out by being marked', async () => {
    const root = workspace.slack.addPerson({ name: 'root', isAdmin: true });
    await type(ada, `/ghostwatch client #1 ${root.mention}`, workspace);
    await type(ada, `/ghostwatch client #1 ${ada.mention}`, workspace);
    expect(await type(root, '/ghostwatch list all', workspace)).toContain('Acme');
    expect(await list()).toContain('Acme');
  });

  test('somebody who has left', async () => {
    const ben = workspace.slack.addPerson({ name: 'ben' });
    await workspace.slack.deactivate(ben);
    expect(await type(ben, '/ghostwatch list all', workspace)).toContain(ENGLISH);
  });

  test('another bot that writes to ours gets no answer at all', async () => {
    const robot = workspace.slack.addPerson({ name: 'robot', isBot: true });
    await robot.says(robot.dmChannel, 'Hello, bot.');
    await workspace.slack.quiet();
    expect(robot.dm).toHaveLength(1);
  });
});

describe('whoever becomes a guest', () => {
  async function becomesGuest(person: Person): Promise<void> {
    Object.assign(person.user, { isRestricted: true });
  }

  test('is turned away within an hour, and their App Home shows no client any more', async () => {
    const ben = workspace.slack.addPerson({ name: 'ben' });
    await ben.opensHome();
    await workspace.slack.quiet();
    expect(homeOf(ben)).toMatch(SECRET);
    await becomesGuest(ben);
    workspace.clock.set('2026-11-09T11:00:00+01:00');
    expect(await type(ben, '/ghostwatch list all', workspace)).toContain(ENGLISH);
    await ben.opensHome();
    await workspace.slack.quiet();
    expect(homeOf(ben)).not.toMatch(SECRET);
    await type(ada, '/ghostwatch edit #1 topic:"Website relaunch, again"', workspace);
    await workspace.slack.quiet();
    expect(everythingShownTo(ben)).not.toMatch(/again/);
  });
});

describe('while Slack does not say who somebody is', () => {
  test('somebody new is asked to try again, and let in once it is known', async () => {
    const ben = workspace.slack.addPerson({ name: 'ben' });
    workspace.slack.faults.next('users.info', { kind: 'refuse', error: 'internal_error' }, 4);
    const answer = await type(ben, '/ghostwatch list all', workspace);
    expect(answer).toContain('Please try again in a minute');
    expect(answer).not.toMatch(SECRET);
    workspace.slack.faults.clear();
    expect(await type(ben, '/ghostwatch list all', workspace)).toContain('Acme');
  });

  test('a colleague whom it knows since today is let in; since yesterday, asked to try again', async () => {
    workspace.slack.faults.random({
      seed: 1,
      faults: [{ method: 'users.info', probability: 1, fault: { kind: 'refuse', error: 'internal_error' } }],
    });
    workspace.clock.set('2026-11-09T18:00:00+01:00');
    expect(await list()).toContain('Acme');
    workspace.clock.set('2026-11-10T18:00:00+01:00');
    expect(await list()).toContain('Please try again in a minute');
  });

  test('a form keeps what was typed, with the sentence on top of it', async () => {
    await ada.usesShortcut('watch_client');
    await workspace.slack.quiet();
    await ada.fills({ client: 'Globex' });
    workspace.clock.set('2026-11-11T18:00:00+01:00');
    workspace.slack.faults.next('users.info', { kind: 'refuse', error: 'internal_error' }, 4);
    expect((await ada.submits()).outcome).toBe('pushed');
    workspace.slack.faults.clear();
    await ada.closesModal();
    expect(renderView(ada.modal as View, workspace.slack.nameOf)).toContain('Globex');
  });
});

/** One way in: how it is registered, and a request that comes by it. */
interface RegisteredWay {
  readonly by: 'command' | 'action' | 'view' | 'shortcut' | 'options' | 'event';
  readonly constraint: unknown;
}

/** Events that ask nothing of the bot, whoever caused them. */
const HARMLESS = [
  'member_joined_channel',
  'channel_archive',
  'channel_left',
  'channel_unarchive',
  'group_archive',
  'group_left',
  'group_unarchive',
  'app_uninstalled',
  'tokens_revoked',
];

/** What a pattern of ours matches: its text, with the first of several choices. */
function exampleOf(pattern: RegExp): string {
  const text = pattern.source.replace(/^\^|\$$/g, '').replace(/\((?:\?:)?([^|)]*)[^)]*\)/g, '$1');
  if (!pattern.test(text)) throw new Error(`no example for ${String(pattern)}`);
  return text;
}

function idOf({ constraint }: RegisteredWay): string {
  return constraint instanceof RegExp ? exampleOf(constraint) : String(constraint);
}

/** A request of a guest by this way, as Slack writes it. */
function requestBy(way: RegisteredWay): Record<string, unknown> {
  const id = idOf(way);
  const from = { team: { id: 'T1' }, user: { id: 'UGUEST' }, trigger_id: '1.1' };
  const view = { id: 'V1', type: 'modal', callback_id: id, private_metadata: '', state: { values: {} } };
  const action = { type: 'button', action_id: id, block_id: 'b' };
  switch (way.by) {
    case 'command':
      return { command: id, text: '', team_id: 'T1', user_id: 'UGUEST', trigger_id: '1.1' };
    case 'action':
      return { ...from, type: 'block_actions', actions: [action], container: { type: 'view' }, view };
    case 'view':
      return { ...from, type: 'view_submission', view };
    case 'options':
      return { ...from, type: 'block_suggestion', action_id: id, block_id: 'b', value: 'A' };
    case 'shortcut':
      return { ...from, type: id === 'watch_thread' ? 'message_action' : 'shortcut', callback_id: id };
    case 'event': {
      const item = { type: 'message', channel: 'C1', ts: '1.1' };
      const about = {
        user: 'UGUEST',
        channel: 'D1',
        channel_type: 'im',
        tab: 'home',
        reaction: 'ghost',
        item,
      };
      return {
        type: 'event_callback',
        team_id: 'T1',
        event_id: 'E1',
        event: { type: id, ts: '1.1', ...about },
      };
    }
  }
}

test('every way in that is registered turns a guest away before its listener hears of it', async () => {
  const ways: RegisteredWay[] = [];
  const told: string[] = [];
  const reached: string[] = [];
  const log = collectedLog();
  const answers = (name: string) => async () => {
    told.push(name);
    return { ok: true };
  };
  const chat = { postMessage: answers('message'), postEphemeral: answers('ephemeral') };
  const client = { chat, views: { publish: answers('home') } };
  const clientsOf = () => ({ send: client, read: client }) as unknown as SlackClients;
  const deps = {
    useCases: {
      checkMembership: async () => ({ kind: 'outsider', person: { locale: 'de-DE', timeZone: 'UTC' } }),
      showWorkspace: async () => ({ watchEmoji: 'ghost' }),
    },
    clock: workspace.clock,
    log,
    accept: async () => true,
  } as unknown as ListenerDeps;

  const app = new App({
    receiver: { init: () => undefined, start: async () => undefined, stop: async () => undefined },
    authorize: async () => ({ botToken: 'xoxb-1', botUserId: 'UBOT' }),
  } as unknown as AppOptions);
  guard(app, createRequestTracker(app, log), deps, clientsOf);
  const register = (by: RegisteredWay['by']) => (constraint: unknown) => {
    ways.push({ by, constraint });
    const listener = async () => void reached.push(`${by} ${String(constraint)}`);
    (app[by] as (constraint: unknown, listener: () => Promise<void>) => void)(constraint, listener);
  };
  const recorder = Object.fromEntries(
    (['command', 'action', 'view', 'shortcut', 'options', 'event'] as const).map((by) => [by, register(by)]),
  );
  registerListeners({ ...recorder, deps, clientsOf } as unknown as GuardedApp);

  expect(ways.length).toBeGreaterThan(20);
  for (const way of ways) {
    if (way.by === 'event' && HARMLESS.includes(idOf(way))) continue;
    const name = `${way.by} ${idOf(way)}`;
    told.length = 0;
    await app.processEvent({
      body: requestBy(way),
      ack: async (answer?: unknown) => {
        if (answer !== undefined) told.push('answer');
      },
    } as Parameters<App['processEvent']>[0]);
    expect(reached, name).toEqual([]);
    expect(told.length, name).toBeGreaterThan(0);
  }
});

test('a message of a client in a channel still reaches the listener that reads', async () => {
  const person = guest();
  const channel = workspace.slack.addChannel({
    name: 'kunde-globex',
    members: [ada, person, { id: workspace.slack.app.botUserId }],
  });
  const offer: Message = await ada.says(channel, 'Here is our offer.');
  await type(ada, `/ghostwatch add Globex link:${workspace.slack.permalink(offer)}`, workspace);
  await person.says(channel, 'Wir nehmen an.', { threadTs: offer.ts });
  await workspace.slack.quiet();
  expect(await type(ada, '/ghostwatch show Globex', workspace)).toContain('the client replied in Slack');
});
