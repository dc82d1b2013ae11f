import type { Store } from '../ports/store.ts';
import type { Services } from '../usecases/context.ts';
import type { ConversationSync } from '../usecases/conversations/sync-worker.ts';
import type { MailSyncWorker } from '../usecases/mail/mail-worker.ts';
import type { Ticker } from '../usecases/nudges/run-tick.ts';
import type { Worker } from '../usecases/nudges/single-flight-worker.ts';
import type { ProposalWorker } from '../usecases/proposals/proposal-worker.ts';

/** What works in the background. */
interface Workers {
  readonly store: Store;
  readonly services: Pick<Services, 'homes' | 'webhooks'>;
  readonly ticker: Ticker;
  readonly sync: ConversationSync;
  readonly mail: MailSyncWorker;
  readonly proposals: ProposalWorker;
  readonly missingApps: Worker;
}

/** The regular work of a bot. */
export interface WorkCycle {
  /** Checks the store, runs a tick, and wakes the workers; resolves when the tick has claimed what is due. */
  run(): Promise<void>;
  /** Resolves when the workers have nothing left to do now. */
  finished(): Promise<void>;
}

/** Joins the workers to the regular work of a bot. */
export function createWorkCycle({
  store,
  services: { homes, webhooks },
  ticker,
  sync,
  mail,
  proposals,
  missingApps,
}: Workers): WorkCycle {
  return {
    run: async () => {
      await store.check();
      homes.retry();
      await ticker.tick();
      webhooks.wake();
      mail.lookAt();
      proposals.look();
      missingApps.wake();
      await store.checkpoint();
    },
    finished: async () => {
      await missingApps.idle();
      await ticker.sent();
      await mail.idle();
      await proposals.idle();
      await sync.idle();
      await homes.drawn();
      await webhooks.idle();
    },
  };
}
