import type { App, ViewClosedAction } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { renderView } from '../src/index.ts';
import { clientOf, connectBolt, openSandbox } from './support/bolt.ts';
import { connectSocket } from './support/socket.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (text: string, value: string) => ({ text: plain(text), value });

const CARD = [
  {
    type: 'actions',
    block_id: 'card',
    elements: [
      { type: 'button', action_id: 'go', text: plain('Go'), value: '1' },
      {
        type: 'static_select',
        action_id: 'snooze',
        placeholder: plain('Snooze'),
        options: [option('A day', '1'), option('A week', '7')],
      },
      { type: 'overflow', action_id: 'menu', options: [option('Edit', 'edit')] },
      { type: 'datepicker', action_id: 'date' },
      { type: 'users_select', action_id: 'owner' },
      { type: 'checkboxes', action_id: 'boxes', options: [option('One', '1'), option('Two', '2')] },
    ],
  },
];

const FORM = {
  type: 'modal' as const,
  callback_id: 'form',
  private_metadata: 'secret',
  notify_on_close: true,
  title: plain('New order'),
  submit: plain('Save'),
  blocks: [
    {
      type: 'input',
      block_id: 'name',
      label: plain('Name'),
      element: { type: 'plain_text_input', action_id: 'text', max_length: 10 },
    },
    {
      type: 'input',
      block_id: 'note',
      optional: true,
      label: plain('Note'),
      element: { type: 'plain_text_input', action_id: 'text' },
    },
    {
      type: 'input',
      block_id: 'size',
      optional: true,
      label: plain('Size'),
      element: { type: 'static_select', action_id: 'pick', options: [option('Large', 'l')] },
    },
  ],
};

async function withCard() {
  const { slack, clock } = await openSandbox({ app: { events: [] } });
  const ada = slack.addPerson({ name: 'ada' });
  await clientOf(slack).chat.postMessage({ channel: ada.id, text: 'Card', blocks: CARD });
  const [card] = ada.dm;
  if (card === undefined) throw new Error('no card');
  return { slack, clock, ada, card };
}

describe('elements of a message', () => {
  test('a button says where it stands, who pressed it and what it is worth', async () => {
    const { slack, ada, card } = await withCard();
    const socket = await connectSocket(slack, { autoAck: true });
    await ada.clicks(card, { actionId: 'go' });
    expect(socket.envelopes[0]).toMatchObject({
      type: 'interactive',
      payload: {
        type: 'block_actions',
        user: { id: ada.id, username: 'ada' },
        container: {
          type: 'message',
          message_ts: card.ts,
          channel_id: ada.dmChannel.id,
          is_ephemeral: false,
        },
        channel: { id: ada.dmChannel.id, name: 'directmessage' },
        message: { ts: card.ts, text: 'Card' },
        actions: [{ type: 'button', action_id: 'go', block_id: 'card', value: '1', text: { text: 'Go' } }],
      },
    });
  });

  test.each([
    ['Snooze', 'A week', { selected_option: { value: '7' } }],
    ['menu', 'Edit', { selected_option: { value: 'edit' } }],
    ['date', '2026-11-20', { selected_date: '2026-11-20' }],
    ['owner', { id: 'U00000001' }, { selected_user: 'U00000001' }],
    ['boxes', ['One', 'Two'], { selected_options: [{ value: '1' }, { value: '2' }] }],
  ])('%s takes %j', async (element, choice, expected) => {
    const { slack, ada, card } = await withCard();
    const socket = await connectSocket(slack, { autoAck: true });
    await ada.selects(card, element, choice);
    expect(socket.envelopes[0]).toMatchObject({ payload: { actions: [expected] } });
  });

  test('what is not there cannot be clicked, and the error says what is', async () => {
    const { ada, card } = await withCard();
    await expect(ada.clicks(card, 'Stop')).rejects.toThrow('There is no element "Stop"; there is: "Go" (go)');
    await expect(ada.selects(card, 'Snooze', 'A year')).rejects.toThrow('offered are: A day · A week');
  });

  test('a stale card can still be clicked on purpose', async () => {
    const { slack, ada, card } = await withCard();
    const socket = await connectSocket(slack, { autoAck: true });
    await clientOf(slack).chat.update({ channel: card.channel, ts: card.ts, text: 'Done', blocks: [] });
    await expect(ada.clicks(card, 'Go')).rejects.toThrow('There is no element');
    expect((await ada.clicksStale(card, 'Go')).outcome).toBe('ok');
    expect(socket.envelopes).toHaveLength(1);
  });

  test('a forged payload goes out as it was made', async () => {
    const { slack, ada } = await withCard();
    const socket = await connectSocket(slack, { autoAck: true });
    const actions = [{ type: 'button', action_id: 'go', value: 'T999:1' }];
    await ada.sendsInteraction({ type: 'block_actions', team: { id: 'T999' }, actions });
    expect(socket.envelopes[0]).toMatchObject({
      payload: { user: { id: ada.id }, team: { id: 'T999' }, actions },
    });
  });
});

describe('trigger ids', () => {
  test('live for three seconds of the workspace and work once', async () => {
    const { slack, clock, ada, card } = await withCard();
    await connectSocket(slack, { autoAck: true });
    const open = (trigger_id: string) => clientOf(slack).apiCall('views.open', { trigger_id, view: FORM });

    const first = await ada.clicks(card, 'Go');
    await open(first.triggerId);
    await expect(open(first.triggerId)).rejects.toThrow('exchanged_trigger_id');
    await expect(open('1.2.3')).rejects.toThrow('invalid_trigger_id');
    const second = await ada.clicks(card, 'Go');
    clock.ms += 3001;
    await expect(open(second.triggerId)).rejects.toThrow('expired_trigger_id');
  });
});

async function withForm(listeners: (app: App) => void) {
  const { slack, clock } = await openSandbox();
  const ada = slack.addPerson({ name: 'ada' });
  await connectBolt(slack, (app) => {
    app.shortcut('new', async ({ ack, body, client }) => {
      await ack();
      await client.apiCall('views.open', { trigger_id: body.trigger_id, view: FORM });
    });
    listeners(app);
  });
  await ada.usesShortcut('new');
  await slack.until(() => ada.modal);
  return { slack, clock, ada };
}

describe('a modal', () => {
  test('is filled in, checked by Slack, submitted with its state, and closed', async () => {
    const submissions: unknown[] = [];
    const { ada, slack } = await withForm((app) => {
      app.view('form', async ({ ack, view }) => {
        submissions.push({ values: view.state.values, metadata: view.private_metadata });
        await ack();
      });
    });

    expect(await ada.submits()).toMatchObject({
      outcome: 'not_sent',
      errors: { name: 'Please complete this required field.' },
    });
    await ada.fills({ Name: 'much too long a name' });
    expect((await ada.submits()).outcome).toBe('not_sent');
    await ada.fills({ Name: 'Soup', size: 'Large' });
    expect(renderView(ada.modal ?? fail(), slack.nameOf)).toBe(
      '== New order ==\nName\n[ Soup ]\n! Must be at most 10 characters long.\nNote (optional)\n[ … ]\nSize (optional)\n[ Large ▾ ]\n[ Cancel ]  [ Save ]',
    );
    expect((await ada.submits()).outcome).toBe('closed');
    expect(ada.modal).toBeUndefined();
    expect(submissions).toEqual([
      {
        metadata: 'secret',
        values: {
          name: { text: { type: 'plain_text_input', value: 'Soup' } },
          note: { text: { type: 'plain_text_input', value: null } },
          size: { pick: { type: 'static_select', selected_option: option('Large', 'l') } },
        },
      },
    ]);
  });

  test('shows errors at input blocks and keeps what was typed', async () => {
    const { ada } = await withForm((app) => {
      app.view('form', ({ ack }) => ack({ response_action: 'errors', errors: { name: 'Taken' } }));
    });
    await ada.fills({ name: 'Soup' });
    expect(await ada.submits()).toMatchObject({ outcome: 'errors', errors: { name: 'Taken' } });
    expect(ada.modal?.errors).toEqual({ name: 'Taken' });
    expect(ada.modal?.values.name?.text).toMatchObject({ value: 'Soup' });
  });

  test('is in trouble when errors name an action_id, or the answer makes no sense', async () => {
    const answers = [
      { response_action: 'errors', errors: { text: 'Taken' } },
      { response_action: 'update', view: { type: 'modal', blocks: [] } },
      { response_action: 'dance' },
    ];
    const { ada } = await withForm((app) => {
      app.view('form', async ({ ack }) => ack(answers.shift() as unknown as { response_action: 'clear' }));
    });
    await ada.fills({ name: 'Soup' });
    for (const _answer of [...answers]) expect((await ada.submits()).outcome).toBe('trouble');
    expect(ada.modal).toBeDefined();
  });

  test('can be updated, pushed upon (three deep) and cleared', async () => {
    const next = (title: string) => ({ ...FORM, callback_id: 'form', title: plain(title) }) as never;
    const answers = [
      { response_action: 'update', view: next('Two') },
      { response_action: 'push', view: next('Three') },
      { response_action: 'push', view: next('Four') },
      { response_action: 'push', view: next('Five') },
      { response_action: 'clear' },
    ];
    const { ada } = await withForm((app) => {
      app.view('form', async ({ ack }) => ack(answers.shift() as unknown as { response_action: 'clear' }));
    });
    const outcomes: string[] = [];
    while (ada.modal !== undefined) {
      await ada.fills({ name: 'Soup' });
      outcomes.push((await ada.submits()).outcome);
    }
    expect(outcomes).toEqual(['updated', 'pushed', 'pushed', 'trouble', 'cleared']);
  });

  test('tells the app when it is closed, and can be updated by id while it is open', async () => {
    const closed: unknown[] = [];
    const { slack, ada } = await withForm((app) => {
      app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack, body }) => {
        closed.push((body as ViewClosedAction).is_cleared);
        await ack();
      });
    });
    await ada.fills({ name: 'Soup' });
    const update = (hash?: string) =>
      clientOf(slack).apiCall('views.update', {
        view_id: ada.modal?.id,
        view: { ...FORM, title: plain('Changed') },
        ...(hash === undefined ? {} : { hash }),
      });
    const hash = ada.modal?.hash;
    await update(hash);
    expect(ada.modal?.title).toEqual(plain('Changed'));
    expect(ada.modal?.values.name?.text).toMatchObject({ value: 'Soup' });
    await expect(update(hash)).rejects.toThrow('hash_conflict');
    const view_id = ada.modal?.id;
    await ada.closesModal();
    expect(closed).toEqual([false]);
    await expect(clientOf(slack).apiCall('views.update', { view_id, view: FORM })).rejects.toThrow(
      'not_found',
    );
  });

  test('that Slack refuses comes back as invalid_arguments with the reasons', async () => {
    const { slack } = await openSandbox();
    const view = { ...FORM, title: plain('x'.repeat(25)) };
    const call = clientOf(slack).apiCall('views.open', { trigger_id: 'x', view });
    await expect(call).rejects.toMatchObject({
      data: {
        error: 'invalid_arguments',
        response_metadata: {
          messages: ['[ERROR] must be less than 25 characters [json-pointer:/view/title/text]'],
        },
      },
    });
  });
});

describe('the App Home', () => {
  test('is published when it is opened, and its buttons work', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const opened: unknown[] = [];
    await connectBolt(slack, (app) => {
      app.event('app_home_opened', async ({ event, client }) => {
        opened.push((event.view as { id?: string } | undefined)?.id);
        await client.apiCall('views.publish', { user_id: event.user, view: { type: 'home', blocks: CARD } });
      });
      app.action('go', async ({ ack, body, client }) => {
        await ack();
        const view = { type: 'home', blocks: [{ type: 'header', text: plain('Gone') }] };
        await client.apiCall('views.publish', { user_id: body.user.id, view });
      });
    });

    await ada.opensHome();
    const home = await slack.until(() => ada.home);
    await ada.clicks(home, 'Go');
    await slack.until(() => ada.home?.blocks[0]?.type === 'header');
    await ada.opensHome();

    expect(opened).toEqual([undefined, home.id]);
    expect(renderView(ada.home ?? fail())).toBe('# Gone');
    await slack.quiet();
  });

  test('refuses strangers to the workspace and switched-off tabs', async () => {
    const { slack } = await openSandbox({ app: { homeTab: false } });
    const ada = slack.addPerson({ name: 'ada' });
    const publish = clientOf(slack).apiCall('views.publish', {
      user_id: ada.id,
      view: { type: 'home', blocks: [] },
    });
    await expect(publish).rejects.toThrow('not_enabled');
  });
});

test('a message shortcut carries the message, even where the bot is no member', async () => {
  const { slack } = await openSandbox({ app: { shortcuts: [{ callbackId: 'watch', type: 'message' }] } });
  const ada = slack.addPerson({ name: 'ada' });
  const channel = slack.addChannel({ name: 'acme', members: [ada] });
  const parent = await ada.says(channel, 'parent');
  const reply = await ada.says(channel, 'reply', { threadTs: parent.ts });
  const socket = await connectSocket(slack, { autoAck: true });

  await ada.usesMessageShortcut('watch', reply);

  expect(socket.envelopes[0]).toMatchObject({
    payload: {
      type: 'message_action',
      callback_id: 'watch',
      message_ts: reply.ts,
      message: { text: 'reply', thread_ts: parent.ts },
      channel: { id: channel.id, name: 'acme' },
    },
  });
  await expect(ada.usesShortcut('watch')).rejects.toThrow('declares no global shortcut');
});

test('an answer to a message shortcut never replaces what a person wrote', async () => {
  const { slack } = await openSandbox({ app: { events: [] } });
  const ada = slack.addPerson({ name: 'ada' });
  const channel = slack.addChannel({ name: 'acme', members: [ada] });
  const message = await ada.says(channel, 'hers');
  const socket = await connectSocket(slack, { autoAck: true });
  await ada.usesMessageShortcut('watch', message);
  const payload = socket.envelopes[0]?.payload as { response_url: string };
  const body = JSON.stringify({ text: 'Watched', replace_original: true });
  await fetch(payload.response_url, { method: 'POST', body });
  expect(ada.sees(channel).map(({ text }) => text)).toEqual(['hers', 'Watched']);
});

function fail(): never {
  throw new Error('There is nothing on the screen');
}
