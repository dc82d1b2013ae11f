import { openBrowser } from './open-browser.ts';
import { type ServedWorkspace, serveWorkspace } from './serve-workspace.ts';
import { playStory } from './story.ts';

const USUAL_PORT = 4141;

/** What was asked for on the command line. */
export interface DemoOptions {
  readonly story?: boolean;
  readonly port?: number;
  /** Whether to open a browser. */
  readonly open: boolean;
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/**
 * Opens the workspace in the browser, or plays the story in the terminal: when asked to, and where nobody could
 * press Ctrl-C (a pipe, a build server), so that it ends by itself there.
 * @throws BusyPortError when the port that was asked for is busy
 */
export async function runDemo({ story = false, port, open }: DemoOptions): Promise<void> {
  if (story) return playStory();
  if (!process.stdout.isTTY) {
    say('There is no terminal here, so this is the story. In a terminal, `npm run demo` opens a page.');
    return playStory();
  }
  say('Setting up a pretend workspace with the real bot in it …');
  const workspace = await serveOn(port);
  say('', `  Ghostwatch is open at  ${workspace.url}`, '', 'Ctrl-C ends it; nothing is kept.');
  closeOnSignal(workspace);
  const isOpen = open && (await openBrowser(workspace.url));
  if (open && !isOpen) say('', 'No browser could be opened from here. Open the address above in one.');
}

/** The port that was asked for is taken. */
export class BusyPortError extends Error {
  override readonly name = 'BusyPortError';
}

async function serveOn(port: number | undefined): Promise<ServedWorkspace> {
  try {
    return await serveWorkspace(port ?? USUAL_PORT);
  } catch (error) {
    const isBusy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isBusy) throw error;
    if (port === undefined) return serveWorkspace(0);
    throw new BusyPortError(
      `Port ${port} is busy. Take another one (--port 4200), or leave --port out for a free one.`,
    );
  }
}

function closeOnSignal(workspace: ServedWorkspace): void {
  const close = () => {
    say('', 'Closing …');
    void workspace.close().then(() => process.exit(0));
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}
