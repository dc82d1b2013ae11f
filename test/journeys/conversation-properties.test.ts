import fc from 'fast-check';
import type { Channel, Message, Person } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { addAda, latestNudge, nudgesTo, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const HOUR = 3_600_000;
const RECONNECTING = { timeoutMs: 20_000 };

interface Story {
  readonly workspace: Workspace;
  readonly ada: Person;
  readonly jana: Person;
  readonly channel: Channel;
  readonly offer: Message;
  running: boolean;
  /** The client has written an answer that nobody of ours has reacted to since. */
  answered: boolean;
  /** The same with what may be an answer, until somebody says that it was none. */
  perhaps: boolean;
}

/** Slack retries nothing here: what happens while nobody listens can only be found by reading. */
async function begin(): Promise<Story> {
  const workspace = await openWorkspace(undefined, { eventRetries: 0 });
  const { slack } = workspace;
  const ada = addAda(slack);
  const jana = slack.addPerson({ name: 'jana', externalTeam: { name: 'Acme' } });
  const channel = slack.addChannel({ name: 'acme', members: [ada, jana], withBot: true });
  const offer = await ada.says(channel, 'Here is our offer.');
  await type(ada, `/ghostwatch add Acme link:${slack.permalink(offer)}`, workspace);
  return { workspace, ada, jana, channel, offer, running: true, answered: false, perhaps: false };
}

/** False where there is nothing to click. */
async function click(story: Story, button: string, choice?: string): Promise<boolean> {
  const { ada, workspace, running } = story;
  const card = nudgesTo(ada).length > 0 ? ada.looksAt(latestNudge(ada)) : undefined;
  // A click while the socket is down fails in front of the person.
  if (!running || workspace.slack.socketCount === 0 || !card || !workspace.read(card).includes(button))
    return false;
  await (choice ? ada.selects(card, button, choice) : ada.clicks(card, button));
  await workspace.slack.quiet();
  return true;
}

const inThread = ({ offer }: Story) => ({ threadTs: offer.ts });

async function answer(story: Story): Promise<void> {
  await story.jana.says(story.channel, 'When can you start?', inThread(story));
  story.answered = true;
}

/** What may happen in a story, in any order. */
const STEPS = {
  client_answers: answer,
  client_answers_in_the_gap: async (story) => {
    const { slack } = story.workspace;
    slack.cutSockets();
    await answer(story);
    if (story.running) await slack.until(() => slack.socketCount > 0, RECONNECTING);
  },
  client_answers_while_closed: async (story) => {
    const { workspace, ada, running } = story;
    if (!running || workspace.slack.socketCount === 0) return;
    await type(ada, '/ghostwatch close #1', workspace);
    await answer(story);
    await type(ada, '/ghostwatch reopen #1', workspace);
  },
  client_answers_after_an_absence: async (story) => {
    await story.jana.says(story.channel, 'I was out of the office. We take the offer, yes!', inThread(story));
    story.perhaps = true;
  },
  client_is_absent: async (story) => {
    await story.jana.says(story.channel, 'Out of office until Friday.', inThread(story));
  },
  client_thanks: async (story) => {
    await story.jana.says(story.channel, 'Thanks!', inThread(story));
  },
  we_write: async (story) => {
    await story.ada.says(story.channel, 'We are looking forward to it.', inThread(story));
    story.answered = false;
    story.perhaps = false;
  },
  event_again: async ({ running, workspace: { slack } }) => {
    if (!running || slack.socketCount === 0) return;
    for (const { eventId } of slack.events.slice(-2)) await slack.redeliver(eventId);
  },
  bot_stops: async (story) => {
    if (story.running) await story.workspace.bot().stop();
    story.running = false;
  },
  bot_starts: async (story) => {
    if (!story.running) await story.workspace.restart();
    story.running = true;
  },
  socket_cut: async ({ running, workspace: { slack } }) => {
    slack.cutSockets();
    if (running) await slack.until(() => slack.socketCount === 0);
  },
  time_passes: async ({ running, workspace: { clock, bot } }) => {
    clock.set(clock.now() + 20 * HOUR);
    if (running) await bot().tick();
  },
  click_followed_up: async (story) => void (await click(story, 'I followed up')),
  click_snooze: async (story) => void (await click(story, 'Snooze', '1 day')),
  click_not_an_answer: async (story) => {
    if (await click(story, 'Not a reply')) story.perhaps = false;
  },
} satisfies Record<string, (story: Story) => Promise<void>>;

type Step = keyof typeof STEPS;
const ANY_STEP = fc.constantFrom(...(Object.keys(STEPS) as Step[]));

async function expectOurTurn({ ada, workspace }: Story): Promise<void> {
  const shown = await type(ada, '/ghostwatch show #1', workspace);
  expect(shown).toContain('for your answer');
  expect(shown).not.toContain('No reply');
}

/** The story ends with a running bot and a day of work; an answer that came is then known to everybody. */
async function end(story: Story): Promise<void> {
  const { workspace, ada } = story;
  if (!story.running) await workspace.restart();
  story.running = true;
  await workspace.slack.until(() => workspace.slack.socketCount > 0, RECONNECTING);
  await workspace.slack.quiet();
  const isOurTurn = story.answered || story.perhaps;
  if (isOurTurn) await expectOurTurn(story);
  const sent = nudgesTo(ada).length;
  for (let hours = 0; hours < 72; hours += 6) {
    workspace.clock.set(workspace.clock.now() + 6 * HOUR);
    await workspace.bot().tick();
  }
  if (!isOurTurn) return;
  await expectOurTurn(story);
  for (const nudge of nudgesTo(ada).slice(sent)) expect(nudge.text).not.toContain('Silent');
}

test('no order of messages, duplicates, restarts and clicks calls a client silent who has answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(ANY_STEP, { minLength: 3, maxLength: 10 }), async (steps) => {
      const story = await begin();
      try {
        for (const step of steps) await STEPS[step](story);
        await end(story);
      } finally {
        if (!story.running) await story.workspace.restart().catch(() => undefined);
        await story.workspace.close();
      }
    }),
    {
      numRuns: 12,
      examples: [
        [['bot_stops', 'client_answers', 'bot_starts']],
        [['client_answers_in_the_gap', 'client_thanks']],
        [['client_thanks', 'client_answers_while_closed', 'client_is_absent']],
        [['client_answers_after_an_absence', 'time_passes']],
        [['bot_stops', 'client_answers', 'time_passes', 'bot_starts', 'client_thanks']],
      ],
    },
  );
}, 120_000);
