import type { Migration } from 'kysely';
import type { Engine } from '../engine.ts';
import * as initial from './0001-initial.ts';
import * as doubts from './0002-doubts.ts';
import * as hearing from './0003-hearing.ts';
import * as termsAndContact from './0004-terms-and-contact.ts';
import * as homes from './0005-homes.ts';
import * as nameKeys from './0006-name-keys.ts';
import * as cover from './0007-cover.ts';
import * as policies from './0008-policies.ts';
import * as personalSettings from './0009-personal-settings.ts';
import * as workspaceSettings from './0010-workspace-settings.ts';
import * as askAgainAndMute from './0011-ask-again-and-mute.ts';
import * as houseDrafts from './0012-house-drafts.ts';
import * as standardNames from './0013-standard-names.ts';
import * as members from './0014-members.ts';
import * as laterPauses from './0015-later-pauses.ts';
import * as installations from './0016-installations.ts';
import * as messageFacts from './0017-message-facts.ts';
import * as eventsBy from './0018-events-by.ts';
import * as postgresBaseline from './0019-postgres-baseline.ts';
import * as templateOwners from './0019-template-owners.ts';
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

/** In the order of their numbers. */
export type Migrations = Readonly<Record<string, Migration>>;

/** What SQLite alone has gone through. */
const SQLITE: Migrations = {
  '0001-initial': initial,
  '0002-doubts': doubts,
  '0003-hearing': hearing,
  '0004-terms-and-contact': termsAndContact,
  '0005-homes': homes,
  '0006-name-keys': nameKeys,
  '0007-cover': cover,
  '0008-policies': policies,
  '0009-personal-settings': personalSettings,
  '0010-workspace-settings': workspaceSettings,
  '0011-ask-again-and-mute': askAgainAndMute,
  '0012-house-drafts': houseDrafts,
  '0013-standard-names': standardNames,
  '0014-members': members,
  '0015-later-pauses': laterPauses,
  '0016-installations': installations,
  '0017-message-facts': messageFacts,
  '0018-events-by': eventsBy,
  '0019-template-owners': templateOwners,
};

/** PostgreSQL begins with the same tables. */
const POSTGRES: Migrations = { '0019-postgres-baseline': postgresBaseline };

/**
 * What both go through, written with `portable`. Append only: a migration that was released is never edited, and never
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
};

export const MIGRATIONS: Readonly<Record<Engine, Migrations>> = {
  sqlite: { ...SQLITE, ...BOTH },
  postgres: { ...POSTGRES, ...BOTH },
};
