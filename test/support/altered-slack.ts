import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy between the bot and Slack that changes Slack's answers. */
export interface AlteredSlack {
  /** The value for `SLACK_API_URL`. */
  readonly url: string;
  close(): Promise<void>;
}

type Answer = Record<string, unknown>;

/** @param alter gets a method's name and Slack's answer, and returns what the bot gets instead */
export async function alteredSlack(
  apiUrl: string,
  alter: (method: string, answer: Answer) => Answer,
): Promise<AlteredSlack> {
  const server = createServer(async (request, response) => {
    const method = (request.url ?? '').replace('/api/', '');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { authorization = '', 'content-type': type = 'application/json' } = request.headers;
    const answer = await fetch(new URL(method, apiUrl), {
      method: 'POST',
      headers: { authorization, 'content-type': type },
      body: Buffer.concat(chunks),
    });
    const body = alter(method, (await answer.json()) as Answer);
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
