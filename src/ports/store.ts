import type { Person } from '../domain/people/person.ts';
import type { WorkspaceSettings } from '../domain/workspaces/workspace-settings.ts';
import type { ApiKeyStore } from './api-key-store.ts';
import type { Clock } from './clock.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { DeferredWorkStore } from './deferred-work-store.ts';
import type { HomeStore } from './home-store.ts';
import type { IdempotencyStore } from './idempotency-store.ts';
import type { ImportStore } from './import-store.ts';
import type { IncomingHookStore } from './incoming-hook-store.ts';
import type { InstallationStore } from './installation-store.ts';
import type { Leases } from './leases.ts';
import type { MailStore } from './mail-store.ts';
import type { MailboxStore } from './mailbox-store.ts';
import type { NudgeStore } from './nudge-store.ts';
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
import type { WeeklyOverviewStore } from './weekly-overview-store.ts';

export interface PeopleStore {
  find(teamId: string, userId: string): Promise<Person | null>;
  /**
   * Stores what differs from `before`, the state that was read (null: everything), so that two people changing
   * different settings both succeed.
   */
  save(person: Person, before?: Person | null): Promise<void>;
  /** The known members of a workspace, by name. */
  members(teamId: string): Promise<readonly Person[]>;
  /** The people that somebody covers for at `now` (UTC ms). */
  coveredBy(teamId: string, userId: string, now: number): Promise<readonly string[]>;
}

/** Remembers received deliveries, so that a repeated one acts once. */
export interface ProcessedRequests {
  /** True for the first call with this key, false for every later one. */
  accept(teamId: string, key: string, now: number): Promise<boolean>;
  /** Takes back an acceptance, for a delivery that failed and may come again. */
  release(teamId: string, key: string): Promise<void>;
  /** Forgets deliveries received before this moment (UTC ms). */
  forget(before: number): Promise<void>;
}

/**
 * Why a store cannot be used: `in_use` by another bot, `busy` with another program, `full` disk, `corrupt`, `newer`
 * than the program, `no_access`, `read_only`, `disk` errors, a `migration` that failed, files `moved` while they were
 * in use, a database that is `gone`, or one that is `incomplete` because its log is missing; a server that is `away`,
 * `crowded` by connections, `uncertain` about what was stored last, or `unsuitable` by its version or settings.
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

/** The store cannot be used; nothing was changed. The message tells the operator what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  /** Another transaction conflicted; the same work may succeed if repeated at once. */
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

/** The settings of workspaces. */
export interface WorkspaceStore {
  /** The channel that is told about ignored nudges; null if none is set. */
  escalationChannel(teamId: string): Promise<string | null>;
  setEscalationChannel(teamId: string, channelId: string | null): Promise<void>;
  /** Stores until when (UTC ms) Slack's rate limit applies to this workspace, for all replicas. */
  restUntil(teamId: string, until: number): Promise<void>;
  /** The settings, with defaults for what is not set. */
  settings(teamId: string): Promise<WorkspaceSettings>;
  /** Grows with every change of a policy or a template; 0 if nothing was ever changed. */
  settingsVersion(teamId: string): Promise<number>;
  /** The versions, by workspace, that are above 0. */
  settingsVersions(): Promise<ReadonlyMap<string, number>>;
  /** Changes the given settings; the others stay. */
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
  readonly keys: ApiKeyStore;
  readonly hooks: IncomingHookStore;
  readonly webhooks: WebhookStore;
  readonly idempotency: IdempotencyStore;
  readonly installations: InstallationStore;
  readonly secretKeys: SecretKeyStore;
  readonly workspaces: WorkspaceStore;
  readonly policies: PolicyStore;
  readonly templates: TemplateStore;
  readonly retention: RetentionStore;
  readonly reports: ReportStore;
  readonly overviews: WeeklyOverviewStore;
  readonly deferred: DeferredWorkStore;
  readonly settingChanges: SettingChangeStore;
  readonly leases: Leases;
  /** The clock shared by all replicas; null if there is only one. It is set by `check`. */
  readonly clock: Clock | null;
  /** Rejects with StoreError if a change could not be stored; otherwise has no visible effect. */
  check(): Promise<void>;
  /** Flushes stored changes to their permanent place; to be called when there is little work. */
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}
