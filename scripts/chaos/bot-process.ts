import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';

/** How the bot is started: Node's arguments, and the environment variables that it gets in addition to ours. */
export interface BotCommand {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The file to which its output is appended. */
  readonly logFile: string;
}

/** Delay (ms) before the bot is started again when it has ended by itself. */
const START_AGAIN = 500;

/** The real bot in a process of its own, which is started again whenever it ends, as by a process manager. */
export class BotProcess {
  readonly #command: BotCommand;
  readonly #log: WriteStream;
  #child: ChildProcess | undefined;
  #ended: Promise<void> = Promise.resolve();
  /** Whether the bot is to be started again when it ends. */
  #isWanted = false;
  #isRunning = false;
  /** How often it ended without being killed. */
  gaveUp = 0;
  /** How often it was killed when it was running, rather than starting. */
  killedRunning = 0;

  constructor(command: BotCommand) {
    this.#command = command;
    this.#log = createWriteStream(command.logFile, { flags: 'a' });
  }

  /** Starts the bot, with these settings in addition, and keeps it alive; resolves when it is running. */
  start(env: Readonly<Record<string, string>> = {}): Promise<void> {
    this.#isWanted = true;
    return new Promise((resolve) => this.#spawn(env, resolve));
  }

  /** Kills the bot with SIGKILL, so that it cannot clean up. */
  async kill(): Promise<void> {
    if (this.#isRunning) this.killedRunning += 1;
    await this.#end('SIGKILL');
  }

  /** Asks the bot to stop, and resolves when it has ended. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    this.#isWanted = false;
    this.#isRunning = false;
    this.#child?.kill(signal);
    await this.#ended;
  }

  /** Stops the process as it stands, as a machine that sleeps does, until `resume`. */
  suspend(): void {
    this.#child?.kill('SIGSTOP');
  }

  resume(): void {
    this.#child?.kill('SIGCONT');
  }

  #spawn(extra: Readonly<Record<string, string>>, onRunning: () => void): void {
    const { args, env } = this.#command;
    const child = spawn(process.execPath, [...args], {
      env: { PATH: process.env.PATH, TZ: process.env.TZ, ...env, ...extra },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    child.stdout.pipe(this.#log, { end: false });
    child.stderr.pipe(this.#log, { end: false });
    child.stdout.on('data', (text: Buffer) => {
      if (!text.includes('Ghostwatch is running')) return;
      this.#isRunning = this.#isWanted && this.#child === child;
      onRunning();
    });
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    this.#ended = ended;
    void ended.then(() => this.#startAgain(child, () => this.#spawn(extra, onRunning)));
  }

  #startAgain(ended: ChildProcess, start: () => void): void {
    const isCurrent = () => this.#isWanted && this.#child === ended;
    if (!isCurrent()) return;
    this.#isRunning = false;
    this.gaveUp += 1;
    setTimeout(() => isCurrent() && start(), START_AGAIN).unref();
  }
}
