import type { Generated } from 'kysely';

/** The tables as Kysely sees them. Moments are UTC ms; JSON is text; every row contains its workspace. */
export interface Tables {
  installations: InstallationRow;
  secret_keys: SecretKeyRow;
  workspaces: WorkspaceRow;
  people: PersonRow;
  client_threads: ThreadRow;
  thread_events: EventRow;
  nudges: NudgeRow;
  processed_requests: ProcessedRequestRow;
  conversation_cursors: ConversationCursorRow;
  client_mails: ClientMailRow;
  mail_folders: MailFolderRow;
  mailbox_tokens: MailboxTokenRow;
  mailboxes: MailboxRow;
  proposals: ProposalRow;
  proposal_bans: ProposalBanRow;
  standing_messages: UnansweredMessageRow;
  home_screens: HomeScreenRow;
  policies: PolicyRow;
  message_templates: MessageTemplateRow;
  audit_trail: AuditRow;
  setting_changes: SettingChangeRow;
  ignored_senders: IgnoredSenderRow;
  imports: ImportTableRow;
  import_rows: ImportRowRow;
  api_keys: ApiKeyRow;
  idempotent_requests: IdempotentRequestRow;
  incoming_hooks: IncomingHookRow;
  hook_links: HookLinkRow;
  webhooks: WebhookRow;
  webhook_deliveries: WebhookDeliveryRow;
  webhook_attempts: WebhookAttemptRow;
  report_silences: ReportSilenceRow;
  report_follow_ups: ReportFollowUpRow;
  report_closings: ReportClosingRow;
  report_days: ReportDayRow;
  overviews: OverviewRow;
  leases: LeaseRow;
  deferred_work: DeferredWorkRow;
  database_origin: DatabaseOriginRow;
  erasures: ErasureRow;
  erasure_keys: ErasureKeyRow;
}

export interface WorkspaceRow {
  team_id: string;
  last_thread_number: number;
  escalation_channel_id: string | null;
  rests_until: Generated<number | null>;
  settings_version: Generated<number>;
  /** JSON: the settings that differ from the defaults. */
  settings: Generated<string>;
}

export interface PersonRow {
  team_id: string;
  user_id: string;
  name: string;
  /** The values from Slack; `time_zone_override` and `language` take precedence. */
  time_zone: string;
  locale: string;
  time_zone_override: string | null;
  language: string | null;
  working_hours: string | null;
  region: string | null;
  paused_from: number | null;
  paused_until: number | null;
  cover_id: string | null;
  cover_from: number | null;
  cover_until: number | null;
  digest_at: number | null;
  daily_limit: number | null;
  profile_synced_at: number;
  is_admin: number;
  is_member: number;
}

export interface ThreadRow {
  team_id: string;
  number: number;
  owner_id: string;
  added_by: string;
  created_at: number;
  client: string;
  /** The client in lower case, for searching by a part of the name. */
  client_key: string;
  topic: string | null;
  category: string;
  channel: string;
  contact: string | null;
  phone: string | null;
  email: string | null;
  /** JSON */
  terms: string;
  /** JSON */
  message_facts: string;
  language: string;
  amount_minor: number | null;
  amount_currency: string | null;
  link: string | null;
  slack_channel_id: string | null;
  slack_thread_ts: string | null;
  /** Client, topic, contact, address and reference in lower case, for searching. */
  search_text: string;
  status: string;
  waiting_on: string;
  silent_since: number;
  episode: number;
  step: number;
  follow_ups: number;
  last_follow_up_at: number | null;
  last_follow_up_via: string | null;
  last_nudge_at: number | null;
  ignored_nudges: number;
  pause_kind: string | null;
  pause_until: number | null;
  pause_named_date: string | null;
  absence_from: number | null;
  absence_until: number | null;
  muted_at: number | null;
  client_people: string;
  pending_question: string | null;
  outcome: string | null;
  outcome_reason: string | null;
  closed_at: number | null;
  ask_again_on: string | null;
  asked_again_at: number | null;
  version: number;
  next_nudge_at: number | null;
  /** Why the conversation in Slack cannot be read; independent of the thread's version. */
  read_error: string | null;
  /** JSON: the mailbox that cannot be read, and why; also independent of the version. */
  mail_error: string | null;
  /** The version that the report rows were counted from; null if they were not yet. */
  counted_version: number | null;
}

export interface EventRow {
  team_id: string;
  thread_number: number;
  /** Counts from 1 within a thread. */
  position: number;
  occurred_at: number;
  recorded_at: number;
  by: string | null;
  kind: string;
  payload: string;
}

export interface NudgeRow {
  id: string;
  team_id: string;
  thread_number: number;
  episode: number;
  step: number;
  kind: string;
  remedy: string;
  recipient_id: string;
  tried_recipients: string;
  thread_version: number;
  state: string;
  claimed_at: number;
  available_at: number;
  attempted_at: number | null;
  attempts: number;
  sent_at: number | null;
  channel_id: string | null;
  message_ts: string | null;
  error: string | null;
  urgency: Generated<string>;
}

export interface PolicyRow {
  team_id: string;
  /** A category, or `all`. */
  category: string;
  policy: string;
}

export interface MessageTemplateRow {
  team_id: string;
  /** Empty for the template of the workspace. */
  owner_id: string;
  language: string;
  category: string;
  kind: string;
  syntax: string;
  /** JSON */
  templates: string;
}

export interface HomeScreenRow {
  team_id: string;
  user_id: string;
  view: string;
  text: string | null;
  page: number;
  seen_at: number;
  owed: Generated<number>;
}

export interface ProcessedRequestRow {
  team_id: string;
  key: string;
  received_at: number;
}

export interface ConversationCursorRow {
  team_id: string;
  thread_number: number;
  /** The Slack thread within the conversation; '' for messages outside of threads. */
  slack_thread_ts: string;
  last_read_ts: string;
}

/** A workspace and app whose data the database contains. */
export interface InstallationRow {
  team_id: string;
  team: string | null;
  app_id: string | null;
  /** How many connections of the app Slack counted when the bot last connected. */
  connections: number | null;
  connected_at: number | null;
  /** Empty if the workspace belongs to no organisation. */
  enterprise_id: Generated<string>;
  is_organisation: Generated<number>;
  bot_user_id: Generated<string>;
  bot_id: string | null;
  /** Separated by commas. */
  scopes: Generated<string>;
  installed_by: string | null;
  installed_at: Generated<number>;
  state: Generated<string>;
  state_since: Generated<number>;
  /** Encrypted, as is the refresh token; null if the token is in the configuration. */
  bot_token: string | null;
  refresh_token: string | null;
  token_expires_at: number | null;
  /** The SHA-256 of the token in the settings; null if it is stored here. */
  token_hash: string | null;
  version: Generated<number>;
}

/** The ids of the keys that have encrypted secrets. */
export interface SecretKeyRow {
  key_id: string;
  first_used_at: number;
}

export interface ApiKeyRow {
  team_id: string;
  id: string;
  name: string;
  scope: string;
  secret_hash: string;
  created_by: string | null;
  created_at: number;
  last_used_at: number | null;
  revoked_at: number | null;
}

export interface IncomingHookRow {
  team_id: string;
  id: string;
  name: string;
  source: string;
  owner_id: string;
  secret_hash: string;
  /** JSON */
  mapping: string;
  created_at: number;
  last_received_at: number | null;
  /** JSON: the shape of the last body, without its values. */
  last_shapes: string | null;
  removed_at: number | null;
  /** The hash of the previous address, which works until `previous_secret_until` (UTC ms). */
  previous_secret_hash: string | null;
  previous_secret_until: number | null;
  /** Encrypted; the secret with which the sender signs. Null if signatures are not checked. */
  signing_secret: string | null;
  /** Encrypted; the secret that the present one, or none, has replaced. */
  previous_signing_secret: string | null;
  signed_since: number | null;
}

export interface HookLinkRow {
  team_id: string;
  hook_id: string;
  external_id: string;
  thread_number: number;
  heard_at: number | null;
}

export interface WebhookRow {
  team_id: string;
  id: string;
  url: string;
  /** Encrypted. */
  secret: string;
  /** JSON; null for all. */
  events: string | null;
  created_by: string;
  created_at: number;
  failing_since: number | null;
  last_error: string | null;
  disabled_at: number | null;
  disabled_reason: string | null;
  /** Null if an older replica stored the row. */
  name: string | null;
  /** Encrypted; signs until `previous_secret_until` (UTC ms). */
  previous_secret: string | null;
  previous_secret_until: number | null;
  removed_at: number | null;
}

/**
 * The result of a delivery attempt; `next_at` (UTC ms) is null if there are no more attempts, `error` is null if it
 * was delivered.
 */
export interface WebhookAttemptRow {
  team_id: string;
  webhook_id: string;
  delivery_id: string;
  event: string;
  thread_number: number;
  attempts: number;
  attempted_at: number;
  next_at: number | null;
  error: string | null;
}

export interface WebhookDeliveryRow {
  team_id: string;
  id: string;
  webhook_id: string;
  /** The exact text that is sent. */
  payload: string;
  attempts: number;
  created_at: number;
  available_at: number;
}

export interface IdempotentRequestRow {
  team_id: string;
  key_id: string;
  route: string;
  idempotency_key: string;
  body_hash: string;
  claimed_at: number;
  /** JSON; null while the request is being processed. */
  answer: string | null;
}

interface ReportRow {
  team_id: string;
  thread_number: number;
  position: number;
}

/** A silence of a client, for the reports; contains no names. */
export interface ReportSilenceRow extends ReportRow {
  category: string;
  started_at: number;
  ended_at: number | null;
  /** `replied`, `closed` or `lasting`. */
  ending: string;
  /** Its length in tenths of a working day. */
  tenths: number | null;
  follow_ups: number;
  /** When the client had last replied to a follow-up before this silence. */
  revived_before: number | null;
  amount_minor: number | null;
  amount_currency: string | null;
}

/** A sum over all threads of a workspace for one UTC day. */
export interface ReportDayRow {
  team_id: string;
  /** `follow_up` or `revived`. */
  kind: string;
  /** Days since 1970. */
  day: number;
  what: string;
  currency: string;
  count: number;
  /** The number of replies, or an amount of money (minor units). */
  amount: number;
}

export interface ReportFollowUpRow extends ReportRow {
  category: string;
  remedy: string | null;
  channel: string;
  is_custom: number | null;
  occurred_at: number;
  replied: number;
  settled_at: number;
}

export interface ReportClosingRow extends ReportRow {
  outcome: string;
  closed_at: number;
  reopened_at: number | null;
  amount_minor: number | null;
  amount_currency: string | null;
}

/** The source of the data; one row. */
export interface DatabaseOriginRow {
  id: number;
  origin: string;
  recovered_at: number | null;
}

/** Deferred work. */
export interface DeferredWorkRow {
  team_id: string;
  kind: string;
  subject: string;
  noted_at: number;
  not_before: number;
  version: number;
  detail: string;
}

/** A task that only one process does at a time. `ends_at` is by the database's clock. */
export interface LeaseRow {
  team_id: string;
  name: string;
  holder: string;
  number: number;
  ends_at: number;
}

/** A weekly overview. */
export interface OverviewRow {
  team_id: string;
  /** `person` or `channel` */
  recipient_kind: string;
  recipient_id: string;
  set_by: string;
  /** ISO: 1 is Monday. */
  weekday: number;
  /** Minutes from local midnight; null for the first working hour. */
  at_minutes: number | null;
  next_at: number | null;
}

/** Somebody who was erased, as a hash of one of their identifiers. */
export interface ErasureRow {
  team_id: string;
  hash: string;
  erased_at: number;
}

/** The key for the hashes of a workspace. */
export interface ErasureKeyRow {
  team_id: string;
  key: string;
}

/** A file that somebody imports. */
export interface ImportTableRow {
  team_id: string;
  id: string;
  created_by: string;
  created_at: number;
  state: string;
  total: number;
  progressed_at: number | null;
}

export interface ImportRowRow {
  team_id: string;
  import_id: string;
  position: number;
  state: string;
  kind: string;
  /** JSON: the previewed line; null once it is saved. */
  step: string | null;
  thread_number: number | null;
  version: number | null;
}

/** A mail that belongs to a thread. */
export interface ClientMailRow {
  team_id: string;
  thread_number: number;
  key: string;
  message_id: string | null;
  is_ours: number;
  occurred_at: number;
}

/** How far a folder of a mailbox has been read. */
export interface MailFolderRow {
  team_id: string;
  mailbox: string;
  folder: string;
  uid_validity: string;
  last_uid: number;
}

/** A sender whose mails never count as replies, as a digest of the address. */
export interface IgnoredSenderRow {
  team_id: string;
  sender: string;
}

/** When a mailbox was last read, and since when it cannot be read (UTC ms). */
export interface MailboxRow {
  team_id: string;
  mailbox: string;
  last_read_at: number | null;
  failure: string | null;
  failing_since: number | null;
  /** JSON: the users who were told that it cannot be read; null if nobody was. */
  told: string | null;
}

/** The tokens of a mailbox, encrypted, and a digest of its login in the configuration file. */
export interface MailboxTokenRow {
  team_id: string;
  mailbox: string;
  login_digest: string;
  tokens: string;
}

/** A client that was suggested to somebody. */
export interface ProposalRow {
  team_id: string;
  key: string;
  user_id: string;
  proposed_at: number;
}

/** Our last message in a conversation of a channel with clients. */
export interface UnansweredMessageRow {
  team_id: string;
  channel_id: string;
  slack_thread: string;
  ts: string;
  author_id: string;
  due_at: number;
}

/** A person, an address or a channel for which no proposals are made. */
export interface ProposalBanRow {
  team_id: string;
  subject: string;
}

/** An entry of the audit trail. */
export interface AuditRow {
  team_id: string;
  position: number;
  occurred_at: number;
  by: string;
  action: string;
  /** JSON: counts and numbers. */
  facts: string;
}

/** A change of a setting that can be undone. */
export interface SettingChangeRow {
  team_id: string;
  id: string;
  /** The order of the changes within a workspace. */
  position: number;
  changed_at: number;
  by: string;
  /** JSON: the setting, its value before, and its value since. */
  changed: string;
  undone_at: number | null;
}
