import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { request } from '../support/api.ts';
import { erases } from '../support/erase.ts';
import { freePort } from '../support/free-port.ts';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let boss: Person;
let origin: string;
beforeEach(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  workspace = await openWorkspace('2026-11-09T10:00:00+01:00', {}, undefined, { PORT: String(port) });
  boss = workspace.slack.addPerson({ name: 'boss', isAdmin: true, locale: 'en-GB' });
});
afterEach(() => workspace.close());

const say = (line: string, person = boss) => type(person, `/ghostwatch ${line}`, workspace);

/** Makes an address in Slack, and gives what sends to it. */
async function sender(line: string) {
  const path = /\/hooks\/gwh_[\w-]+/.exec(await say(line))?.[0] ?? '';
  return (body: unknown) =>
    request(`${origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
}

/** A deal as Pipedrive's webhooks v2 send it. */
const deal = (status: string, timestamp: number, action = 'change') => ({
  meta: {
    action,
    entity: 'deal',
    version: '2.0',
    company_id: 12882925,
    user_id: 18487521,
    id: '6f0b2c',
    entity_id: '7',
    webhook_id: '99',
    attempt: 1,
    host: 'nordlicht.pipedrive.com',
    timestamp: new Date(timestamp * 1000).toISOString(),
  },
  data: { id: 7, title: 'Acme – Website', value: 12400, currency: 'EUR', status, org_id: 2, person_id: 3 },
  previous: null,
});

test('a deal of Pipedrive becomes a client, and its end ends it, once and in order', async () => {
  const send = await sender('hooks new CRM pipedrive');
  const added = await send(deal('open', 1_794_000_000, 'create'));
  expect([added.status, added.body]).toEqual([202, { done: 1, ignored: 0 }]);
  expect((await send(deal('open', 1_794_000_000, 'create'))).body).toEqual({ done: 0, ignored: 1 });
  const shown = await say('show #1');
  expect(shown).toContain('Acme – Website');
  expect(shown).toContain('€12,400');
  expect(shown).toContain('CRM');
  expect((await send(deal('won', 1_794_000_200))).body.done).toBe(1);
  expect((await send(deal('lost', 1_794_000_100))).body.done).toBe(0);
  expect(await say('show #1')).toContain('Won');
  expect((await send(deal('open', 1_794_000_300, 'delete'))).body.done).toBe(0);
});

test('HubSpot sends many events at once; one that makes no sense keeps none of the others', async () => {
  const send = await sender('hooks new "HubSpot Berlin" hubspot');
  const workflow = (id: number) => ({
    objectId: id,
    properties: {
      dealname: { value: `Kunde ${id}` },
      amount: { value: '4800.00' },
      deal_currency_code: { value: 'EUR' },
      dealstage: { value: 'presentationscheduled' },
    },
  });
  for (const id of [1, 2]) expect((await send(workflow(id))).body.done).toBe(1);
  const event = (objectId: unknown, value: string, eventId: number) => ({
    eventId,
    subscriptionId: 12,
    portalId: 62515,
    appId: 54321,
    occurredAt: 1_794_000_000_000 + eventId,
    subscriptionType: 'deal.propertyChange',
    attemptNumber: 0,
    objectId,
    propertyName: 'dealstage',
    propertyValue: value,
  });
  const body = [event(1, 'closedwon', 100), event(null, 'closedwon', 101), event(2, 'closedlost', 102)];
  expect((await send(body)).body).toEqual({ done: 2, ignored: 1 });
  expect((await send(body)).body).toEqual({ done: 0, ignored: 3 });
  expect(await say('show #1')).toContain('Won');
  expect(await say('show #2')).toContain('Declined');
});

test('any JSON is read by paths that are chosen in Slack, tried out with the last body, masked', async () => {
  const send = await sender('hooks new Forms');
  const body = {
    form: { company: 'Nordlicht <!channel> AG', mail: 'jana@nordlicht.de', api_key: 'sk-123' },
    nr: 'Q-7',
  };
  expect((await send(body)).body).toEqual({ done: 0, ignored: 1 });
  const seen = await say('hooks show Forms');
  expect(seen).toContain('form.company: xxxxxxxxx <!xxxxxxx> xx');
  expect(seen).toContain('form.mail: xxxx@xxxxxxxxx.xx');
  expect(seen).not.toMatch(/Nordlicht|jana|sk-123/);
  await say('hooks map Forms client=form.company email=form.mail id=nr');
  expect((await send(body)).body.done).toBe(1);
  expect(await say('show #1')).toContain('Nordlicht');
  expect((await send({ nr: 'Q-7', event: 'replied' })).body.done).toBe(1);
  expect(await say('show #1')).toContain('the client replied (Forms)');
});

test('what was received is forgotten after a day', async () => {
  const send = await sender('hooks new Forms');
  await send({ client: 'Acme' });
  expect(await say('hooks show Forms')).toContain('client: xxxx');
  await workspace.timePasses('2026-11-10T11:00:00+01:00', 86_400_000);
  expect(await say('hooks show Forms')).toContain('Nothing has arrived in the last 24 hours.');
});

test('an unknown address, a body that is no JSON or too large is refused, and no log names the secret', async () => {
  const send = await sender('hooks new CRM');
  expect((await send('{"client":')).status).toBe(400);
  expect((await send(`"${'x'.repeat(1_100_000)}"`)).status).toBe(413);
  const stranger = await request(`${origin}/hooks/gwh_${'x'.repeat(43)}`, { method: 'POST', body: '{}' });
  expect(stranger.status).toBe(404);
  await send({ client: 'Acme' });
  expect(JSON.stringify(workspace.log.lines)).not.toContain('gwh_');
});

test('an address that was removed takes nothing more, and colleagues who are no admins see none', async () => {
  const send = await sender('hooks new CRM');
  await send({ client: 'Acme' });
  expect(await say('hooks')).toContain('*CRM* · Any program that sends JSON');
  expect(await say('hooks remove CRM')).toContain('*CRM* has been removed');
  expect((await send({ client: 'Other' })).status).toBe(404);
  expect(await say('list all')).toContain('Acme');
  expect(await say('hooks', addAda(workspace.slack))).toContain(
    'Only admins of this workspace can change this.',
  );
});

test('people and leads of Pipedrive are left out, whatever their ids are', async () => {
  const send = await sender('hooks new CRM pipedrive');
  await send(deal('open', 1_794_000_000, 'create'));
  const person = deal('won', 1_794_000_500);
  expect((await send({ ...person, meta: { ...person.meta, entity: 'person' } })).body.done).toBe(0);
  expect((await send(deal('won', 1_794_000_100))).body.done).toBe(1);
});

test('a client that was deleted stays so, whatever is sent of it afterwards', async () => {
  const send = await sender('hooks new CRM pipedrive');
  await send(deal('open', 1_794_000_000, 'create'));
  await say('close #1 won');
  const question = await (await boss.command('/ghostwatch delete #1')).response();
  await boss.clicks(question, 'Delete for good');
  await workspace.slack.quiet();
  expect(workspace.read(boss.looksAt(question))).toContain('#1 has been deleted');
  expect(await say('list all')).not.toContain('Acme – Website');
  expect((await send(deal('open', 1_794_000_200))).body).toEqual({ done: 0, ignored: 1 });
  expect((await send(deal('won', 1_794_000_300))).body).toEqual({ done: 0, ignored: 1 });
  expect(await say('list all')).not.toContain('Acme – Website');
});

test('somebody who was erased is not added again, under whatever id they are sent', async () => {
  const send = await sender('hooks new Shop');
  await say('hooks map Shop client=client contact=contact email=email id=id');
  const body = (id: string) => ({
    id,
    client: 'Nordlicht',
    contact: 'Mira Vogt',
    email: 'mira@nordlicht.de',
  });
  expect((await send(body('1'))).body).toEqual({ done: 1, ignored: 0 });
  await erases(boss, 'Mira Vogt', ['contact:1'], workspace);
  expect((await send(body('2'))).body).toEqual({ done: 0, ignored: 1 });
  expect((await send({ ...body('3'), contact: 'Ben Kranz', email: 'ben@nordlicht.de' })).body.done).toBe(1);
  expect(await say('list all')).toContain('(2)');
});
