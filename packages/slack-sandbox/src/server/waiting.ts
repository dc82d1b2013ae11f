import type { WaitOptions } from '../sandbox.ts';
import type { Workspace } from '../workspace/workspace.ts';

const PATIENCE_MS = 5000;
/** How long nothing may happen before the sandbox counts as quiet; an app needs a moment between ack and call. */
const QUIET_MS = 25;

/** Resolves with the first truthy value of the predicate, which is called again after every change. */
export function until<T>(
  workspace: Workspace,
  predicate: () => T,
  { timeoutMs = PATIENCE_MS, what = 'what the test waits for' }: WaitOptions = {},
): Promise<NonNullable<T>> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      clearTimeout(patience);
      unsubscribe();
      settle();
    };
    const look = (): void => {
      try {
        const value = predicate();
        if (value) finish(() => resolve(value));
      } catch (error) {
        finish(() => reject(error));
      }
    };
    const patience = setTimeout(() => {
      finish(() =>
        reject(
          new Error(`Waited ${timeoutMs} ms for ${what}, which did not come. ${latestTraffic(workspace)}`),
        ),
      );
    }, timeoutMs);
    const unsubscribe = workspace.changes.subscribe(look);
    look();
  });
}

/** Resolves when nothing is in flight and nothing new has begun for a moment. */
export async function quiet(
  workspace: Workspace,
  { timeoutMs = PATIENCE_MS }: WaitOptions = {},
): Promise<void> {
  const { activity } = workspace;
  const deadline = performance.now() + timeoutMs;
  let begun = activity.begun;
  let since = performance.now();
  let turns = 0;
  while (turns < QUIET_MS || performance.now() - since < QUIET_MS) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    turns += 1;
    if (activity.open > 0 || activity.begun !== begun) {
      begun = activity.begun;
      since = performance.now();
      turns = 0;
    }
    if (performance.now() > deadline) {
      throw new Error(`The sandbox did not become quiet in ${timeoutMs} ms. ${latestTraffic(workspace)}`);
    }
  }
}

function latestTraffic({ wire }: Workspace): string {
  const latest = wire.entries.slice(-8).map((entry) => {
    if (entry.kind === 'call')
      return `${entry.call.method} → ${entry.call.answer?.error ?? entry.call.status}`;
    if (entry.kind === 'sent') return `sent ${entry.type}`;
    if (entry.kind === 'acked') return `acked: ${entry.outcome}`;
    return entry.kind === 'socket' ? `socket ${entry.what}` : `response_url → ${entry.answer}`;
  });
  return latest.length === 0 ? 'Nothing went over the wire.' : `Latest on the wire: ${latest.join(', ')}.`;
}
