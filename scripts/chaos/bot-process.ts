import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';

/** How the bot is started: Node's arguments, and the environment variables that it gets in addition to ours. */
export interface BotCommand {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The file to which its output is appended. */
  readonly logFile: string;
}

/** The real bot in a process of its own, which is started again whenever it ends, as by a process manager. */
export class BotProcess {
  readonly #command: BotCommand;
  readonly #log: WriteStream;
  #child: ChildProcess | undefined;
  #ended: Promise<void> = Promise.resolve();
  /** When the current process was started (UTC ms). */
  bornAt = 0;
  /** How often it ended without being killed. */
  gaveUp = 0;
  /** How often it was killed when it was running, rather than starting. */
  killedRunning = 0;
  #isRunning = false;

  constructor(command: BotCommand) {
    this.#command = command;
    this.#log = createWriteStream(command.logFile, { flags: 'a' });
  }

  /** Starts the bot and resolves when it is running; a start that fails is repeated. */
  async start(env: Readonly<Record<string, string>> = {}): Promise<void> {
    while (!(await this.#attempt(env))) this.gaveUp += 1;
  }

  /** Starts the bot without waiting, so that it may be killed before it is running. */
  launch(): void {
    void this.#attempt({});
  }

  /** Kills the bot with SIGKILL, so that it cannot clean up. */
  async kill(): Promise<void> {
    if (this.#isRunning) this.killedRunning += 1;
    this.#isRunning = false;
    this.#child?.kill('SIGKILL');
    await this.#ended;
  }

  /** Whether the bot has ended by itself. */
  get hasEnded(): boolean {
    return this.#child?.exitCode !== null;
  }

  /** Asks the bot to stop and resolves with its exit status. */
  async stop(): Promise<number | null> {
    this.#child?.kill('SIGTERM');
    await this.#ended;
    return this.#child?.exitCode ?? null;
  }

  async #attempt(extra: Readonly<Record<string, string>>): Promise<boolean> {
    const { args, env } = this.#command;
    const child = spawn(process.execPath, [...args], {
      env: { PATH: process.env.PATH, TZ: process.env.TZ, ...env, ...extra },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    this.bornAt = Date.now();
    this.#isRunning = false;
    this.#ended = new Promise((resolve) => child.once('exit', () => resolve()));
    child.stdout.pipe(this.#log, { end: false });
    child.stderr.pipe(this.#log, { end: false });
    const runs = new Promise<boolean>((resolve) => {
      child.stdout.on('data', (text: Buffer) => {
        if (!text.includes('Ghostwatch is running')) return;
        this.#isRunning = this.#child === child;
        resolve(true);
      });
    });
    return Promise.race([runs, this.#ended.then(() => false)]);
  }
}
