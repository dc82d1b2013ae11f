import { connect, createServer, type Socket } from 'node:net';
import { freePort } from './free-port.ts';

/** What happens on a connection of the bot: it is opened, something is sent, or something is answered. */
export type Moment = 'opened' | 'sent' | 'answered';

/** A proxy between the bot and a server that shows a test what passes. */
export interface WatchedProxy {
  readonly port: number;
  close(): void;
}

export interface ProxyOptions {
  /**
   * Called before anything is passed on, with what passes (Latin-1) and an object that stands for the connection. It
   * may resolve later: until then it is held. With `false`, the connection is reset instead.
   */
  readonly watch: (moment: Moment, text: string, connection: object) => Promise<unknown> | false | undefined;
  /** Whether each HTTP answer ends its connection, so that every request opens a new one. */
  readonly endsAfterAnswer?: boolean;
}

const KEPT_ALIVE = /connection: keep-alive/i;

/** Starts a proxy to this port of the loopback address. */
export async function watchedProxy(target: number, options: ProxyOptions): Promise<WatchedProxy> {
  const { watch, endsAfterAnswer = false } = options;
  const port = await freePort();
  const open = new Set<Socket>();
  const server = createServer((inward) => {
    const outward = connect(target, '127.0.0.1');
    const pass = async (moment: Moment, bytes: Buffer, to: Socket) => {
      const text = bytes.toString('latin1');
      const seen = watch(moment, text, inward);
      if (seen === false) return void inward.resetAndDestroy();
      await seen;
      const isLast = endsAfterAnswer && moment === 'answered';
      to.write(isLast ? Buffer.from(text.replace(KEPT_ALIVE, 'Connection: close'), 'latin1') : bytes);
    };
    watch('opened', '', inward);
    inward.on('data', (bytes) => void pass('sent', bytes, outward));
    outward.on('data', (bytes) => void pass('answered', bytes, inward));
    const ends = [inward, outward] as const;
    for (const [one, other] of [ends, [outward, inward]] as const) {
      open.add(one.on('error', () => undefined));
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port,
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
