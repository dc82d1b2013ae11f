import { describe, expect, test } from 'vitest';
import { renderMessage } from '../src/index.ts';
import { connectBolt, openSandbox } from './support/bolt.ts';

const CARD = [
  { type: 'section', text: { type: 'mrkdwn', text: 'Order for <@U00000001>: *soup* &amp; bread' } },
  {
    type: 'actions',
    elements: [
      { type: 'button', action_id: 'serve', text: { type: 'plain_text', text: 'Serve' }, value: '7' },
      {
        type: 'static_select',
        action_id: 'later',
        placeholder: { type: 'plain_text', text: 'Later' },
        options: [{ text: { type: 'plain_text', text: 'In an hour' }, value: '60' }],
      },
    ],
  },
];

describe('a Bolt app in the sandbox', () => {
  test('answers a command, sends a card, and changes it when it is clicked', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada', realName: 'Ada Berger' });
    await connectBolt(slack, (app) => {
      app.command('/order', async ({ ack, command, client }) => {
        await ack(`Ordered ${command.text}`);
        await client.chat.postMessage({ channel: command.user_id, text: 'Your order', blocks: CARD });
      });
      app.action('serve', async ({ ack, respond }) => {
        await ack();
        await respond({ text: 'Served', replace_original: true });
      });
    });

    const reply = await ada.command('/order soup & <bread>');
    const card = await slack.until(() => ada.dm.find((message) => message.text === 'Your order'));
    const click = await ada.clicks(card, 'Serve');
    await slack.until(() => ada.looksAt(card)?.text === 'Served');

    expect(reply.outcome).toBe('ok');
    expect((await reply.response()).text).toBe('Ordered soup &amp; &lt;bread&gt;');
    expect(click.outcome).toBe('ok');
    expect(renderMessage(card, slack.nameOf)).toBe('Order for @ada: *soup* & bread\n[ Serve ]  [ Later ▾ ]');
    await slack.quiet();
  });
});
