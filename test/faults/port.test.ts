import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { httpServer } from '../../src/adapters/http/server.ts';
import { slackFetch } from '../../src/adapters/slack/slack-fetch.ts';
import { collectedLog } from '../support/collected-log.ts';
import { freePort } from '../support/free-port.ts';
import { openWorkspace, type Workspace } from '../support/workspace.ts';

const MONDAY = '2026-11-09T10:00:00+01:00';

const closing: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  vi.useRealTimers();
});

/** A bot that Slack reaches over HTTP. */
async function overHttp(): Promise<{ workspace: Workspace; port: number }> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(MONDAY) });
  const port = await freePort();
  const workspace = await openWorkspace(MONDAY, {}, port);
  closing.push(() => workspace.close());
  return { workspace, port };
}

test('what is sent to an unknown address gets 404, and one line in the log without a stack', async () => {
  const { workspace, port } = await overHttp();
  for (const path of ['/', '/elsewhere', '/slack/events/', '/healthz', '//', '/%2e%2e/'])
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: 'x'.repeat(10_000) });
      expect([path, response.status]).toEqual([path, 404]);
    }
  const lines = workspace.log.lines.filter(({ level }) => level !== 'info');
  expect(lines).toEqual([
    { level: 'warn', facts: {}, message: 'A request to an unknown address was refused' },
  ]);
});

test('refusals that outsiders cause are written once a minute, with how many there were', async () => {
  const { workspace } = await overHttp();
  const send = async () => {
    workspace.slack.falsifyNextRequests({ signature: 'wrong' });
    expect((await workspace.slack.sendSigned({ body: '{}' })).status).toBe(401);
  };
  const lines = () => workspace.log.lines.filter(({ message }) => message.includes('signature mismatch'));
  for (let count = 0; count < 20; count++) await send();
  expect(lines()).toHaveLength(1);
  workspace.clock.set('2026-11-09T10:02:00+01:00');
  await send();
  expect(lines().map(({ facts }) => facts.repeats)).toEqual([undefined, 19]);
});

test('the port is closed to other machines unless an address is named', async () => {
  const { port } = await overHttp();
  const others = Object.values(networkInterfaces()).flatMap((found = []) => found);
  const address =
    others.find(({ internal, family }) => !internal && family === 'IPv4')?.address ?? '127.0.0.2';
  const socket = connect(port, address);
  await expect(once(socket, 'connect')).rejects.toThrow('ECONNREFUSED');
});

test('neither pages nor refusals tell versions or paths', async () => {
  const { workspace, port } = await overHttp();
  for (const path of ['/healthz', '/readyz', '/metrics', '/elsewhere']) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    const all = `${JSON.stringify([...response.headers])} ${await response.text()}`;
    expect(all).not.toContain(process.version);
    expect(all).not.toContain(workspace.database);
    expect(all).not.toContain('0.1.0');
  }
});

test('a request that drips is ended', async () => {
  const port = await freePort();
  const routes = { 'POST /slack/events': () => undefined };
  const limits = { headers: 50, wholeRequest: 50 };
  const server = httpServer({ host: '127.0.0.1', port }, routes, collectedLog(), limits);
  await server.listen();
  closing.push(() => server.close());
  for (const head of [
    'POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nabc',
    'POST /slack/events HTTP/1.1\r\nho',
  ]) {
    const socket = connect(port, '127.0.0.1');
    socket.write(head);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toContain('408');
    await once(socket, 'close');
  }
});

test('a body without end is refused after the first megabyte', async () => {
  const { port } = await overHttp();
  const request = httpRequest({ port, host: '127.0.0.1', path: '/slack/events', method: 'POST' });
  let sent = 0;
  const chunk = Buffer.alloc(64 * 1024, 'x');
  const ended = new Promise<number>((resolve) => {
    request.once('response', ({ statusCode }) => resolve(statusCode ?? 0));
    request.once('error', () => resolve(0));
  });
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  while (!isOver && sent < 50_000_000) {
    sent += chunk.length;
    await new Promise<void>((resolve) => request.write(chunk, () => resolve()));
  }
  expect([413, 0]).toContain(await ended);
  expect(sent).toBeLessThan(50_000_000);
  request.destroy();
});

test('an answer of Slack that unpacks to more than it ever sends is not taken in', async () => {
  const bomb = gzipSync(Buffer.alloc(64_000_000, 'x'));
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  const response = await slackFetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await expect(response.text()).rejects.toThrow('An answer was larger than');
});
