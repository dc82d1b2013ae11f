import type { NudgeStep } from './plan-nudge.ts';

/**
 * How far a nudge is on its way: `queued` (waits), `sending` (the call is out), `unknown` (no clear answer),
 * `sent`, `failed` (refused for good), `cancelled` (overtaken by events).
 */
export type NudgeState = 'queued' | 'sending' | 'unknown' | 'sent' | 'failed' | 'cancelled';

/**
 * One direct message earned by one step of one silence. `id` is opaque and travels in the metadata of the
 * message; `threadVersion` is the thread's version after the claim. Moments are UTC ms.
 */
export interface Nudge {
  readonly id: string;
  readonly teamId: string;
  readonly threadNumber: number;
  readonly episode: number;
  readonly step: number;
  readonly kind: NudgeStep['kind'];
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
