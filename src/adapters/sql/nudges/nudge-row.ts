import type { Nudge } from '../../../domain/nudges/nudge.ts';
import type { NudgeRow } from '../schema.ts';

/** A row without the columns that are used only for sorting. */
export type StoredNudge = Omit<NudgeRow, 'urgency'>;

export function nudgeToRow(nudge: Nudge): StoredNudge {
  return {
    id: nudge.id,
    team_id: nudge.teamId,
    thread_number: nudge.threadNumber,
    episode: nudge.episode,
    step: nudge.step,
    kind: nudge.kind,
    remedy: nudge.remedy,
    recipient_id: nudge.recipientId,
    tried_recipients: JSON.stringify(nudge.triedRecipients),
    thread_version: nudge.threadVersion,
    state: nudge.state,
    claimed_at: nudge.claimedAt,
    available_at: nudge.availableAt,
    attempted_at: nudge.attemptedAt,
    attempts: nudge.attempts,
    sent_at: nudge.sentAt,
    channel_id: nudge.channelId,
    message_ts: nudge.messageTs,
    error: nudge.error,
  };
}

export function rowToNudge(row: StoredNudge): Nudge {
  return {
    id: row.id,
    teamId: row.team_id,
    threadNumber: row.thread_number,
    episode: row.episode,
    step: row.step,
    kind: row.kind as Nudge['kind'],
    remedy: row.remedy as Nudge['remedy'],
    recipientId: row.recipient_id,
    triedRecipients: JSON.parse(row.tried_recipients),
    threadVersion: row.thread_version,
    state: row.state as Nudge['state'],
    claimedAt: row.claimed_at,
    availableAt: row.available_at,
    attemptedAt: row.attempted_at,
    attempts: row.attempts,
    sentAt: row.sent_at,
    channelId: row.channel_id,
    messageTs: row.message_ts,
    error: row.error,
  };
}
