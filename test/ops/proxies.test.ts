import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { whenListening } from '../support/when-listening.ts';

const PASSED_ON = [
  'POST /slack/events',
  'GET /slack/install',
  'GET /slack/oauth_redirect?code=1&state=2',
  'GET /api',
  'GET /api/openapi.json',
  'GET /api/v1/threads?limit=2',
  'PATCH /api/v1/threads/12',
  'DELETE /api/v1/webhooks/1',
  'POST /hooks/some-secret',
];
const REFUSED = [
  'GET /metrics',
  'GET /readyz',
  'GET /healthz',
  'GET /',
  'GET /slack/events',
  'POST /slack/install',
  'GET /hooks/some-secret',
  'GET /api/../metrics',
  'GET /api/..%2fmetrics',
  'GET /%6detrics',
  'POST /hooks/../readyz',
  'GET /apis',
];

/** How each proxy is run with its example, on the loopback address and without TLS. */
const PROXIES = [
  {
    name: 'nginx',
    find: ['nginx', '-v'],
    start(folder: string, port: number, upstream: number): ChildProcess {
      const site = readFileSync(join(import.meta.dirname, '../../deploy/nginx.conf'), 'utf8')
        .replace('listen 443 ssl', `listen 127.0.0.1:${port}`)
        .replace(/^.*(?:listen \[::\]|ssl_).*$/gm, '')
        .replaceAll('/var/log/nginx/', `${folder}/`)
        .replaceAll('127.0.0.1:3000', `127.0.0.1:${upstream}`);
      const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
        .join(' ');
      writeFileSync(
        join(folder, 'nginx.conf'),
        `${userInfo().uid === 0 ? 'user root; ' : ''}daemon off; pid ${folder}/pid; events {}\n` +
          `http { access_log ${folder}/access.log; ${paths}\n${site}}`,
      );
      return spawn('nginx', ['-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`], { stdio: 'ignore' });
    },
  },
  {
    name: 'caddy',
    find: ['caddy', 'version'],
    start(folder: string, port: number, upstream: number): ChildProcess {
      const site = readFileSync(join(import.meta.dirname, '../../deploy/Caddyfile'), 'utf8')
        .replace('ghostwatch.example.com {', `http://127.0.0.1:${port} {`)
        .replaceAll('127.0.0.1:3000', `127.0.0.1:${upstream}`);
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
      const args = ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
      return spawn('caddy', args, { stdio: 'ignore', env: { PATH: process.env.PATH, HOME: folder } });
    },
  },
];

describe.each(PROXIES)('the example for $name', ({ name, find: [command = '', ...args], start }) => {
  const isThere = spawnSync(command, args).error === undefined;
  const why = isThere ? '' : ` (skipped: ${name} is not installed here)`;
  let bot: Server;
  let proxy: ChildProcess;
  let folder: string;
  let port: number;

  /** What a request gets, sent just as it is written: the status, and what reached the bot. */
  function asks(line: string, body = ''): Promise<{ status: number; text: string }> {
    const [method = '', path = ''] = line.split(' ');
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, method, path, agent: false }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  beforeAll(async () => {
    if (!isThere) return;
    bot = createServer((incoming, response) => {
      incoming.resume().on('end', () => response.end(`${incoming.method} ${incoming.url}`));
    });
    await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve));
    folder = mkdtempSync(join(tmpdir(), `ghostwatch-${name}-`));
    port = await freePort();
    proxy = start(folder, port, (bot.address() as AddressInfo).port);
    await whenListening(port);
  });

  afterAll(async () => {
    if (!isThere) return;
    const ended = new Promise((resolve) => proxy.once('exit', resolve));
    if (proxy.kill('SIGTERM')) await ended;
    bot.closeAllConnections();
    await new Promise((resolve) => bot.close(resolve));
    rmSync(folder, { recursive: true });
  });

  test.skipIf(!isThere).each(PASSED_ON)(`passes on %s${why}`, async (line) => {
    expect(await asks(line)).toEqual({ status: 200, text: line });
  });

  test.skipIf(!isThere).each(REFUSED)(`keeps %s from the bot${why}`, async (line) => {
    expect([403, 404]).toContain((await asks(line)).status);
  });

  test.skipIf(!isThere)(`passes on a megabyte and no more${why}`, async () => {
    expect((await asks('POST /slack/events', 'x'.repeat(999_000))).status).toBe(200);
    const tooMuch = await asks('POST /slack/events', 'x'.repeat(3_000_000)).catch(() => ({ status: 413 }));
    expect(tooMuch.status).not.toBe(200);
  });
});
