import type { Tables } from '../schema.ts';

/**
 * What a text column contains, and how it is erased:
 * `id`: ids, codes, numbers, settings and keys, without names of people;
 * `hash`: hashes that do not reveal the original;
 * `secret`: encrypted values, or hashes of secrets;
 * `member`: names and settings of the workspace's own people, and names that its admins give to keys, hooks and the like;
 * `thread`: a client's data; deleted with the client; for a contact, the names in it are replaced (`withoutContact`);
 * `event`: a client's history; deleted with the client; for a contact, the names in it are replaced;
 * `copy_deleted`, `copy_emptied`, `copy_scrubbed`: anything that somebody typed or sent; if it names an erased person,
 * the row is deleted, the text emptied, or the names in it are replaced (`forgetCopies`).
 */
export type TextColumn =
  | 'id'
  | 'hash'
  | 'secret'
  | 'member'
  | 'thread'
  | 'event'
  | 'copy_deleted'
  | 'copy_emptied'
  | 'copy_scrubbed';

const PERSONAL: ReadonlySet<TextColumn> = new Set([
  'thread',
  'event',
  'copy_deleted',
  'copy_emptied',
  'copy_scrubbed',
]);

/**
 * Every column that can contain text, including those that only older versions use. A test compares the list with the
 * database, so that it is complete.
 */
export const TEXT_COLUMNS: { readonly [Table in keyof Tables]: Readonly<Record<string, TextColumn>> } = {
  api_keys: { team_id: 'id', id: 'id', name: 'member', scope: 'id', secret_hash: 'secret', created_by: 'id' },
  audit_trail: { team_id: 'id', by: 'id', action: 'id', facts: 'id' },
  client_mails: { team_id: 'id', key: 'hash', message_id: 'id' },
  client_threads: {
    team_id: 'id',
    owner_id: 'id',
    added_by: 'id',
    client: 'thread',
    client_key: 'thread',
    topic: 'thread',
    category: 'id',
    channel: 'id',
    contact: 'thread',
    language: 'id',
    amount_currency: 'id',
    link: 'thread',
    slack_channel_id: 'id',
    slack_thread_ts: 'id',
    search_text: 'thread',
    status: 'id',
    waiting_on: 'id',
    last_follow_up_via: 'id',
    pause_kind: 'id',
    pause_named_date: 'id',
    outcome: 'id',
    outcome_reason: 'thread',
    client_people: 'thread',
    pending_question: 'thread',
    read_error: 'id',
    phone: 'thread',
    email: 'thread',
    terms: 'thread',
    ask_again_on: 'id',
    message_facts: 'thread',
    mail_error: 'id',
  },
  conversation_cursors: { team_id: 'id', slack_thread_ts: 'id', last_read_ts: 'id' },
  database_origin: { origin: 'id' },
  deferred_work: { team_id: 'id', kind: 'id', subject: 'id', detail: 'copy_scrubbed' },
  erasures: { team_id: 'id', hash: 'hash' },
  erasure_keys: { team_id: 'id', key: 'id' },
  home_screens: { team_id: 'id', user_id: 'id', view: 'id', text: 'copy_emptied' },
  hook_links: { team_id: 'id', hook_id: 'id', external_id: 'hash' },
  idempotent_requests: {
    team_id: 'id',
    key_id: 'id',
    route: 'id',
    idempotency_key: 'copy_deleted',
    body_hash: 'hash',
    answer: 'copy_deleted',
  },
  import_rows: { team_id: 'id', import_id: 'id', state: 'id', kind: 'id', step: 'copy_deleted' },
  imports: { team_id: 'id', id: 'id', created_by: 'id', state: 'id' },
  incoming_hooks: {
    team_id: 'id',
    id: 'id',
    name: 'member',
    source: 'id',
    owner_id: 'id',
    secret_hash: 'secret',
    mapping: 'member',
    last_shapes: 'copy_emptied',
    previous_secret_hash: 'secret',
    signing_secret: 'secret',
    previous_signing_secret: 'secret',
  },
  installations: {
    team_id: 'id',
    team: 'member',
    app_id: 'id',
    enterprise_id: 'id',
    bot_user_id: 'id',
    scopes: 'id',
    bot_id: 'id',
    installed_by: 'id',
    bot_token: 'secret',
    refresh_token: 'secret',
    token_hash: 'hash',
    state: 'id',
  },
  leases: { team_id: 'id', name: 'id', holder: 'id' },
  ignored_senders: { team_id: 'id', sender: 'hash' },
  mail_folders: { team_id: 'id', mailbox: 'member', folder: 'member', uid_validity: 'id' },
  mailbox_tokens: { team_id: 'id', mailbox: 'member', login_digest: 'hash', tokens: 'secret' },
  mailboxes: { team_id: 'id', mailbox: 'member', failure: 'id', told: 'id' },
  message_templates: {
    team_id: 'id',
    owner_id: 'id',
    language: 'id',
    category: 'id',
    kind: 'id',
    syntax: 'id',
    templates: 'copy_scrubbed',
  },
  nudges: {
    id: 'id',
    urgency: 'id',
    team_id: 'id',
    kind: 'id',
    remedy: 'id',
    recipient_id: 'id',
    tried_recipients: 'id',
    state: 'id',
    channel_id: 'id',
    message_ts: 'id',
    error: 'id',
  },
  overviews: { team_id: 'id', recipient_kind: 'id', recipient_id: 'id', set_by: 'id' },
  people: {
    team_id: 'id',
    user_id: 'id',
    name: 'member',
    time_zone: 'id',
    locale: 'id',
    working_hours: 'member',
    region: 'id',
    cover_id: 'id',
    time_zone_override: 'id',
    language: 'id',
  },
  policies: { team_id: 'id', category: 'id', policy: 'member' },
  processed_requests: { team_id: 'id', key: 'copy_deleted' },
  proposal_bans: { team_id: 'id', subject: 'hash' },
  proposals: { team_id: 'id', key: 'hash', user_id: 'id' },
  report_closings: { team_id: 'id', outcome: 'id', amount_currency: 'id' },
  report_days: { team_id: 'id', kind: 'id', what: 'id', currency: 'id' },
  report_follow_ups: { team_id: 'id', category: 'id', remedy: 'id', channel: 'id' },
  report_silences: { team_id: 'id', category: 'id', ending: 'id', amount_currency: 'id' },
  secret_keys: { key_id: 'id' },
  setting_changes: { team_id: 'id', id: 'id', by: 'id', changed: 'copy_deleted' },
  standing_messages: { team_id: 'id', channel_id: 'id', slack_thread: 'id', ts: 'id', author_id: 'id' },
  thread_events: { team_id: 'id', by: 'id', kind: 'id', payload: 'event' },
  webhook_attempts: { team_id: 'id', webhook_id: 'id', delivery_id: 'id', event: 'id', error: 'id' },
  webhook_deliveries: { team_id: 'id', id: 'id', webhook_id: 'id', payload: 'copy_deleted' },
  webhooks: {
    team_id: 'id',
    id: 'id',
    url: 'member',
    name: 'member',
    secret: 'secret',
    previous_secret: 'secret',
    events: 'id',
    created_by: 'id',
    last_error: 'id',
    disabled_reason: 'id',
  },
  workspaces: { team_id: 'id', escalation_channel_id: 'id', settings: 'member' },
};

/** The tables with data about clients and contacts. */
export const PERSONAL_TABLES: readonly string[] = Object.entries(TEXT_COLUMNS).flatMap(([table, columns]) =>
  Object.values<TextColumn>(columns).some((kind) => PERSONAL.has(kind)) ? [table] : [],
);
