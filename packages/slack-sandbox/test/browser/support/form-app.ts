import { App, LogLevel } from '@slack/bolt';
import { openPage, type Person, type Sandbox, startSandbox } from '../../../src/index.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const option = (text: string) => ({ text: plain(text), value: text.toLowerCase() });

/** Every element that can be filled in, labelled with its own type. */
const ELEMENTS: readonly Readonly<Record<string, unknown>>[] = [
  { type: 'plain_text_input' },
  { type: 'plain_text_input', multiline: true },
  { type: 'number_input', is_decimal_allowed: false },
  { type: 'email_text_input' },
  { type: 'url_text_input' },
  { type: 'rich_text_input' },
  { type: 'datepicker' },
  { type: 'timepicker' },
  { type: 'datetimepicker' },
  { type: 'static_select', option_groups: [{ label: plain('Warm'), options: [option('Red')] }] },
  { type: 'multi_static_select', options: [option('Oak'), option('Elm')] },
  { type: 'radio_buttons', options: [option('Left'), option('Right')] },
  { type: 'checkboxes', options: [option('Salt'), option('Pepper')] },
  { type: 'users_select' },
  { type: 'multi_users_select' },
  { type: 'channels_select' },
  { type: 'multi_channels_select' },
  { type: 'conversations_select', filter: { include: ['public'], exclude_external_shared_channels: true } },
  { type: 'multi_conversations_select', filter: { include: ['im'], exclude_bot_users: true } },
];

export const labelOf = (element: Readonly<Record<string, unknown>>) =>
  element.multiline === true ? 'many lines' : String(element.type).replaceAll('_', ' ');

/** The types of all elements in the form: the inputs and those that act at once. */
export const SHOWN_TYPES: ReadonlySet<string> = new Set([
  ...ELEMENTS.map(({ type }) => String(type)),
  'button',
  'overflow',
]);

function form(depth: number) {
  const inputs = ELEMENTS.map((element) => ({
    type: 'input',
    block_id: labelOf(element),
    optional: true,
    label: plain(labelOf(element)),
    element: { action_id: 'it', ...element },
  }));
  const deeper = { type: 'button', action_id: 'deeper', text: plain('Deeper') };
  const confirm = {
    title: plain('Sure?'),
    text: plain('It is far.'),
    confirm: plain('Go'),
    deny: plain('Stay'),
  };
  const overflow = { type: 'overflow', action_id: 'more', options: [option('Leave')], confirm };
  return {
    type: 'modal' as const,
    callback_id: 'form',
    title: plain(`Form ${depth}`),
    submit: plain('Send'),
    blocks: [
      { type: 'actions', elements: [deeper, overflow] },
      ...(depth === 1 ? inputs : inputs.slice(0, 1)),
    ],
  };
}

/** A small Bolt app in a workspace of its own: `/form` opens a form, whose button opens another one on top. */
export async function startFormApp() {
  const slack: Sandbox = await startSandbox({ now: Date.now });
  const ada: Person = slack.addPerson({ name: 'ada', realName: 'Ada Berger' });
  const partner = { name: 'Partner Ltd', domain: 'partner' };
  const jana = slack.addPerson({ name: 'jana', realName: 'Jana Krüger', externalTeam: partner });
  slack.addChannel({ name: 'team', members: [ada], withBot: true });
  slack.addChannel({ name: 'shared', members: [ada, jana], withBot: true });
  openPage(slack);
  const app = new App({
    token: slack.app.botToken,
    appToken: slack.app.appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  const sent: unknown[] = [];
  const chosen: string[] = [];
  const open = (depth: number) => form(depth) as never;
  app.command('/form', async ({ ack, client, body }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: open(1) });
  });
  app.action('deeper', async ({ ack, client, body }) => {
    await ack();
    if (!('trigger_id' in body) || !('view' in body)) return;
    const depth = body.view?.previous_view_id == null ? 2 : 3;
    await client.views.push({ trigger_id: body.trigger_id, view: open(depth) });
  });
  app.action('more', async ({ ack }) => {
    await ack();
    chosen.push('more');
  });
  app.view('form', async ({ ack, view }) => {
    sent.push(view.state.values);
    await ack();
  });
  await app.start();
  let stopping: Promise<unknown> | undefined;
  const stop = () => {
    stopping ??= app.stop();
    return stopping;
  };
  return {
    slack,
    ada,
    sent,
    chosen,
    /** Ends the app; the workspace stays. */
    stop,
    close: async () => {
      await stop();
      await slack.close();
    },
  };
}
