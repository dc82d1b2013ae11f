import type { Kysely } from 'kysely';
import type { HomeViewer } from '../../../ports/home-store.ts';
import { HOME_VIEWERS_BY_WRITE, type ViewersByMethod } from '../../../ports/home-viewers-by-write.ts';
import type { Notifiers } from '../notifier.ts';
import type { Tables } from '../schema.ts';
import { transact } from '../transact.ts';
import { markHomesStale } from './home-views.ts';

type AnyMethod = (...args: unknown[]) => Promise<unknown>;
type AnyViewers = (args: unknown[], result: unknown) => readonly HomeViewer[];
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
  function noting(part: Shown, name: string, viewersOf: AnyViewers): AnyMethod {
    return async (...args) => {
      let isStale = false;
      const result = await transact(db, async (trx) => {
        const methods = factories[part](trx) as Record<string, AnyMethod>;
        const done = await methods[name]?.(...args);
        isStale = await markHomesStale(trx, viewersOf(args, done));
        return done;
      });
      if (isStale) notifiers.homeStale.tell();
      notifiers.eventStored.tell();
      return result;
    };
  }

  const noted = Object.entries(HOME_VIEWERS_BY_WRITE).map(([part, byMethod]) => {
    const methods = Object.entries(parts[part as Shown]).map(([name, method]) => {
      const viewersOf = (byMethod as ViewersByMethod<Record<string, AnyMethod>>)[name] as
        | AnyViewers
        | null
        | undefined;
      return [name, viewersOf ? noting(part as Shown, name, viewersOf) : method];
    });
    return [part, Object.fromEntries(methods)] as const;
  });
  return { ...parts, ...Object.fromEntries(noted) };
}
