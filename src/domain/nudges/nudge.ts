import { isOpenQuestion } from '../conversations/follow-up-question.ts';
import { type NudgeStep, STEP_KINDS } from '../policies/nudge-step.ts';
import { pauseAt } from '../threads/pauses.ts';
import type { ClientThread } from '../threads/thread.ts';

/**
 * The state of a nudge: `queued` (waits), `sending` (the call is out), `unknown` (no clear answer), `sent`, `failed`
 * (refused for good), `cancelled` (overtaken by events).
 */
export type NudgeState = 'queued' | 'sending' | 'unknown' | 'sent' | 'failed' | 'cancelled';

/**
 * One direct message earned by one step of one silence. `id` is opaque and is stored in the metadata of the message;
 * `threadVersion` is the thread's version after the claim. Moments are UTC ms.
 *
 * `availableAt` is the earliest moment of the next action: a queued nudge may be sent, one in `sending` has certainly
 * been abandoned by its process, and one in `unknown` may be searched for.
 */
export interface Nudge {
  readonly id: string;
  readonly teamId: string;
  readonly threadNumber: number;
  readonly episode: number;
  readonly step: number;
  /** `escalation` tells somebody else, in addition to the nudge of the same step, that the owner does not react. */
  readonly kind: NudgeStep['kind'] | 'escalation';
  readonly remedy: NudgeStep['remedy'];
  readonly recipientId: string;
  readonly triedRecipients: readonly string[];
  readonly threadVersion: number;
  readonly state: NudgeState;
  readonly claimedAt: number;
  readonly availableAt: number;
  readonly attemptedAt: number | null;
  readonly attempts: number;
  readonly sentAt: number | null;
  readonly channelId: string | null;
  readonly messageTs: string | null;
  readonly error: string | null;
}

const KINDS: ReadonlySet<string> = new Set([...STEP_KINDS, 'escalation']);

/** Whether this version knows the kind of a nudge; a newer version on the same database may have claimed others. */
export function isOfKnownKind({ kind }: Nudge): boolean {
  return KINDS.has(kind);
}

/**
 * The result of an attempt, or a decision before one. `queued` puts it back until `availableAt` (UTC ms), for another
 * recipient if given; `unknown` leaves it in doubt, not to be searched for before `availableAt`.
 */
export type Settlement =
  | {
      readonly state: 'sent';
      readonly channelId: string;
      readonly messageTs: string;
      readonly sentAt: number;
    }
  | {
      readonly state: 'queued';
      readonly availableAt: number;
      readonly error: string | null;
      readonly recipientId?: string;
      readonly triedRecipients?: readonly string[];
    }
  | { readonly state: 'unknown'; readonly availableAt: number; readonly error: string | null }
  | { readonly state: 'failed' | 'cancelled'; readonly error: string | null };

/** Whether a closed thread has not changed since its owner was asked about it. */
export function isUntouched({ threadVersion }: Nudge, { status, version }: ClientThread): boolean {
  return status === 'closed' && version === threadVersion;
}

/**
 * Whether a nudge still asks for something at `now` (UTC ms): its thread is open, in the same silence, and there has
 * been no follow-up, pause or newer nudge since, and the client is not muted. A request about a closed thread stands
 * until anything changes, a question until it is settled.
 */
export function isLive(nudge: Nudge, thread: ClientThread, now: number): boolean {
  if (nudge.kind === 'reopening') return isUntouched(nudge, thread);
  if (nudge.kind === 'question') return isOpenQuestion(nudge, thread);
  return (
    thread.status === 'open' &&
    thread.mutedAt === null &&
    thread.episode === nudge.episode &&
    thread.step === nudge.step + 1 &&
    pauseAt(thread, now) === null &&
    (thread.lastFollowUpAt === null || thread.lastFollowUpAt < nudge.claimedAt)
  );
}
