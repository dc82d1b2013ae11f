import type { App } from '@slack/bolt';
import { goodsLike, homeView, orderForm, priceForm, thanks } from './views.ts';

/** The listeners of a small app that uses every surface of Slack: `test/bakery/manifest.yml` declares it. */
export function bakery(app: App): void {
  const orders: string[] = [];
  listenToMessages(app);
  openForms(app);
  takeOrders(app, orders);
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({ user_id: event.user, view: homeView(orders.length) });
  });
}

function listenToMessages(app: App): void {
  app.message('hello', async ({ message, say }) => {
    if (message.subtype !== undefined) return;
    const button = { type: 'button', action_id: 'greet', text: { type: 'plain_text', text: 'Hello, too' } };
    await say({
      text: `Hey <@${message.user}>!`,
      blocks: [{ type: 'actions', elements: [button] }] as never,
    });
  });
  app.action('greet', async ({ ack, respond, body }) => {
    await ack();
    await respond({ replace_original: true, text: `<@${body.user.id}> greeted back` });
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: 'At your service.', thread_ts: event.ts });
  });
  app.event('reaction_added', async ({ event, client }) => {
    const { channel } = event.item;
    await client.chat.postMessage({ channel, text: `:${event.reaction}: noted` });
  });
}

function openForms(app: App): void {
  app.command('/order', async ({ ack, command, client }) => {
    await ack(command.text === '' ? undefined : `Ordered ${command.text}`);
    if (command.text === '') await client.views.open({ trigger_id: command.trigger_id, view: orderForm() });
  });
  app.shortcut('new_order', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: orderForm() });
  });
  app.shortcut(
    { callback_id: 'order_message', type: 'message_action' },
    async ({ ack, shortcut, client }) => {
      await ack();
      const note = shortcut.message.text ?? '';
      await client.views.open({ trigger_id: shortcut.trigger_id, view: orderForm({ note }) });
    },
  );
  app.action('new', async ({ ack, body, client }) => {
    await ack();
    if ('trigger_id' in body) await client.views.open({ trigger_id: body.trigger_id, view: orderForm() });
  });
}

function takeOrders(app: App, orders: string[]): void {
  app.options('product', async ({ ack, payload }) => {
    await ack({ options: goodsLike(payload.value) });
  });
  app.action('prices', async ({ ack, body, client }) => {
    await ack();
    if ('trigger_id' in body) await client.views.push({ trigger_id: body.trigger_id, view: priceForm() });
  });
  app.action('gift', async ({ ack, body, client }) => {
    await ack();
    if (body.type !== 'block_actions' || body.view === undefined) return;
    const { id, hash } = body.view;
    await client.views.update({ view_id: id, hash, view: orderForm({ isGift: true }) });
  });
  app.view('prices', async ({ ack }) => ack());
  app.view('order', async ({ ack, view, body, client }) => {
    const { product, amount } = view.state.values;
    if (Number(amount?.amount?.value) < 1) {
      return ack({ response_action: 'errors', errors: { amount: 'Take at least one.' } });
    }
    const name = product?.product?.selected_option?.text.text ?? '';
    orders.push(name);
    await ack({ response_action: 'update', view: thanks(name) });
    await client.views.publish({ user_id: body.user.id, view: homeView(orders.length) });
  });
}
