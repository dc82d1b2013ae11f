import { seededRandom } from '../seeded-random.ts';
import type { Fault, Faults, RandomFault } from './faults.ts';

interface HeldCall {
  readonly run: () => void;
  /** When the call takes effect, on the sandbox's clock; undefined: only when it is told to. */
  readonly dueAt: number | undefined;
}

/** Decides which fault the next call of a method gets, and keeps the calls that take effect later. */
export class FaultPlan implements Faults {
  readonly #planned = new Map<string, Fault[]>();
  #held: HeldCall[] = [];
  #random: { readonly next: () => number; readonly faults: readonly RandomFault[] } | undefined;

  next(method: string, fault: Fault, times = 1): void {
    const queue = this.#planned.get(method) ?? [];
    this.#planned.set(method, [...queue, ...Array.from({ length: times }, () => fault)]);
  }

  random(plan: { readonly seed: number; readonly faults: readonly RandomFault[] }): void {
    this.#random = { next: seededRandom(plan.seed), faults: plan.faults };
  }

  clear(): void {
    this.#planned.clear();
    this.#random = undefined;
  }

  async acceptLate(): Promise<number> {
    return this.#release(() => true);
  }

  /** Lets the held calls that are due take effect. */
  acceptDue(now: number): number {
    return this.#release((held) => held.dueAt !== undefined && held.dueAt <= now);
  }

  /** Keeps a call for later. */
  hold(run: () => void, dueAt: number | undefined): void {
    this.#held.push({ run, dueAt });
  }

  /** The fault for this call, which is removed from the plan. */
  take(method: string): Fault | undefined {
    return this.#planned.get(method)?.shift() ?? this.#planned.get('*')?.shift() ?? this.#byChance(method);
  }

  #byChance(method: string): Fault | undefined {
    const random = this.#random;
    if (random === undefined) return undefined;
    const candidates = random.faults.filter((entry) => entry.method === undefined || entry.method === method);
    return candidates.find((entry) => random.next() < entry.probability)?.fault;
  }

  #release(isDue: (held: HeldCall) => boolean): number {
    const due = this.#held.filter(isDue);
    this.#held = this.#held.filter((held) => !due.includes(held));
    for (const held of due) held.run();
    return due.length;
  }
}
