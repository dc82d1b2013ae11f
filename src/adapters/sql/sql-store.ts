import type { Kysely } from 'kysely';
import type { Store } from '../../ports/store.ts';
import { sqlHearing } from './hearing.ts';
import { sqlHomes } from './homes.ts';
import { sqlInbox } from './inbox.ts';
import { sqlInstallations } from './installations.ts';
import { sqlNudges } from './nudges.ts';
import { sqlPeople } from './people.ts';
import { sqlRetention } from './retention.ts';
import type { Tables } from './schema.ts';
import { sqlSettings } from './settings.ts';
import { sqlThreads } from './threads.ts';
import { sqlWorkspaces } from './workspaces.ts';

/** The store on a database that is open and up to date; the engine adds how it is checked. */
export function sqlStore(db: Kysely<Tables>): Omit<Store, 'check' | 'checkpoint'> {
  return {
    threads: sqlThreads(db),
    nudges: sqlNudges(db),
    people: sqlPeople(db),
    inbox: sqlInbox(db),
    hearing: sqlHearing(db),
    homes: sqlHomes(db),
    installations: sqlInstallations(db),
    workspaces: sqlWorkspaces(db),
    settings: sqlSettings(db),
    retention: sqlRetention(db),
    close: () => db.destroy(),
  };
}
