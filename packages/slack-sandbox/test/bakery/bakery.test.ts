import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Channel, type Person, readManifest, renderView, type Sandbox } from '../../src/index.ts';
import { connectBolt, connectBoltOverHttp, openSandbox } from '../support/bolt.ts';
import { bakery } from './app.ts';

const app = readManifest(fileURLToPath(new URL('./manifest.yml', import.meta.url)));

describe.each([
  ['Socket Mode', connectBolt],
  ['HTTP', connectBoltOverHttp],
])('an app with every surface, over %s', (_transport, connect) => {
  let slack: Sandbox;
  let ada: Person;
  let team: Channel;
  beforeEach(async () => {
    ({ slack } = await openSandbox({ app, now: Date.now }));
    ada = slack.addPerson({ name: 'ada', realName: 'Ada Berger' });
    team = slack.addChannel({ name: 'team', members: [ada], withBot: true });
    await connect(slack, bakery);
  });
  const form = () => slack.until(() => ada.modal);
  const said = (text: string) =>
    slack.until(() => slack.messagesIn(team).find((message) => message.text.includes(text)));

  test('a command answers, and opens a form', async () => {
    const quick = await ada.command('/order soup', { channel: team });
    expect((await quick.response()).text).toBe('Ordered soup');
    await ada.command('/order', { channel: team });
    expect(renderView(await form(), slack.nameOf)).toContain('New order');
  });

  test('messages, mentions and reactions are heard; a button changes its message', async () => {
    const hello = await ada.says(team, 'hello there');
    await ada.clicks(await said('Hey'), 'Hello, too');
    await said('greeted back');
    const mention = await ada.says(team, `<@${slack.app.botUserId}> are you there?`);
    const answer = await slack.until(() => ada.seesThread(mention)[1]);
    expect(answer.text).toBe('At your service.');
    await ada.reacts(hello, 'tada');
    await said(':tada: noted');
  });

  test('a form from a shortcut: search, update, push, errors, and the end of it', async () => {
    await ada.usesShortcut('new_order');
    expect((await ada.searches(await form(), 'product', 'r')).options).toEqual([]);
    const { options } = await ada.searches(await form(), 'product', 'rye');
    expect(options.map(({ value }) => value)).toEqual(['rye bread', 'rye roll']);
    await ada.fills({ Product: 'Rye bread', Amount: '0' });

    await ada.selects(await form(), 'gift', ['gift']);
    await slack.until(() =>
      ada.modal?.blocks.some(({ text }) => JSON.stringify(text)?.includes('We wrap it.')),
    );
    await ada.clicks(await form(), 'Prices');
    await slack.until(() => ada.modal?.callbackId === 'prices');
    expect((await ada.submits()).outcome).toBe('closed');

    expect(await ada.submits()).toMatchObject({
      outcome: 'errors',
      errors: { amount: 'Take at least one.' },
    });
    await ada.fills({ Amount: '1' });
    expect((await ada.submits()).outcome).toBe('updated');
    expect(renderView(await form(), slack.nameOf)).toContain('One Rye bread is on its way.');
  });

  test('a message shortcut takes the message along', async () => {
    const wish = await ada.says(team, 'twelve rolls for Friday');
    await ada.usesMessageShortcut('order_message', wish);
    expect((await form()).values.note?.note).toMatchObject({ value: 'twelve rolls for Friday' });
  });

  test('the Home tab is published when it is opened, and its button works', async () => {
    await ada.opensHome();
    const home = await slack.until(() => ada.home);
    expect(renderView(home, slack.nameOf)).toContain('Orders so far: *0*');
    await ada.clicks(home, 'New order');
    await form();
  });
});
