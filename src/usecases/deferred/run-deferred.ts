import type { DeferredKind, DeferredWork } from '../../ports/deferred-work-store.ts';
import { type Context, contextNow, type Services } from '../context.ts';
import { withLease } from '../with-lease.ts';
import { replan } from './replan.ts';
import { tellInterrupted } from './until-answered.ts';

const BATCH = 50;

/** The handler of each kind of deferred work; conversations are read by their own worker. */
const HANDLERS: Readonly<
  Record<Exclude<DeferredKind, 'conversation'>, (ctx: Context, work: DeferredWork) => Promise<void>>
> = { replan, form: tellInterrupted };

/** Does the work that processes left unfinished when they ended; what fails is tried again the next time. */
export function createDeferredRunner(services: Services) {
  const { store, timer, clock, log } = services;

  async function run(work: DeferredWork, handle: (ctx: Context, work: DeferredWork) => Promise<void>) {
    const { teamId, kind, subject } = work;
    const key = { teamId, name: `deferred:${kind}/${subject}` };
    await withLease({ leases: store.leases, timer }, key, () => handle(contextNow(services), work));
  }

  return async (stopping: AbortSignal): Promise<void> => {
    for (const [kind, handle] of Object.entries(HANDLERS)) {
      for (const work of await store.deferred.due(kind as DeferredKind, clock.now(), BATCH)) {
        if (stopping.aborted) return;
        await run(work, handle).catch((error: unknown) =>
          log.warn({ err: error, teamId: work.teamId, kind }, 'What was left to do could not be done now'),
        );
      }
    }
  };
}
