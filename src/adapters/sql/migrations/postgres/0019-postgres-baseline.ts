import { type Kysely, sql } from 'kysely';

const TEXT = 'text collate "C"';

const TABLES = [
  `create table workspaces (
    team_id ${TEXT} primary key,
    last_thread_number bigint not null,
    escalation_channel_id ${TEXT},
    settings ${TEXT} not null default '{}'
  )`,
  `create table people (
    team_id ${TEXT} not null,
    user_id ${TEXT} not null,
    name ${TEXT} not null,
    time_zone ${TEXT} not null,
    locale ${TEXT} not null,
    time_zone_override ${TEXT},
    language ${TEXT},
    working_hours ${TEXT},
    region ${TEXT},
    paused_from bigint,
    paused_until bigint,
    cover_id ${TEXT},
    cover_from bigint,
    cover_until bigint,
    digest_at bigint,
    daily_limit bigint,
    profile_synced_at bigint not null,
    is_admin bigint not null default 0,
    is_member bigint not null default 0,
    primary key (team_id, user_id)
  )`,
  `create table client_threads (
    team_id ${TEXT} not null,
    number bigint not null,
    owner_id ${TEXT} not null,
    added_by ${TEXT} not null,
    created_at bigint not null,
    client ${TEXT} not null,
    client_key ${TEXT} not null,
    topic ${TEXT},
    category ${TEXT} not null,
    channel ${TEXT} not null,
    contact ${TEXT},
    phone ${TEXT},
    email ${TEXT},
    terms ${TEXT} not null default '{}',
    message_facts ${TEXT} not null default '{}',
    language ${TEXT} not null,
    amount_minor bigint,
    amount_currency ${TEXT},
    link ${TEXT},
    slack_channel_id ${TEXT},
    slack_thread_ts ${TEXT},
    search_text ${TEXT} not null,
    status ${TEXT} not null check (status in ('open', 'closed')),
    waiting_on ${TEXT} not null check (waiting_on in ('client', 'us')),
    silent_since bigint not null,
    episode bigint not null,
    step bigint not null,
    follow_ups bigint not null,
    last_follow_up_at bigint,
    last_follow_up_via ${TEXT},
    last_nudge_at bigint,
    ignored_nudges bigint not null default 0,
    pause_kind ${TEXT},
    pause_until bigint,
    pause_named_date ${TEXT},
    muted_at bigint,
    client_people ${TEXT} not null default '[]',
    pending_question json,
    outcome ${TEXT},
    outcome_reason ${TEXT},
    closed_at bigint,
    ask_again_on ${TEXT},
    asked_again_at bigint,
    version bigint not null,
    next_nudge_at bigint,
    read_error ${TEXT},
    primary key (team_id, number)
  )`,
  `create table thread_events (
    team_id ${TEXT} not null,
    thread_number bigint not null,
    position bigint not null,
    occurred_at bigint not null,
    recorded_at bigint not null,
    by ${TEXT},
    kind ${TEXT} not null,
    payload ${TEXT} not null,
    primary key (team_id, thread_number, position),
    foreign key (team_id, thread_number) references client_threads (team_id, number)
  )`,
  `create table nudges (
    id ${TEXT} primary key,
    team_id ${TEXT} not null,
    thread_number bigint not null,
    episode bigint not null,
    step bigint not null,
    kind ${TEXT} not null,
    remedy ${TEXT} not null,
    recipient_id ${TEXT} not null,
    tried_recipients ${TEXT} not null,
    thread_version bigint not null,
    state ${TEXT} not null check (state in ('queued', 'sending', 'unknown', 'sent', 'failed', 'cancelled')),
    claimed_at bigint not null,
    available_at bigint not null,
    attempted_at bigint,
    attempts bigint not null,
    sent_at bigint,
    channel_id ${TEXT},
    message_ts ${TEXT},
    error ${TEXT},
    foreign key (team_id, thread_number) references client_threads (team_id, number)
  )`,
  `create table processed_requests (
    team_id ${TEXT} not null,
    key ${TEXT} not null,
    received_at bigint not null,
    primary key (team_id, key)
  )`,
  `create table conversation_cursors (
    team_id ${TEXT} not null,
    thread_number bigint not null,
    slack_thread_ts ${TEXT} not null,
    last_read_ts ${TEXT} not null,
    primary key (team_id, thread_number, slack_thread_ts),
    foreign key (team_id, thread_number) references client_threads (team_id, number)
  )`,
  `create table home_screens (
    team_id ${TEXT} not null,
    user_id ${TEXT} not null,
    view ${TEXT} not null,
    text ${TEXT},
    page bigint not null,
    seen_at bigint not null,
    primary key (team_id, user_id)
  )`,
  `create table policies (
    team_id ${TEXT} not null,
    category ${TEXT} not null,
    policy ${TEXT} not null,
    primary key (team_id, category)
  )`,
  `create table message_templates (
    team_id ${TEXT} not null,
    owner_id ${TEXT} not null,
    language ${TEXT} not null,
    category ${TEXT} not null,
    kind ${TEXT} not null,
    syntax ${TEXT} not null,
    templates ${TEXT} not null,
    primary key (team_id, owner_id, language, category, kind)
  )`,
  `create table installations (
    team_id ${TEXT} primary key,
    team ${TEXT},
    app_id ${TEXT},
    connections bigint,
    connected_at bigint
  )`,
];

const INDEXES = [
  'create index client_threads_due on client_threads (next_nudge_at) where next_nudge_at is not null',
  'create index client_threads_owner on client_threads (team_id, owner_id, status, number)',
  'create index client_threads_added_by on client_threads (team_id, added_by, status)',
  'create index client_threads_closed on client_threads (team_id, closed_at) where closed_at is not null',
  `create index client_threads_slack on client_threads (team_id, slack_channel_id, number)
    where slack_channel_id is not null`,
  'create index thread_events_by on thread_events (team_id, by, recorded_at)',
  `create unique index nudges_once on nudges (team_id, thread_number, episode, step, (kind = 'escalation'))
    where state <> 'cancelled'`,
  `create index nudges_queue on nudges (team_id, recipient_id, available_at) where state = 'queued'`,
  `create index nudges_in_doubt on nudges (available_at) where state in ('sending', 'unknown')`,
  'create index nudges_message on nudges (team_id, channel_id, message_ts) where message_ts is not null',
  `create index nudges_escalated on nudges (team_id, thread_number) where kind = 'escalation'`,
  `create index nudges_sent_to on nudges (team_id, recipient_id, sent_at)
    where state = 'sent' and kind <> 'escalation'`,
  'create index processed_requests_age on processed_requests (received_at)',
];

/** PostgreSQL begins here: the tables that SQLite reached with 0019-template-owners. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, ...INDEXES]) await sql.raw(statement).execute(db);
}
