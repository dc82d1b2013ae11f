import type { Sandbox } from '../sandbox.ts';
import type { Changes } from '../workspace/changes.ts';
import type { OpenTasks } from './open-tasks.ts';
import type { PageOptions } from './page-options.ts';
import type { ReadMarks } from './read-marks.ts';
import type { TurningClock } from './turning-clock.ts';

/** What the page works with: the workspace, and what the page alone keeps. */
export interface Desk {
  readonly slack: Sandbox;
  readonly options: PageOptions;
  readonly marks: ReadMarks;
  readonly tasks: OpenTasks;
  readonly clock: TurningClock | undefined;
  /** Signals that the page has to be drawn again. */
  readonly changes: Changes;
}
