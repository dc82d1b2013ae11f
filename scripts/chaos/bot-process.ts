import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';

/** How the bot is started: Node's arguments, and the environment that it gets beside ours. */
export interface BotCommand {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Where its output goes. */
  readonly logFile: string;
}

/** The real bot in a process of its own, which is started again whenever it ends, as a process manager would. */
export class BotProcess {
  readonly #command: BotCommand;
  readonly #log: WriteStream;
  #child: ChildProcess | undefined;
  #ended: Promise<void> = Promise.resolve();
  /** When the present one was started. */
  bornAt = 0;
  /** How often it ended without having been killed. */
  gaveUp = 0;

  constructor(command: BotCommand) {
    this.#command = command;
    this.#log = createWriteStream(command.logFile, { flags: 'a' });
  }

  /** Resolves when it runs; a start that fails is repeated. */
  async start(env: Readonly<Record<string, string>> = {}): Promise<void> {
    while (!(await this.#attempt(env))) this.gaveUp += 1;
  }

  /** Starts it, and lets it be killed before it runs. */
  launch(): void {
    void this.#attempt({});
  }

  /** SIGKILL: nothing can be tidied up. */
  async kill(): Promise<void> {
    this.#child?.kill('SIGKILL');
    await this.#ended;
  }

  /** Whether it has ended by itself. */
  get hasEnded(): boolean {
    return this.#child?.exitCode !== null;
  }

  /** Asks it to stop, and resolves with its exit status. */
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
    this.#ended = new Promise((resolve) => child.once('exit', () => resolve()));
    child.stdout.pipe(this.#log, { end: false });
    child.stderr.pipe(this.#log, { end: false });
    const runs = new Promise<boolean>((resolve) => {
      child.stdout.on('data', (text: Buffer) => {
        if (text.includes('Ghostwatch is running')) resolve(true);
      });
    });
    return Promise.race([runs, this.#ended.then(() => false)]);
  }
}
