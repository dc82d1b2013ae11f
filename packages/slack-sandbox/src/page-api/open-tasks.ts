import type { Checklist, Task } from './page-options.ts';
import type { ShownTask } from './screen.ts';

/** Remembers which tasks were done, so that they stay ticked when the workspace changes. */
export class OpenTasks {
  readonly #tasks: readonly Task[];
  readonly #done = new Set<string>();

  constructor(checklist: Checklist | undefined) {
    this.#tasks = checklist?.tasks ?? [];
  }

  shown(): ShownTask[] {
    for (const task of this.#tasks) if (!this.#done.has(task.id) && task.isDone()) this.#done.add(task.id);
    return this.#tasks.map(({ id, title, how }) => ({ id, title, how, done: this.#done.has(id) }));
  }
}
