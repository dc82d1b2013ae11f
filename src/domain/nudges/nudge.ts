import { isOpenQuestion } from '../conversations/follow-up-question.ts';
import type { NudgeStep } from '../policies/plan-nudge.ts';
import { pauseAt } from '../threads/pauses.ts';
import type { ClientThread } from '../threads/thread.ts';

/**
 * How far a nudge is on its way: `queued` (waits), `sending` (the call is out), `unknown` (no clear answer),
 * `sent`, `failed` (refused for good), `cancelled` (overtaken by events).
 */
export type NudgeState = 'queued' | 'sending' | 'unknown' | 'sent' | 'failed' | 'cancelled';

/**
 * One direct message earned by one step of one silence. `id` is opaque and travels in the metadata of the
 * message; `threadVersion` is the thread's version after the claim. Moments are UTC ms.
 *
 * `availableAt` is when the next thing may happen to it: a queued nudge may go out, one that is being sent has
 * surely been given up by whoever sent it, and one without a clear answer may be searched for.
 */
export interface Nudge {
  readonly id: string;
  readonly teamId: string;
  readonly threadNumber: number;
  readonly episode: number;
  readonly step: number;
  /** `escalation` tells somebody else, beside the nudge of the same step, that the owner does not react. */
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

/**
 * How an attempt ended, or what becomes of a nudge before one. `queued` puts it back until `availableAt`
 * (UTC ms), for another recipient where one is named; `unknown` leaves it in doubt, not to be searched for
 * before `availableAt`.
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

/** Nobody has said anything about a closed thread since it was asked about. */
export function isUntouched({ threadVersion }: Nudge, { status, version }: ClientThread): boolean {
  return status === 'closed' && version === threadVersion;
}

/**
 * Whether a nudge still asks for something at `now` (UTC ms): its thread is open, in the same silence, and
 * nothing was done about it since, neither by a follow-up nor by a pause nor by a newer nudge; nor is the client muted.
 * One that asks about a closed thread does so until anything changes, a question until somebody settles it.
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
