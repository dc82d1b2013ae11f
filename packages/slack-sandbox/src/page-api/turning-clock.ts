import type { Changes } from '../workspace/changes.ts';
import type { TimeMachine } from './page-options.ts';

/** The time machine with its buttons locked while time passes: two turns at once would run into each other. */
export class TurningClock {
  readonly #machine: TimeMachine;
  readonly #changes: Changes;
  busy = false;

  constructor(machine: TimeMachine, changes: Changes) {
    this.#machine = machine;
    this.#changes = changes;
  }

  get steps(): { id: string; label: string }[] {
    return this.#machine.steps.map(({ id, label }) => ({ id, label }));
  }

  /** Takes a step; says what came of it, or undefined when there was nothing to say or time was passing already. */
  async go(stepId: string): Promise<string | undefined> {
    const step = this.#machine.steps.find(({ id }) => id === stepId);
    if (step === undefined) throw new Error(`The time machine has no step "${stepId}"`);
    if (this.busy) return undefined;
    this.#set(true);
    try {
      return await step.go();
    } finally {
      this.#set(false);
    }
  }

  #set(busy: boolean): void {
    this.busy = busy;
    this.#changes.emit();
  }
}
