import type { Json } from '../json.ts';
import type { Workspace } from './workspace.ts';

/** Ids as whole words: `U00000001` within `<@U00000001|ada>`. */
const IDS = /\b[UW][A-Z0-9]{2,}\b/g;

function replaced<T extends Json>(json: T, ids: ReadonlyMap<string, string>): T {
  if (ids.size === 0) return json;
  return JSON.parse(JSON.stringify(json).replace(IDS, (id) => ids.get(id) ?? id)) as T;
}

/** What the sandbox sends to the app, with the ids of people that are in use at the moment. */
export function withSentIds<T extends Json>({ users, namesLocally }: Workspace, json: T): T {
  const twofold = [...users.values()].flatMap(({ id, localId }) => (localId ? [[id, localId] as const] : []));
  return replaced(json, new Map(namesLocally ? twofold : []));
}

/** What the app sends, with the ids under which the sandbox knows people: Slack accepts either. */
export function withOwnIds<T extends Json>({ users }: Workspace, json: T): T {
  const twofold = [...users.values()].flatMap(({ id, localId }) => (localId ? [[localId, id] as const] : []));
  return replaced(json, new Map(twofold));
}
