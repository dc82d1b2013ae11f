import type { Migration } from 'kysely';
import type { Engine } from '../engine.ts';
import * as installationTokens from './0021-installation-tokens.ts';
import * as leases from './0025-leases.ts';
import * as sendingRests from './0026-sending-rests.ts';
import * as settingsVersion from './0027-settings-version.ts';
import * as oldestProgram from './0028-oldest-program.ts';
import * as mails from './0029-mails.ts';
import * as proposals from './0030-proposals.ts';
import * as apiKeys from './0033-api-keys.ts';
import * as idempotentRequests from './0034-idempotent-requests.ts';
import * as webhooks from './0035-webhooks.ts';
import * as incomingHooks from './0036-incoming-hooks.ts';
import * as imports from './0037-imports.ts';
import * as auditTrail from './0038-audit-trail.ts';
import * as reports from './0040-reports.ts';
import * as overviews from './0041-overviews.ts';
import * as lastSettingsChange from './0042-last-settings-change.ts';
import * as clientAbsence from './0043-client-absence.ts';
import * as settingChanges from './0044-setting-changes.ts';
import * as removedHooks from './0045-removed-hooks.ts';
import * as mailboxes from './0046-mailboxes.ts';
import * as ignoredSenders from './0047-ignored-senders.ts';
import * as standingMessages from './0048-standing-messages.ts';
import * as importProgress from './0050-import-progress.ts';
import * as erasures from './0051-erasures.ts';
import * as webhookNames from './0054-webhook-names.ts';
import * as hookSecrets from './0055-hook-secrets.ts';
import * as reportDays from './0056-report-days.ts';
import * as deferredWork from './0058-deferred-work.ts';
import * as lostCommits from './0059-lost-commits.ts';
import * as urgencyOfNudges from './0060-urgency-of-nudges.ts';
import * as undoOfPrograms from './0061-undo-of-programs.ts';
import * as dropLastChange from './0062-drop-last-change.ts';
import * as reportSums from './0065-report-sums.ts';
import * as peopleByCover from './0068-people-by-cover.ts';
import * as tokenHash from './0073-token-hash.ts';
import { POSTGRES } from './postgres/index.ts';
import { SQLITE } from './sqlite/index.ts';

/** In the order of their numbers. */
export type Migrations = Readonly<Record<string, Migration>>;

/**
 * What both engines go through, written with `portable`. Append only: a migration that was released is never edited, and never
 * taken back.
 */
const BOTH: Migrations = {
  '0021-installation-tokens': installationTokens,
  '0025-leases': leases,
  '0026-sending-rests': sendingRests,
  '0027-settings-version': settingsVersion,
  '0028-oldest-program': oldestProgram,
  '0029-mails': mails,
  '0030-proposals': proposals,
  '0033-api-keys': apiKeys,
  '0034-idempotent-requests': idempotentRequests,
  '0035-webhooks': webhooks,
  '0036-incoming-hooks': incomingHooks,
  '0037-imports': imports,
  '0038-audit-trail': auditTrail,
  '0040-reports': reports,
  '0041-overviews': overviews,
  '0042-last-settings-change': lastSettingsChange,
  '0043-client-absence': clientAbsence,
  '0044-setting-changes': settingChanges,
  '0045-removed-hooks': removedHooks,
  '0046-mailboxes': mailboxes,
  '0047-ignored-senders': ignoredSenders,
  '0048-standing-messages': standingMessages,
  '0050-import-progress': importProgress,
  '0051-erasures': erasures,
  '0054-webhook-names': webhookNames,
  '0055-hook-secrets': hookSecrets,
  '0056-report-days': reportDays,
  '0058-deferred-work': deferredWork,
  '0059-lost-commits': lostCommits,
  '0060-urgency-of-nudges': urgencyOfNudges,
  '0061-undo-of-programs': undoOfPrograms,
  '0062-drop-last-change': dropLastChange,
  '0065-report-sums': reportSums,
  '0068-people-by-cover': peopleByCover,
  '0073-token-hash': tokenHash,
};

export const MIGRATIONS: Readonly<Record<Engine, Migrations>> = {
  sqlite: { ...SQLITE, ...BOTH },
  postgres: { ...POSTGRES, ...BOTH },
};
