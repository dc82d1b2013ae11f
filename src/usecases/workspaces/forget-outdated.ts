import type { Services } from '../context.ts';

const DAY = 86_400_000;
/** How long (ms) processed requests are remembered. Repeated deliveries come within minutes. */
const REQUEST_MEMORY = DAY;
/** How long (ms) an import or a change of settings can be undone. */
const UNDO_MEMORY = 30 * DAY;

/** Creates the job that deletes what is kept only for a time: processed requests, and what can be undone. */
export function createForgetting({ clock, store }: Pick<Services, 'clock' | 'store'>) {
  return async (): Promise<void> => {
    const now = clock.now();
    await store.processedRequests.forget(now - REQUEST_MEMORY);
    await store.idempotency.forget(now - REQUEST_MEMORY);
    await store.imports.forget(now - REQUEST_MEMORY, now - UNDO_MEMORY);
    await store.hooks.forgetShapes(now - REQUEST_MEMORY);
    await store.hooks.forgetRemoved(now - UNDO_MEMORY);
    await store.webhooks.forgetRemoved(now - UNDO_MEMORY);
    await store.settingChanges.forget(now - UNDO_MEMORY);
  };
}
