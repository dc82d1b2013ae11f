import { searchKey } from '../../../domain/text/search-key.ts';
import type { ClientThread, Pause, PlannedThread } from '../../../domain/threads/thread.ts';
import type { Columns } from '../list-statement.ts';
import type { ThreadRow } from '../schema.ts';

function searchText({ client, topic, contact, email, terms }: ClientThread): string {
  return searchKey([client, topic, contact, email, terms.reference].filter(Boolean).join('\n'));
}

/** The columns that are written together with a thread; the others change independently of its version. */
type ThreadColumns = Omit<ThreadRow, 'read_error' | 'mail_error' | 'counted_version' | 'pending_question'> & {
  readonly pending_question: ClientThread['pendingQuestion'];
};

export const THREAD_COLUMNS: Columns<ThreadColumns> = {
  team_id: 'text',
  number: 'integer',
  owner_id: 'text',
  added_by: 'text',
  created_at: 'integer',
  client: 'text',
  client_key: 'text',
  topic: 'text',
  category: 'text',
  channel: 'text',
  contact: 'text',
  phone: 'text',
  email: 'text',
  terms: 'text',
  message_facts: 'text',
  language: 'text',
  amount_minor: 'integer',
  amount_currency: 'text',
  link: 'text',
  slack_channel_id: 'text',
  slack_thread_ts: 'text',
  search_text: 'text',
  status: 'text',
  waiting_on: 'text',
  silent_since: 'integer',
  episode: 'integer',
  step: 'integer',
  follow_ups: 'integer',
  last_follow_up_at: 'integer',
  last_follow_up_via: 'text',
  last_nudge_at: 'integer',
  ignored_nudges: 'integer',
  pause_kind: 'text',
  pause_until: 'integer',
  pause_named_date: 'text',
  absence_from: 'integer',
  absence_until: 'integer',
  muted_at: 'integer',
  client_people: 'text',
  pending_question: 'json',
  outcome: 'text',
  outcome_reason: 'text',
  closed_at: 'integer',
  ask_again_on: 'text',
  asked_again_at: 'integer',
  version: 'integer',
  next_nudge_at: 'integer',
};

/** Returns the columns of a thread. */
export function threadToRow(thread: ClientThread, nextNudgeAt: number | null): ThreadColumns {
  return {
    team_id: thread.teamId,
    number: thread.number,
    owner_id: thread.ownerId,
    added_by: thread.addedBy,
    created_at: thread.createdAt,
    client: thread.client,
    client_key: searchKey(thread.client),
    topic: thread.topic,
    category: thread.category,
    channel: thread.via,
    contact: thread.contact,
    phone: thread.phone,
    email: thread.email,
    terms: JSON.stringify(thread.terms),
    message_facts: JSON.stringify(thread.messageFacts),
    language: thread.language,
    amount_minor: thread.amount?.minor ?? null,
    amount_currency: thread.amount?.currency ?? null,
    link: thread.link,
    slack_channel_id: thread.slackThread?.channelId ?? null,
    slack_thread_ts: thread.slackThread?.ts ?? null,
    search_text: searchText(thread),
    ...progressToRow(thread),
    next_nudge_at: nextNudgeAt,
  };
}

function progressToRow(thread: ClientThread) {
  return {
    status: thread.status,
    waiting_on: thread.waitingOn,
    silent_since: thread.silentSince,
    episode: thread.episode,
    step: thread.step,
    follow_ups: thread.followUps,
    last_follow_up_at: thread.lastFollowUpAt,
    last_follow_up_via: thread.lastFollowUpVia,
    last_nudge_at: thread.lastNudgeAt,
    ignored_nudges: thread.ignoredNudges,
    pause_kind: thread.pause?.kind ?? null,
    pause_until: thread.pause?.until ?? null,
    pause_named_date: thread.pause?.namedDate ?? null,
    absence_from: thread.clientAbsence?.from ?? null,
    absence_until: thread.clientAbsence?.to ?? null,
    muted_at: thread.mutedAt,
    client_people: JSON.stringify(thread.clientPeople),
    pending_question: thread.pendingQuestion,
    outcome: thread.outcome,
    outcome_reason: thread.outcomeReason,
    closed_at: thread.closedAt,
    ask_again_on: thread.askAgain?.on ?? null,
    asked_again_at: thread.askAgain?.askedAt ?? null,
    version: thread.version,
  };
}

function pauseOf(row: ThreadRow): Pause | null {
  if (row.pause_kind === null || row.pause_until === null) return null;
  const pause = { kind: row.pause_kind as Pause['kind'], until: row.pause_until };
  return row.pause_named_date === null ? pause : { ...pause, namedDate: row.pause_named_date };
}

function absenceOf({ absence_from: from, absence_until: to }: ThreadRow): ClientThread['clientAbsence'] {
  return from === null || to === null ? null : { from, to };
}

export function rowToThread(row: ThreadRow): PlannedThread {
  return {
    teamId: row.team_id,
    number: row.number,
    ownerId: row.owner_id,
    addedBy: row.added_by,
    createdAt: row.created_at,
    client: row.client,
    topic: row.topic,
    category: row.category as ClientThread['category'],
    via: row.channel as ClientThread['via'],
    contact: row.contact,
    phone: row.phone,
    email: row.email,
    terms: JSON.parse(row.terms),
    messageFacts: JSON.parse(row.message_facts),
    language: row.language,
    amount:
      row.amount_minor === null || row.amount_currency === null
        ? null
        : { minor: row.amount_minor, currency: row.amount_currency },
    link: row.link,
    slackThread:
      row.slack_channel_id === null ? null : { channelId: row.slack_channel_id, ts: row.slack_thread_ts },
    status: row.status as ClientThread['status'],
    waitingOn: row.waiting_on as ClientThread['waitingOn'],
    silentSince: row.silent_since,
    episode: row.episode,
    step: row.step,
    followUps: row.follow_ups,
    lastFollowUpAt: row.last_follow_up_at,
    lastFollowUpVia: row.last_follow_up_via as ClientThread['lastFollowUpVia'],
    lastNudgeAt: row.last_nudge_at,
    ignoredNudges: row.ignored_nudges,
    pause: pauseOf(row),
    clientAbsence: absenceOf(row),
    mutedAt: row.muted_at,
    clientPeople: JSON.parse(row.client_people),
    pendingQuestion: row.pending_question === null ? null : JSON.parse(row.pending_question),
    outcome: row.outcome as ClientThread['outcome'],
    outcomeReason: row.outcome_reason,
    closedAt: row.closed_at,
    askAgain: row.ask_again_on === null ? null : { on: row.ask_again_on, askedAt: row.asked_again_at },
    version: row.version,
    nextNudgeAt: row.next_nudge_at,
    readError: row.read_error as PlannedThread['readError'],
    mailError: row.mail_error === null ? null : JSON.parse(row.mail_error),
  };
}
