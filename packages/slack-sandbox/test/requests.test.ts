import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openPage, type Sandbox, startSandbox } from '../src/index.ts';

const LONGEST_BODY = 2 ** 20;

let slack: Sandbox;
afterEach(() => slack.close());

/** The addresses that accept a body: Slack's, the response_urls, and the page's. */
async function openPaths(requestTimeoutMs?: number): Promise<string[]> {
  slack = await startSandbox({
    now: () => 0,
    ...(requestTimeoutMs === undefined ? {} : { requestTimeoutMs }),
  });
  openPage(slack);
  const ada = slack.addPerson({ name: 'ada' });
  return ['/api/chat.postMessage', '/actions/x', `/page/people/${ada.id}/says`];
}

/** The sandbox's answer to the beginning of a request whose rest never comes. */
function answerTo(path: string, headers: readonly string[], begun: string): Promise<string> {
  const { hostname, port } = new URL(slack.url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.once('data', (answer) => {
      resolve(String(answer));
      socket.destroy();
    });
    // When the body is too large, the sandbox closes the connection before the rest has been sent.
    socket.on('error', () => undefined);
    socket.write([`POST ${path} HTTP/1.1`, `Host: 127.0.0.1:${port}`, ...headers, '', begun].join('\r\n'));
  });
}

test('a request that never arrives completely is cut', async () => {
  for (const path of await openPaths(100)) {
    expect(await answerTo(path, ['Content-Length: 1000'], '{')).toMatch(/^HTTP\/1\.1 408 /);
  }
});

test('a body that is larger than anything Slack takes is refused, its length told or not', async () => {
  const chunk = `${(LONGEST_BODY + 1).toString(16)}\r\n${'x'.repeat(LONGEST_BODY + 1)}\r\n`;
  for (const path of await openPaths()) {
    expect(await answerTo(path, [`Content-Length: ${LONGEST_BODY + 1}`], '{')).toMatch(/^HTTP\/1\.1 413 /);
    expect(await answerTo(path, ['Transfer-Encoding: chunked'], chunk)).toMatch(/^HTTP\/1\.1 413 /);
  }
});
