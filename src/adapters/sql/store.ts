import { HandleEmptyInListsPlugin, type Kysely, replaceWithNoncontingentExpression } from 'kysely';
import type { Settled } from '../../ports/nudge-store.ts';
import type { PrivacyStore } from '../../ports/privacy-store.ts';
import type { RetentionStore } from '../../ports/retention-store.ts';
import type { Store } from '../../ports/store.ts';
import { sqlConversations } from './conversations/conversations.ts';
import { sqlDeferredWork } from './deferred/deferred-work.ts';
import { groupCommit } from './group-commit.ts';
import { sqlHomes } from './home/home-views.ts';
import { oweOnWrite } from './home/owe-on-write.ts';
import { createOwing, type Owing } from './home/owing.ts';
import { sqlHooks } from './hooks/hooks.ts';
import { sqlIdempotentRequests } from './idempotency/idempotent-requests.ts';
import { sqlImports } from './imports/imports.ts';
import { sqlInstallations } from './installations/installations.ts';
import { sqlSecretKeys } from './installations/secret-keys.ts';
import { sqlKeys } from './keys/keys.ts';
import { sqlMailboxes } from './mail/mailboxes.ts';
import { sqlMails } from './mail/mails.ts';
import { type Start, sqlNudges, startMessages } from './nudges/nudges.ts';
import { sqlOverviews } from './overviews/overviews.ts';
import { sqlPeople } from './people/people.ts';
import { sqlPolicies } from './policies/policies.ts';
import { sqlPrivacy } from './privacy/privacy.ts';
import { sqlProposals } from './proposals/proposals.ts';
import { sqlReports } from './reports/reports.ts';
import { sqlProcessedRequests } from './requests/processed-requests.ts';
import type { Tables } from './schema.ts';
import { sqlSettingChanges } from './settings/setting-changes.ts';
import { sqlTemplates } from './templates/templates.ts';
import { sqlThreads } from './threads/threads.ts';
import { sqlWebhooks } from './webhooks/webhooks.ts';
import { sqlRetention } from './workspaces/retention.ts';
import { sqlWorkspaces } from './workspaces/workspaces.ts';

/** PostgreSQL does not accept `in ()`; this replaces it with a condition that is never true. */
const EMPTY_LISTS = new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression });

/** The parts that differ between the engines. */
export interface EngineParts extends Pick<Store, 'check' | 'checkpoint' | 'clock' | 'leases' | 'close'> {
  readonly wipe: RetentionStore['wipe'];
  readonly compact: PrivacyStore['compact'];
}

/** The parts that are the same for both engines, on a connection or within a transaction. */
function partsOn(db: Kysely<Tables>, owing: Owing) {
  return {
    threads: sqlThreads(db),
    nudges: sqlNudges(db),
    people: sqlPeople(db),
    processedRequests: sqlProcessedRequests(db),
    conversations: sqlConversations(db),
    mails: sqlMails(db),
    mailboxes: sqlMailboxes(db),
    proposals: sqlProposals(db),
    homes: sqlHomes(db, owing),
    imports: sqlImports(db),
    keys: sqlKeys(db),
    hooks: sqlHooks(db),
    webhooks: sqlWebhooks(db),
    idempotency: sqlIdempotentRequests(db),
    installations: sqlInstallations(db),
    secretKeys: sqlSecretKeys(db),
    workspaces: sqlWorkspaces(db),
    policies: sqlPolicies(db),
    templates: sqlTemplates(db),
    privacy: sqlPrivacy(db),
    reports: sqlReports(db),
    overviews: sqlOverviews(db),
    settingChanges: sqlSettingChanges(db),
    retention: sqlRetention(db),
    deferred: sqlDeferredWork(db),
  };
}

/** Creates the store on an open, migrated database. */
export function sqlStore(bare: Kysely<Tables>, { wipe, compact, ...engine }: EngineParts): Store {
  const db = bare.withPlugin(EMPTY_LISTS);
  const owing = createOwing();
  const shown = oweOnWrite(db, (connection) => partsOn(connection, owing), owing);
  const parts = { ...partsOn(db, owing), ...shown };
  const start = groupCommit((starts: readonly Start[]) => startMessages(db, starts));
  const settle = groupCommit(async (calls: readonly (readonly Settled[])[]) => {
    await shown.nudges.settle(calls.flat());
    return calls.map(() => undefined);
  });
  return {
    ...parts,
    nudges: {
      ...parts.nudges,
      startSending: (nudges, at, doubtfulAt) => start({ nudges, at, doubtfulAt }),
      settle,
    },
    privacy: { ...parts.privacy, compact },
    retention: { ...parts.retention, wipe },
    ...engine,
  };
}
