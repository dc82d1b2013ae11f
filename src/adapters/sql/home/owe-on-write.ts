import type { Kysely } from 'kysely';
import { CONCERNED, type Concerns } from '../../../ports/home-concerns.ts';
import type { HomeViewer } from '../../../ports/home-store.ts';
import type { Tables } from '../schema.ts';
import { transact } from '../transact.ts';
import { oweHomes } from './home-views.ts';
import type { Owing } from './owing.ts';

type AnyMethod = (...args: unknown[]) => Promise<unknown>;
type AnyConcern = (args: unknown[], result: unknown) => readonly HomeViewer[];
type Shown = keyof typeof CONCERNED;

/**
 * Wraps the parts of a store whose data App Homes show: each write stores, in its own transaction, which App Homes
 * have to be redrawn, so that they are redrawn even if this process ends right afterwards.
 * @param partsOn returns these parts on a connection or within a transaction
 */
export function oweOnWrite<Parts extends Record<Shown, object>>(
  db: Kysely<Tables>,
  partsOn: (db: Kysely<Tables>) => Parts,
  owing: Owing,
): Pick<Parts, Shown> {
  const bare = partsOn(db);

  function noting(part: Shown, name: string, concern: AnyConcern): AnyMethod {
    return async (...args) => {
      let viewers: readonly HomeViewer[] = [];
      const result = await transact(db, async (trx) => {
        const methods = partsOn(trx)[part] as Record<string, AnyMethod>;
        const done = await methods[name]?.(...args);
        viewers = concern(args, done);
        await oweHomes(trx, viewers);
        return done;
      });
      owing.tell(viewers);
      return result;
    };
  }

  const parts = Object.entries(CONCERNED).map(([part, concerns]) => {
    const methods = Object.entries(bare[part as Shown]).map(([name, method]) => {
      const concern = (concerns as Concerns<Record<string, AnyMethod>>)[name] as
        | AnyConcern
        | null
        | undefined;
      return [name, concern ? noting(part as Shown, name, concern) : method];
    });
    return [part, Object.fromEntries(methods)] as const;
  });
  return Object.fromEntries(parts) as Pick<Parts, Shown>;
}
