import { type Message, type Person, renderMessage } from 'slack-sandbox';
import { type DemoEnvironment, startDemo } from './demo-environment.ts';
import { ADA } from './mailbox.ts';

const HOUR = 3_600_000;
/** A Monday morning in Berlin; the year does not matter. */
const START = '2026-11-09T10:00:00+01:00';
const JANA = { name: 'Jana Krüger', address: 'jana@acme.example' };
const OFFER =
  'Hello Jana,\n\nhere is our offer for the relaunch. Could you let me know what you think?\n\nAda';
/** Maximum time to the next nudge (hours); no step of a schedule is further away. */
const LONGEST_WAIT = 24 * 60;

/** The workspace, and the person in the story. */
interface Scene extends DemoEnvironment {
  readonly ada: Person;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function tell(text: string): void {
  print(`\n\x1b[1m── ${text}\x1b[0m`);
}

function show(message: Message, { slack }: Scene): void {
  print(renderMessage(message, slack.nameOf).replaceAll(/^/gm, '   │ '));
}

async function types(line: string, demo: Scene): Promise<void> {
  print(`\n   Ada types  ${line}`);
  show(await (await demo.ada.command(line)).response(), demo);
}

/** Moves the clock forward hour by hour until the bot writes to Ada. */
async function untilTheBotWrites(demo: Scene): Promise<Message> {
  const { ada, bot, clock } = demo;
  const before = ada.dm.length;
  for (let hours = 0; hours < LONGEST_WAIT; hours++) {
    clock.at += HOUR;
    await bot.tick();
    const message = ada.dm.at(-1);
    if (ada.dm.length > before && message) return message;
  }
  throw new Error('The bot had nothing to say for two months.');
}

async function nextNudge(demo: Scene, what: string): Promise<Message> {
  const message = await untilTheBotWrites(demo);
  const when = new Date(demo.clock.at).toLocaleString('en-GB', {
    timeZone: 'Europe/Berlin',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  tell(`${when}: ${what}`);
  show(message, demo);
  return message;
}

async function clicks(demo: Scene, message: Message, button: string): Promise<void> {
  print(`\n   Ada clicks  [ ${button} ]`);
  await demo.ada.clicks(message, button);
  await demo.slack.quiet();
  const now = demo.ada.looksAt(message);
  if (now) show(now, demo);
}

/** Prints a card as it is after the next tick. */
async function looksAgain(demo: Scene, message: Message): Promise<void> {
  await demo.bot.tick();
  await demo.slack.quiet();
  const now = demo.ada.looksAt(message);
  if (now) show(now, demo);
}

/** Ada stores the message as a draft, and sends it from there. */
async function sendsIt(demo: Scene, card: Message): Promise<void> {
  const { ada, mailbox, slack } = demo;
  print('\n   Ada clicks  [ Save to my drafts… ], and then  [ Save to my drafts ]');
  await ada.clicks(card, 'Save to my drafts…');
  await slack.until(() => ada.modal);
  await ada.submits();
  await slack.quiet();
  await ada.closesModal({ all: true });
  const draft = mailbox.drafts().at(-1);
  if (!draft) throw new Error('There is no draft in the mailbox.');
  const head = `To: ${draft.to.map(({ address }) => address).join(', ')}\nSubject: ${draft.subject}`;
  tell('In her mailbox, a draft in the same conversation. She reads it and sends it:');
  print(`${head}\n\n${draft.text}`.replaceAll(/^/gm, '   │ '));
  mailbox.sendDraft(draft.id);
  tell('Ghostwatch has seen it among the sent mails:');
  await looksAgain(demo, card);
}

async function play(demo: Scene): Promise<void> {
  demo.mailbox.put({ folder: 'sent', from: ADA, to: [JANA], subject: 'Website relaunch', text: OFFER });
  tell('Monday, 9 November. Ada has sent Acme an offer by mail. She tells Ghostwatch, once:');
  await types(
    '/ghostwatch add "Acme GmbH" "Website relaunch" about:offer via:email amount:12.400€ contact:"Jana Krüger" phone:"+49 30 1234567" mail:jana@acme.example lang:en',
    demo,
  );
  const checkIn = await nextNudge(demo, 'three working days of silence. A friendly check-in, ready to send:');
  await sendsIt(demo, checkIn);
  const followUp = await nextNudge(demo, 'still nothing. The next step is more concrete:');
  await clicks(demo, followUp, 'I followed up');
  const call = await nextNudge(demo, 'two messages are enough. Time to call:');
  print('\n   Ada calls, speaks to the voicemail, and says so:');
  await clicks(demo, call, 'Voicemail');
  const clarify = await nextNudge(
    demo,
    'the last step. A clear, respectful message that asks for a decision:',
  );
  tell('Acme answers by mail, the same day. Ghostwatch reads it, and Ada has nothing to click:');
  demo.mailbox.put({
    folder: 'inbox',
    from: JANA,
    to: [ADA],
    subject: 'Re: Website relaunch',
    text: 'Hi Ada, go ahead, please. We start in January.',
    refersTo: demo.mailbox.mails().map(({ messageId }) => messageId),
  });
  await looksAgain(demo, clarify);
  await types('/ghostwatch close #1 won they start in January', demo);
  await types('/ghostwatch show #1', demo);
}

/** Plays the story of one silent client with the real bot and a clock that is moved forward, and ends. */
export async function playStory(): Promise<void> {
  const app = { commands: [{ command: '/ghostwatch', shouldEscape: true }] };
  const demo = await startDemo({ start: Date.parse(START), app });
  try {
    const ada = demo.slack.addPerson({
      name: 'ada',
      realName: 'Ada Berger',
      email: ADA.address,
      timeZone: 'Europe/Berlin',
      locale: 'en-GB',
    });
    print('The story of one silent client: the real bot, a pretend Slack, and a clock that runs fast.');
    await play({ ...demo, ada });
    tell('That is all. In your own Slack: see README.md, “Connect it to your Slack”.');
  } finally {
    await demo.close();
  }
}
