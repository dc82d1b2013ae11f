import { HandleEmptyInListsPlugin, type Kysely, replaceWithNoncontingentExpression } from 'kysely';
import type { Settled } from '../../ports/nudge-store.ts';
import type { PrivacyStore } from '../../ports/privacy-store.ts';
import type { RetentionStore } from '../../ports/retention-store.ts';
import type { Store } from '../../ports/store.ts';
import { sqlKeys } from './api-keys/api-keys.ts';
import { sqlConversations } from './conversations/conversations.ts';
import { sqlDeferredWork } from './deferred/deferred-work.ts';
import { groupCommit } from './group-commit.ts';
import { sqlHomes } from './home/home-views.ts';
import { markStaleOnWrite } from './home/mark-stale-on-write.ts';
import { sqlIdempotentRequests } from './idempotency/idempotent-requests.ts';
import { sqlImports } from './imports/imports.ts';
import { sqlHooks } from './incoming-hooks/incoming-hooks.ts';
import { sqlInstallations } from './installations/installations.ts';
import { sqlSecretKeys } from './installations/secret-keys.ts';
import { sqlMailboxes } from './mail/mailboxes.ts';
import { sqlMails } from './mail/mails.ts';
import { createNotifiers, type Notifiers } from './notifier.ts';
import { type Start, sqlNudges, startMessages } from './nudges/nudges.ts';
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
import { sqlOverviews } from './weekly-overviews/weekly-overviews.ts';
import { sqlRetention } from './workspaces/retention.ts';
import { sqlWorkspaces } from './workspaces/workspaces.ts';

/** PostgreSQL does not accept `in ()`; this replaces it with a condition that is never true. */
const EMPTY_LISTS = new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression });

/** The parts that differ between the engines. */
export interface EngineParts extends Pick<Store, 'check' | 'checkpoint' | 'clock' | 'leases' | 'close'> {
  readonly wipe: RetentionStore['wipe'];
  readonly compact: PrivacyStore['compact'];
}

/** The parts that are the same for both engines, each with the function that creates it on a connection. */
function partFactories({ homeStale, eventStored }: Notifiers) {
  return {
    threads: sqlThreads,
    nudges: sqlNudges,
    people: sqlPeople,
    processedRequests: sqlProcessedRequests,
    conversations: sqlConversations,
    mails: sqlMails,
    mailboxes: sqlMailboxes,
    proposals: sqlProposals,
    homes: (db: Kysely<Tables>) => sqlHomes(db, homeStale),
    imports: sqlImports,
    keys: sqlKeys,
    hooks: sqlHooks,
    webhooks: (db: Kysely<Tables>) => sqlWebhooks(db, eventStored),
    idempotency: sqlIdempotentRequests,
    installations: sqlInstallations,
    secretKeys: sqlSecretKeys,
    workspaces: sqlWorkspaces,
    policies: sqlPolicies,
    templates: sqlTemplates,
    privacy: sqlPrivacy,
    reports: sqlReports,
    overviews: sqlOverviews,
    settingChanges: sqlSettingChanges,
    retention: sqlRetention,
    deferred: sqlDeferredWork,
  };
}

type Factories = ReturnType<typeof partFactories>;
type Parts = { readonly [Name in keyof Factories]: ReturnType<Factories[Name]> };

function partsOn(db: Kysely<Tables>, factories: Factories): Parts {
  const parts = Object.entries(factories).map(([name, create]) => [name, create(db)]);
  return Object.fromEntries(parts) as Parts;
}

/** Creates the store on an open, migrated database. */
export function sqlStore(bare: Kysely<Tables>, { wipe, compact, ...engine }: EngineParts): Store {
  const db = bare.withPlugin(EMPTY_LISTS);
  const notifiers = createNotifiers();
  const factories = partFactories(notifiers);
  const parts = markStaleOnWrite(db, partsOn(db, factories), factories, notifiers);
  const start = groupCommit((starts: readonly Start[]) => startMessages(db, starts));
  const settle = groupCommit(async (calls: readonly (readonly Settled[])[]) => {
    await parts.nudges.settle(calls.flat());
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
