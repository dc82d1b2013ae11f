/** The port that was asked for is already in use. */
export class BusyPortError extends Error {
  override readonly name = 'BusyPortError';
}

/** The port that somebody typed; undefined when it is not a valid port. */
export function portNumber(text: string): number | undefined {
  const port = Number(text);
  return text.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined;
}

/** Prints lines. */
export function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/**
 * Serves on the port that was asked for; otherwise on the usual one or, if that is in use, on a free one.
 * @throws BusyPortError when the port that was asked for is taken
 */
export async function serveOn<T>(
  asked: number | undefined,
  usual: number,
  serve: (port: number) => Promise<T>,
): Promise<T> {
  try {
    return await serve(asked ?? usual);
  } catch (error) {
    const isBusy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isBusy) throw error;
    if (asked === undefined) return serve(0);
    throw new BusyPortError(
      `Port ${asked} is busy. Take another one (--port ${asked + 1}), or leave --port out for a free one.`,
    );
  }
}

/** The exit status that a shell reports for a program that was interrupted. */
const INTERRUPTED = 130;

/** Closes everything on Ctrl-C and ends; a second Ctrl-C ends at once. */
export function closeOnSignal(close: () => Promise<void>): void {
  let isClosing = false;
  const end = () => {
    if (isClosing) process.exit(INTERRUPTED);
    isClosing = true;
    say('', 'Closing …');
    void close().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}
