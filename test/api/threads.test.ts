import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ApiClient, programWithKey } from '../support/api.ts';
import { erases } from '../support/erase.ts';
import { freePort } from '../support/free-port.ts';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
let program: ApiClient;
beforeEach(async () => {
  const port = await freePort();
  workspace = await openWorkspace('2026-11-12T10:00:00+01:00', {}, undefined, { PORT: String(port) });
  ada = addAda(workspace.slack);
  program = await programWithKey(workspace, port);
});
afterEach(() => workspace.close());

const OFFER = {
  client: 'Acme GmbH',
  topic: 'Website',
  category: 'offer',
  since: '2026-11-09',
  amount: { value: '12400.00', currency: 'EUR' },
  contact: { name: 'Jana Krüger', email: 'jana@acme.de' },
};

test('a program adds a client, and the history calls it by the name of its key', async () => {
  const added = await program.send('POST', '/threads', { ...OFFER, owner: ada.id });
  expect(added.text).toContain('"number":1');
  expect(added.status).toBe(201);
  expect(added.headers.get('location')).toBe('/api/v1/threads/1');
  expect(added.body).toMatchObject({
    number: 1,
    version: 1,
    amount: { value: '12400.00', currency: 'EUR' },
    silent_since: '2026-11-09T11:00:00.000Z',
    next_nudge_at: '2026-11-12T11:00:00.000Z',
  });
  const shown = await program.send('GET', '/threads/1');
  expect(shown.body).toEqual(added.body);
  expect(await type(ada, '/ghostwatch show #1', workspace)).toContain('n8n');
});

test('somebody who was erased is entered again only if the program says so', async () => {
  const boss = workspace.slack.addPerson({ name: 'olga', isAdmin: true, locale: 'en-GB' });
  const mira = {
    client: 'Nordlicht',
    contact: { name: 'Mira Vogt', email: 'mira@nordlicht.de' },
    owner: ada.id,
  };
  await program.send('POST', '/threads', mira);
  await erases(boss, 'Mira Vogt', ['contact:1'], workspace);
  const refused = await program.send('POST', '/threads', mira);
  expect(refused.body).toMatchObject({ status: 409, code: 'was_erased' });
  expect(refused.body.detail).toContain('was erased on');
  const headers = { 'if-match': '*' };
  const edited = await program.send(
    'PATCH',
    '/threads/1',
    { contact: { email: 'MIRA@nordlicht.de' } },
    headers,
  );
  expect(edited.body.code).toBe('was_erased');
  expect((await program.send('GET', '/threads')).body.threads).toHaveLength(1);
  expect((await program.send('POST', '/threads', { ...mira, add_erased: true })).status).toBe(201);
  expect((await program.send('POST', '/threads', { ...mira, topic: 'Again' })).status).toBe(201);
});

test('what is said of a thread over the API is what Slack shows', async () => {
  await program.send('POST', '/threads', { ...OFFER, owner: ada.id });
  const followed = await program.send('POST', '/threads/1/followed-up', { at: '2026-11-11', via: 'phone' });
  expect(followed.body).toMatchObject({ follow_ups: 1, last_follow_up_at: '2026-11-11T11:00:00.000Z' });
  const replied = await program.send('POST', '/threads/1/replied');
  expect(replied.body).toMatchObject({ waiting_on: 'us', version: 3 });
  const again = await program.send('POST', '/threads/1/replied', {}, { 'accept-language': 'de-DE' });
  expect(again.text).toContain('#1');
  expect((await program.send('POST', '/threads/1/answered')).body).toMatchObject({ waiting_on: 'client' });
  const snoozed = await program.send('POST', '/threads/1/snooze', { until: '2026-11-20' });
  expect(snoozed.body.paused).toMatchObject({ kind: 'snooze', until: '2026-11-19T23:00:00.000Z' });
  const promised = await program.send('POST', '/threads/1/promise', { date: '2026-11-25' });
  expect(promised.body.paused).toMatchObject({ kind: 'promise', date: '2026-11-25' });
  await program.send('POST', '/threads/1/resume');
  const away = await program.send('POST', '/threads/1/away', { from: '2026-12-21', until: '2027-01-07' });
  const absence = { from: '2026-12-20T23:00:00.000Z', until: '2027-01-06T23:00:00.000Z' };
  expect(away.body).toMatchObject({ client_absence: absence, paused: null });
  expect(await type(ada, '/ghostwatch show #1', workspace)).toContain('21 December');
  const twisted = { from: '2027-01-07', until: '2026-12-21' };
  expect((await program.send('POST', '/threads/1/away', twisted)).body.code).toBe('ends_before_it_begins');
  expect((await program.send('POST', '/threads/1/resume')).body).toMatchObject({ client_absence: null });
  const closed = await program.send('POST', '/threads/1/close', { outcome: 'won', reason: 'Signed' });
  expect(closed.body).toMatchObject({ status: 'closed', outcome: 'won', outcome_reason: 'Signed' });
  expect((await program.send('POST', '/threads/1/reopen')).body).toMatchObject({ status: 'open' });
  const noted = await program.send('POST', '/threads/1/notes', { text: 'Jana calls back' });
  expect(noted.status).toBe(200);
  expect(await type(ada, '/ghostwatch show #1', workspace)).toContain('Jana calls back');
});

test('shares of the price are agreed as percentages or sums, shown and taken back', async () => {
  const terms = {
    advance_payment: { percent: 33.33 },
    part_payment: { value: '1500.00', currency: 'EUR' },
    cancellation_fee: { percent: 100 },
  };
  const added = await program.send('POST', '/threads', { ...OFFER, terms, owner: ada.id });
  expect(added.body.terms).toMatchObject(terms);
  const shown = await type(ada, '/ghostwatch show #1', workspace);
  expect(shown).toContain('33.33');
  expect(shown).toContain('€1,500');
  const edited = await program.send(
    'PATCH',
    '/threads/1',
    { terms: { part_payment: null } },
    { 'if-match': added.headers.get('etag') ?? '' },
  );
  expect(edited.body.terms).toMatchObject({ ...terms, part_payment: null });
});

test.each([
  [{ percent: 0 }],
  [{ percent: 100.5 }],
  [{ percent: 12.345 }],
  [{ percent: '30' }],
  [{ percent: 30, value: '1.00', currency: 'EUR' }],
  [{ value: '12,5', currency: 'EUR' }],
  [30],
])('%j is no share of a price', async (share) => {
  const answer = await program.send(
    'POST',
    '/threads',
    { ...OFFER, terms: { advance_payment: share }, owner: ada.id },
    { 'accept-language': 'de' },
  );
  expect([answer.status, answer.body.errors[0].pointer]).toEqual([
    422,
    expect.stringMatching(/^\/terms\/advance_payment/),
  ]);
  expect((await program.send('GET', '/threads')).body.threads).toEqual([]);
});

/** It is ten in Berlin, and five in Shanghai, where today's work is over. */
test('days of forecasts and reports are those of the workspace, or of the time zone that was asked for', async () => {
  for (const name of ['li', 'wu']) {
    const person = workspace.slack.addPerson({ name, timeZone: 'Asia/Shanghai', locale: 'en-GB' });
    await type(person, '/ghostwatch add Acme', workspace);
  }
  const forecast = await program.send('GET', '/forecast?days=1');
  expect(forecast.body).toMatchObject({ time_zone: 'Asia/Shanghai', until: '2026-11-13T16:00:00.000Z' });
  const berlin = await program.send('GET', '/forecast?days=1&time_zone=Europe/Berlin');
  expect(berlin.body).toMatchObject({ time_zone: 'Europe/Berlin', until: '2026-11-12T23:00:00.000Z' });
  expect((await program.send('GET', '/reports')).body.time_zone).toBe('Asia/Shanghai');
  expect((await program.send('GET', '/reports?time_zone=UTC')).body.time_zone).toBe('UTC');
  const wrong = await program.send('GET', '/forecast?time_zone=Berlin');
  expect([wrong.status, wrong.body.errors[0].detail]).toEqual([
    422,
    expect.stringContaining('Europe/Berlin'),
  ]);
});

test('a report says how long the client that is silent usually takes to reply', async () => {
  await program.send('POST', '/threads', { ...OFFER, since: '2026-11-02', owner: ada.id });
  const before = (await program.send('GET', '/reports')).body;
  expect(before.longest[0].usual_reply_time).toMatchObject({ silences: 1, still_silent: 1 });
  await type(ada, '/ghostwatch replied Acme 5 Nov', workspace);
  await program.send('POST', '/threads/1/answered', { at: '2026-11-09' });
  const {
    longest,
    reply_times: times,
    revivals_by_wording: wordings,
  } = (await program.send('GET', '/reports')).body;
  expect(longest[0]).toMatchObject({
    number: 1,
    usual_reply_time: { median_working_days: 3, silences: 2, still_silent: 1 },
  });
  expect(times[0]).toEqual({ category: null, ...longest[0].usual_reply_time });
  expect(wordings).toEqual([]);
});
