import type { Kysely } from 'kysely';
import type { Store } from '../../ports/store.ts';
import { sqlConversations } from './conversations/conversations.ts';
import { sqlHomes } from './home/home-views.ts';
import { sqlNudges } from './nudges/nudges.ts';
import { sqlPeople } from './people/people.ts';
import { sqlSettings } from './policies/policies.ts';
import { sqlReports } from './reports/reports.ts';
import { sqlProcessedRequests } from './requests/processed-requests.ts';
import type { Tables } from './schema.ts';
import { sqlThreads } from './threads/threads.ts';
import { sqlInstallations } from './workspaces/installations.ts';
import { sqlRetention } from './workspaces/retention.ts';
import { sqlWorkspaces } from './workspaces/workspaces.ts';

/** The store on a database that is open and up to date; the engine adds how it is checked. */
export function sqlStore(db: Kysely<Tables>): Omit<Store, 'check' | 'checkpoint'> {
  return {
    threads: sqlThreads(db),
    nudges: sqlNudges(db),
    people: sqlPeople(db),
    processedRequests: sqlProcessedRequests(db),
    conversations: sqlConversations(db),
    homes: sqlHomes(db),
    installations: sqlInstallations(db),
    workspaces: sqlWorkspaces(db),
    settings: sqlSettings(db),
    retention: sqlRetention(db),
    reports: sqlReports(db),
    close: () => db.destroy(),
  };
}
