import { expect, test } from 'vitest';
import { isObject, objectOf } from '../src/json.ts';
import { clientOf, connectBolt, openSandbox } from './support/bolt.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const CARD = [{ type: 'actions', elements: [{ type: 'button', action_id: 'open', text: plain('Open') }] }];
const FORM = {
  type: 'modal' as const,
  callback_id: 'form',
  title: plain('Form'),
  submit: plain('Send'),
  blocks: [{ type: 'section' as const, text: plain('Nothing to fill in') }],
};
const PARTNER = { name: 'Partner Ltd', domain: 'partner' };

test.each([
  ['a member', {}, 'ours'],
  ['a guest', { isRestricted: true }, 'ours'],
  ['a guest of one channel', { isUltraRestricted: true }, 'ours'],
  ['somebody of another workspace', { externalTeam: PARTNER }, 'theirs'],
])('%s writes, reacts, clicks and sends a form; the app sees who it was', async (_who, person, home) => {
  const { slack } = await openSandbox();
  const eve = slack.addPerson({ name: 'eve', ...person });
  const team = slack.addChannel({ name: 'team', members: [eve], withBot: true });
  await connectBolt(slack, (app) => {
    app.action('open', async ({ ack, body, client }) => {
      await ack();
      if ('trigger_id' in body) await client.views.open({ trigger_id: body.trigger_id, view: FORM });
    });
    app.view('form', async ({ ack }) => ack());
    app.shortcut('any', async ({ ack }) => ack());
  });
  const message = await eve.says(team, 'Hello');
  await eve.reacts(message, 'eyes');
  await clientOf(slack).chat.postMessage({ channel: team.id, text: 'card', blocks: CARD as never });
  const card = slack.messagesIn(team).at(-1) ?? message;
  await eve.clicks(card, 'Open');
  await slack.until(() => eve.modal);
  await eve.submits();
  await eve.usesMessageShortcut('any', message);
  await eve.usesShortcut('any');

  const sent = slack.wire.flatMap((entry) => (entry.kind === 'sent' ? [objectOf(entry.payload)] : []));
  const interactions = sent.filter(({ user }) => isObject(user));
  expect(interactions.map(({ type }) => type)).toEqual([
    'block_actions',
    'view_submission',
    'message_action',
    'shortcut',
  ]);
  const homeTeam = home === 'ours' ? slack.team.id : eve.user.team.id;
  for (const { user, team: where } of interactions) {
    expect(objectOf(user)).toMatchObject({ id: eve.id, team_id: homeTeam });
    expect(objectOf(where)).toMatchObject({ id: slack.team.id });
  }
  expect(homeTeam === slack.team.id).toBe(home === 'ours');
  const [said] = sent.filter(({ event }) => objectOf(event).text === 'Hello');
  expect(objectOf(said?.event)).toMatchObject({ user: eve.id, team: homeTeam });
  expect(said).toMatchObject({ team_id: slack.team.id, is_ext_shared_channel: home === 'theirs' });
});
