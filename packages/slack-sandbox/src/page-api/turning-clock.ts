import type { Changes } from '../workspace/changes.ts';
import type { TimeMachine } from './page-options.ts';

/**
 * The time machine, whose buttons are locked while time passes, because two steps at once would interfere with each
 * other.
 */
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

  /** Takes a step; returns its message, or undefined when there was none or time was passing already. */
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
