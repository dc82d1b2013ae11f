import { createServer } from 'node:http';
import type { Pages } from './pages.ts';

/** Nobody can listen on the port; the message says what to do. */
export class PortError extends Error {
  override readonly name = 'PortError';
}

/** Why nothing can listen on a port, in words; any other error as it is. */
export function portError(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new PortError(`Port ${port} is taken by another program. Set PORT to a free one.`, {
      cause: error,
    });
  }
  if (code === 'EACCES') {
    return new PortError(`Port ${port} is not allowed to this user. Set PORT to one above 1024.`, {
      cause: error,
    });
  }
  return error;
}

/**
 * Serves the pages on a port of their own.
 * @throws PortError
 */
export async function servePages(pages: Pages, port: number): Promise<{ close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    const page = request.method === 'GET' && Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portError(error, port)));
    server.listen(port, resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
