import type { Kysely } from 'kysely';
import { type Concerns, HOME_VIEWERS_BY_WRITE } from '../../../ports/home-concerns.ts';
import type { HomeViewer } from '../../../ports/home-store.ts';
import type { Notifiers } from '../notifier.ts';
import type { Tables } from '../schema.ts';
import { transact } from '../transact.ts';
import { markHomesStale } from './home-views.ts';

type AnyMethod = (...args: unknown[]) => Promise<unknown>;
type AnyConcern = (args: unknown[], result: unknown) => readonly HomeViewer[];
type Shown = keyof typeof HOME_VIEWERS_BY_WRITE;

/** Creates a part of the store on a connection, or within a transaction. */
type Create = (db: Kysely<Tables>) => object;

/**
 * Wraps those parts of a store whose data App Homes show: each write stores, in its own transaction, which App Homes
 * have to be redrawn, so that they are redrawn even if this process ends right afterwards.
 * @param parts all parts, outside of a transaction; the others are returned as they are
 * @param factories create these parts within a transaction
 */
export function markStaleOnWrite<Parts extends Readonly<Record<Shown, object>>>(
  db: Kysely<Tables>,
  parts: Parts,
  factories: Readonly<Record<Shown, Create>>,
  notifiers: Notifiers,
): Parts {
  function noting(part: Shown, name: string, concern: AnyConcern): AnyMethod {
    return async (...args) => {
      let isOwed = false;
      const result = await transact(db, async (trx) => {
        const methods = factories[part](trx) as Record<string, AnyMethod>;
        const done = await methods[name]?.(...args);
        isOwed = await markHomesStale(trx, concern(args, done));
        return done;
      });
      if (isOwed) notifiers.homeOwed.tell();
      notifiers.eventStored.tell();
      return result;
    };
  }

  const noted = Object.entries(HOME_VIEWERS_BY_WRITE).map(([part, concerns]) => {
    const methods = Object.entries(parts[part as Shown]).map(([name, method]) => {
      const concern = (concerns as Concerns<Record<string, AnyMethod>>)[name] as
        | AnyConcern
        | null
        | undefined;
      return [name, concern ? noting(part as Shown, name, concern) : method];
    });
    return [part, Object.fromEntries(methods)] as const;
  });
  return { ...parts, ...Object.fromEntries(noted) };
}
