import { connect, createServer, type Socket } from 'node:net';
import { freePort } from '../free-port.ts';

/** A proxy between the bot and its database that loses what the test wants lost. */
export interface LossyProxy {
  /** The URL of the same database, through this proxy. */
  readonly url: string;
  /** Lets the next commit reach the server, and cuts the connection instead of passing on the answer. */
  loseNextCommitAnswer(): void;
  close(): void;
}

const COMMIT = /^Q.{4}commit/s;

export async function lossyProxy(url: string): Promise<LossyProxy> {
  const target = new URL(url);
  const port = await freePort();
  const open = new Set<Socket>();
  let isArmed = false;
  const server = createServer((inward) => {
    const outward = connect(Number(target.port), target.hostname);
    let isLosing = false;
    for (const socket of [inward, outward]) open.add(socket.on('error', () => undefined));
    inward.on('data', (bytes) => {
      if (isArmed && COMMIT.test(bytes.toString('latin1'))) {
        isArmed = false;
        isLosing = true;
      }
      outward.write(bytes);
    });
    outward.on('data', (bytes) => {
      if (isLosing) inward.destroy();
      else inward.write(bytes);
    });
    inward.on('close', () => outward.destroy());
    outward.on('close', () => inward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return {
    url: Object.assign(new URL(url), { port: String(port) }).href,
    loseNextCommitAnswer: () => {
      isArmed = true;
    },
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
