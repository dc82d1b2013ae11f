import type { PersonKey } from '../../domain/people/person.ts';
import type { Store } from '../../ports/store.ts';
import { CONCERNED, type Concerns, ownerOf } from './concerned.ts';
import type { HomeViewer } from './home-refresh.ts';

type AnyMethod = (...args: unknown[]) => Promise<unknown>;
type AnyConcern = (args: unknown[], result: unknown) => readonly HomeViewer[];

/** A part of the store whose writes say whom they concern. */
function watch<Part extends object>(
  part: Part,
  concerns: Concerns<Part>,
  changed: (viewers: readonly HomeViewer[]) => void,
): Part {
  const watched = Object.entries(part).map(([name, method]) => {
    const concern = concerns[name as keyof Part] as AnyConcern | null;
    if (!concern) return [name, method];
    const write = async (...args: unknown[]) => {
      const result = await (method as AnyMethod)(...args);
      changed(concern(args, result));
      return result;
    };
    return [name, write];
  });
  return Object.fromEntries(watched) as Part;
}

/** Whoever gets no nudge although its moment has come, because they have had enough for today, is told how many wait. */
function watchClaims(
  nudges: Store['nudges'],
  changed: (viewers: readonly HomeViewer[]) => void,
): Store['nudges'] {
  const claimDue: Store['nudges']['claimDue'] = async (now, limit, decide) => {
    let heldBack: readonly PersonKey[] = [];
    const looked = await nudges.claimDue(now, limit, (due) => {
      const claims = decide(due);
      heldBack = claims.flatMap(({ nudge, thread }) => (nudge === null ? [ownerOf(thread)] : []));
      return claims;
    });
    changed(heldBack);
    return looked;
  };
  return { ...nudges, claimDue };
}

/** A store that says, after each write, who sees something else now: the one way in which App Homes are drawn anew. */
export function refreshHomesOnWrite(store: Store, tell: (viewers: readonly HomeViewer[]) => void): Store {
  const changed = (viewers: readonly HomeViewer[]) => {
    if (viewers.length > 0) tell(viewers);
  };
  const parts = Object.entries(CONCERNED).map(([name, concerns]) => {
    const part = store[name as keyof typeof CONCERNED] as object;
    return [name, watch(part, concerns as Concerns<object>, changed)] as const;
  });
  const watched: Store = { ...store, ...Object.fromEntries(parts) };
  return { ...watched, nudges: watchClaims(watched.nudges, changed) };
}
