import type { Person } from '../domain/people/person.ts';
import type { WorkspaceSettings } from '../domain/workspaces/workspace-settings.ts';
import type { Clock } from './clock.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { DeferredWorkStore } from './deferred-work-store.ts';
import type { HomeStore } from './home-store.ts';
import type { HookStore } from './hook-store.ts';
import type { IdempotencyStore } from './idempotency-store.ts';
import type { ImportStore } from './import-store.ts';
import type { InstallationStore } from './installation-store.ts';
import type { KeyStore } from './key-store.ts';
import type { Leases } from './leases.ts';
import type { MailStore } from './mail-store.ts';
import type { MailboxStore } from './mailbox-store.ts';
import type { NudgeStore } from './nudge-store.ts';
import type { OverviewStore } from './overview-store.ts';
import type { PolicyStore } from './policy-store.ts';
import type { PrivacyStore } from './privacy-store.ts';
import type { ProposalStore } from './proposal-store.ts';
import type { ReportStore } from './report-store.ts';
import type { RetentionStore } from './retention-store.ts';
import type { SecretKeyStore } from './secret-key-store.ts';
import type { SettingChangeStore } from './setting-change-store.ts';
import type { TemplateStore } from './template-store.ts';
import type { ThreadStore } from './thread-store.ts';
import type { WebhookStore } from './webhook-store.ts';

export interface PeopleStore {
  find(teamId: string, userId: string): Promise<Person | null>;
  /** Stores what differs from `before`, as it was read (null: everything): two who change different settings both succeed. */
  save(person: Person, before?: Person | null): Promise<void>;
  /** The members of a workspace whom the bot has met, by name. */
  members(teamId: string): Promise<readonly Person[]>;
  /** Whose cover somebody is at `now` (UTC ms). */
  coveredBy(teamId: string, userId: string, now: number): Promise<readonly string[]>;
}

/** Remembers what came in, so that a delivery that is repeated acts once. */
export interface ProcessedRequests {
  /** True for the first call with this key, false for every later one. */
  accept(teamId: string, key: string, now: number): Promise<boolean>;
  /** Takes back an acceptance, for what failed and may come again. */
  release(teamId: string, key: string): Promise<void>;
  /** Forgets what came in before this moment (UTC ms). */
  forget(before: number): Promise<void>;
}

/**
 * What is wrong with a store: `in_use` by another bot, `busy` with another program, `full` disk, `corrupt`,
 * `newer` than the program, `no_access`, `read_only`, `disk` errors, a `migration` that failed, files `moved` while
 * they were in use, a database that is `gone`, or one that is `incomplete` because its log is missing; a server that
 * is `away`, `crowded` by connections, `uncertain` about what was stored last, or `unsuitable` by its version or settings.
 */
export type StoreErrorCode =
  | 'in_use'
  | 'busy'
  | 'full'
  | 'corrupt'
  | 'newer'
  | 'no_access'
  | 'read_only'
  | 'disk'
  | 'migration'
  | 'moved'
  | 'gone'
  | 'incomplete'
  | 'away'
  | 'crowded'
  | 'uncertain'
  | 'unsuitable';

/** The store cannot be used; nothing was changed. The message tells whoever runs the bot what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  /** Another transaction was in the way, and the same work may succeed at once. */
  readonly isRetryable: boolean;

  constructor(
    code: StoreErrorCode,
    message: string,
    { isRetryable = false, ...options }: ErrorOptions & { readonly isRetryable?: boolean } = {},
  ) {
    super(message, options);
    this.code = code;
    this.isRetryable = isRetryable;
  }
}

/** Settings of workspaces. */
export interface WorkspaceStore {
  /** The channel that is told about ignored nudges; null where no channel is named. */
  escalationChannel(teamId: string): Promise<string | null>;
  setEscalationChannel(teamId: string, channelId: string | null): Promise<void>;
  /** Slack wants to be left alone in this workspace until then (UTC ms), by whichever replica. */
  restUntil(teamId: string, until: number): Promise<void>;
  /** What is set, with the defaults where nothing is. */
  settings(teamId: string): Promise<WorkspaceSettings>;
  /** Goes up with every change of a policy or a template; 0 where nothing was ever changed. */
  settingsVersion(teamId: string): Promise<number>;
  /** These versions of all workspaces that have one above 0. */
  settingsVersions(): Promise<ReadonlyMap<string, number>>;
  /** Changes what is named; the rest stays. */
  updatePreferences(teamId: string, changes: Partial<WorkspaceSettings>): Promise<void>;
}

export interface Store {
  readonly threads: ThreadStore;
  readonly nudges: NudgeStore;
  readonly people: PeopleStore;
  readonly processedRequests: ProcessedRequests;
  readonly conversations: ConversationStore;
  readonly mails: MailStore;
  readonly mailboxes: MailboxStore;
  readonly proposals: ProposalStore;
  readonly homes: HomeStore;
  readonly imports: ImportStore;
  readonly privacy: PrivacyStore;
  readonly keys: KeyStore;
  readonly hooks: HookStore;
  readonly webhooks: WebhookStore;
  readonly idempotency: IdempotencyStore;
  readonly installations: InstallationStore;
  readonly secretKeys: SecretKeyStore;
  readonly workspaces: WorkspaceStore;
  readonly policies: PolicyStore;
  readonly templates: TemplateStore;
  readonly retention: RetentionStore;
  readonly reports: ReportStore;
  readonly overviews: OverviewStore;
  readonly deferred: DeferredWorkStore;
  readonly settingChanges: SettingChangeStore;
  readonly leases: Leases;
  /** The clock by which all replicas go; null where there is only one. It is set by `check`. */
  readonly clock: Clock | null;
  /** Rejects with StoreError while a change could not be kept; otherwise does nothing that can be seen. */
  check(): Promise<void>;
  /** Brings what was stored into its lasting place; for moments in which little happens. */
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}
