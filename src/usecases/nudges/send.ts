import type { Nudge } from '../../domain/nudges/nudge.ts';
import { StoreError } from '../../ports/store.ts';
import { createConcurrencySlots, forEachConcurrent } from '../concurrency.ts';
import type { Services } from '../context.ts';
import type { HeldLease } from '../with-lease.ts';
import { gatherMessage, messageCapacity } from './gather-message.ts';
import { groupByRecipient } from './group-by-recipient.ts';
import { type Sending, sendMessage } from './send-message.ts';
import { createSettler } from './settle.ts';

const BATCH = 200;
/** Number of direct messages sent at once: in one workspace, and over all of them. One person never gets two at once. */
const RECIPIENTS_AT_ONCE = 8;
const CALLS_AT_ONCE = 64;
/** How long (ms) nudges are put off whose message cannot be prepared, so that they do not block the others. */
const AFTER_A_FAULT = 300_000;

/** Groups nudges by recipient. The last group is left for the next batch if this batch may have split it. */
function wholeGroups(nudges: readonly Nudge[], isCut: boolean): readonly (readonly Nudge[])[] {
  const groups = groupByRecipient(nudges);
  return isCut && groups.length > 1 ? groups.slice(0, -1) : groups;
}

/** The state of sending in one workspace. */
interface Turn {
  readonly held: HeldLease;
  goesOn(): boolean;
  /** Stops sending: Slack asked to wait, or the lease is lost. */
  end(): void;
}

function createTurn(held: HeldLease, stopping: AbortSignal): Turn {
  let isOver = false;
  return {
    held,
    goesOn: () => !isOver && !stopping.aborted && !held.signal.aborted,
    end: () => {
      isOver = true;
    },
  };
}

async function putOff(
  { store, clock, log }: Services,
  nudges: readonly Nudge[],
  error: unknown,
): Promise<void> {
  log.error({ err: error, nudgeIds: nudges.map(({ id }) => id) }, 'A nudge could not be sent');
  const availableAt = clock.now() + AFTER_A_FAULT;
  const settlement = { state: 'queued', availableAt, error: 'internal_fault' } as const;
  await store.nudges.settle(nudges.map((nudge) => ({ nudge, settlement })));
}

/** Sends the nudges of one recipient, in one or more messages. */
async function sendToRecipient(sending: Sending, turn: Turn, nudges: readonly Nudge[]): Promise<void> {
  const { deps } = sending;
  const waiting = [...nudges];
  const capacity = await messageCapacity(deps, nudges);
  for (let [first] = waiting; first && turn.goesOn(); [first] = waiting) {
    const taken: Nudge[] = [];
    const gather = () => gatherMessage(deps, waiting, taken, capacity);
    const goOn = await sendMessage(sending, turn.held, first, gather).catch(async (error: unknown) => {
      // The nudges are not to blame; they are sent, or searched for, when the database answers again.
      if (error instanceof StoreError) throw error;
      await putOff(deps, taken, error);
      return true;
    });
    if (!goOn) turn.end();
    if (taken.length === 0) return;
  }
}

/** Sends a workspace's queued nudges in batches; each nudge is attempted once for each recipient. */
async function sendQueued(sending: Sending, turn: Turn, teamId: string): Promise<void> {
  const { caches, store, clock } = sending.deps;
  const attempted = new Set<string>();
  while (turn.goesOn()) {
    await caches.refresh(teamId);
    const queued = await store.nudges.queued(clock.now(), BATCH, teamId);
    const fresh = queued.filter(({ id, recipientId }) => !attempted.has(`${id}/${recipientId}`));
    if (fresh.length === 0) return;
    const groups = wholeGroups(fresh, queued.length === BATCH);
    for (const { id, recipientId } of groups.flat()) attempted.add(`${id}/${recipientId}`);
    await forEachConcurrent(groups, RECIPIENTS_AT_ONCE, (nudges) => sendToRecipient(sending, turn, nudges));
  }
}

/**
 * Creates the function that sends a workspace's queued nudges under a lease: it checks each nudge again, marks it as
 * `sending` before the call, and settles it by the result (docs/architecture.md, “How a nudge travels”). Aborting
 * `stopping` ends it after the messages in progress.
 * @param underWay gets the ids of the nudges whose call is in progress
 */
export function createNudgeSender(deps: Services, underWay: Set<string>) {
  const inSlot = createConcurrencySlots(CALLS_AT_ONCE);
  const sending: Sending = { deps, settle: createSettler(deps), inSlot, underWay };
  return (teamId: string, held: HeldLease, stopping: AbortSignal): Promise<void> =>
    sendQueued(sending, createTurn(held, stopping), teamId);
}
