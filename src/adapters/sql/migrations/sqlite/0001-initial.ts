import { type Kysely, sql } from 'kysely';

const TABLES = [
  `create table workspaces (
    team_id text primary key,
    last_number integer not null
  ) strict`,
  `create table people (
    team_id text not null,
    user_id text not null,
    name text not null,
    time_zone text not null,
    locale text not null,
    week text,
    region text,
    paused_until integer,
    met_at integer not null,
    primary key (team_id, user_id)
  ) strict, without rowid`,
  `create table client_threads (
    team_id text not null,
    number integer not null,
    owner_id text not null,
    added_by text not null,
    created_at integer not null,
    client text not null,
    client_key text not null,
    topic text,
    context text not null,
    via text not null,
    contact text,
    language text not null,
    amount_minor integer,
    amount_currency text,
    link text,
    slack_channel_id text,
    slack_thread_ts text,
    search_text text not null,
    status text not null check (status in ('open', 'closed')),
    waiting_on text not null check (waiting_on in ('client', 'us')),
    silent_since integer not null,
    episode integer not null,
    step integer not null,
    follow_ups integer not null,
    last_follow_up_at integer,
    last_follow_up_via text,
    last_nudge_at integer,
    pause_kind text,
    pause_until integer,
    pause_named_date text,
    outcome text,
    outcome_reason text,
    closed_at integer,
    version integer not null,
    next_nudge_at integer,
    primary key (team_id, number)
  ) strict`,
  `create table thread_events (
    team_id text not null,
    thread_number integer not null,
    position integer not null,
    at integer not null,
    recorded_at integer not null,
    by text,
    kind text not null,
    facts text not null,
    primary key (team_id, thread_number, position),
    foreign key (team_id, thread_number) references client_threads (team_id, number)
  ) strict, without rowid`,
  `create table nudges (
    id text primary key,
    team_id text not null,
    thread_number integer not null,
    episode integer not null,
    step integer not null,
    kind text not null,
    remedy text not null,
    recipient_id text not null,
    tried_recipients text not null,
    thread_version integer not null,
    state text not null
      check (state in ('queued', 'sending', 'unknown', 'sent', 'failed', 'cancelled')),
    claimed_at integer not null,
    available_at integer not null,
    attempted_at integer,
    attempts integer not null,
    sent_at integer,
    channel_id text,
    message_ts text,
    error text,
    foreign key (team_id, thread_number) references client_threads (team_id, number)
  ) strict`,
  `create table inbox (
    team_id text not null,
    key text not null,
    received_at integer not null,
    primary key (team_id, key)
  ) strict, without rowid`,
];

const INDEXES = [
  'create index client_threads_due on client_threads (next_nudge_at) where next_nudge_at is not null',
  'create index client_threads_owner on client_threads (team_id, owner_id, status, number)',
  `create unique index nudges_once on nudges (team_id, thread_number, episode, step)
    where state <> 'cancelled'`,
  `create index nudges_queue on nudges (team_id, recipient_id, available_at) where state = 'queued'`,
  `create index nudges_in_doubt on nudges (attempted_at) where state in ('sending', 'unknown')`,
  'create index nudges_message on nudges (team_id, channel_id, message_ts) where message_ts is not null',
  'create index inbox_age on inbox (received_at)',
];

/** Threads, their history, their nudges, the people, and what came in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, ...INDEXES]) await sql.raw(statement).execute(db);
}
