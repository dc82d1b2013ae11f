import { connect } from 'node:net';

/** Resolves when something listens on a port, or, with `false`, when nothing listens any more. */
export async function whenListening(port: number, wanted = true): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const listens = await new Promise<boolean>((resolve) => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (listens === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`port ${port} ${wanted ? 'was not opened' : 'stayed open'}`);
}
