import type { CustomTemplate } from '../../domain/templates/custom-template.ts';
import { type TemplateKey, writtenKey } from '../../domain/templates/template-key.ts';
import type { StoredTemplate, TemplateAddress, TemplateStore } from '../../ports/template-store.ts';

/**
 * All custom templates, cached in memory, because every suggested message needs them. Changes are written to the
 * store first.
 */
export interface TemplateCache {
  /** The template of exactly this owner (null: the workspace); null if there is none. */
  of(address: TemplateAddress): CustomTemplate | null;
  /** The template used for what somebody sends: their own, else the workspace's; null for the built-in one. */
  applying(teamId: string, senderId: string, place: TemplateKey): CustomTemplate | null;
  /** The messages for which this owner (null: the workspace) has a template. */
  places(teamId: string, ownerId: string | null): readonly TemplateKey[];
  /** Loads all templates from the store. */
  open(): Promise<void>;
  /** Reloads the templates of a workspace and its people from the store. */
  reload(teamId: string): Promise<void>;
  /** Sets the template of a message; null removes it. */
  set(address: TemplateAddress, template: CustomTemplate | null): Promise<void>;
}

function keyOf(place: TemplateKey): string {
  const { language, category, kind } = writtenKey(place);
  return `${language}/${category}/${kind}`;
}

function ownerOf(teamId: string, ownerId: string | null): string {
  return `${teamId}/${ownerId ?? ''}`;
}

/** Creates the cache; it is empty until `open` has resolved. */
export function createTemplateCache(store: TemplateStore): TemplateCache {
  const owners = new Map<string, Map<string, StoredTemplate>>();

  function put(stored: StoredTemplate): void {
    const owner = ownerOf(stored.teamId, stored.ownerId);
    const templates = owners.get(owner) ?? new Map<string, StoredTemplate>();
    owners.set(owner, templates.set(keyOf(stored.place), stored));
  }

  const of = ({ teamId, ownerId, place }: TemplateAddress) =>
    owners.get(ownerOf(teamId, ownerId))?.get(keyOf(place))?.template ?? null;

  return {
    of,
    applying: (teamId, senderId, place) =>
      of({ teamId, ownerId: senderId, place }) ?? of({ teamId, ownerId: null, place }),
    places: (teamId, ownerId) =>
      [...(owners.get(ownerOf(teamId, ownerId))?.values() ?? [])].map(({ place }) => place),
    open: async () => {
      for (const stored of await store.list()) put(stored);
    },
    reload: async (teamId) => {
      const stored = await store.list(teamId);
      for (const owner of owners.keys()) if (owner.startsWith(`${teamId}/`)) owners.delete(owner);
      for (const one of stored) put(one);
    },
    set: async ({ teamId, ownerId, place: asked }, template) => {
      const place = writtenKey(asked);
      if (template === null) {
        await store.remove({ teamId, ownerId, place });
        owners.get(ownerOf(teamId, ownerId))?.delete(keyOf(place));
        return;
      }
      const stored = { teamId, ownerId, place, template };
      await store.save(stored);
      put(stored);
    },
  };
}
