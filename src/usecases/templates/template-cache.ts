import type { CustomTemplate } from '../../domain/templates/custom-template.ts';
import { placeOf, type TemplateKey } from '../../domain/templates/template-key.ts';
import type { StoredTemplate, TemplateAddress, TemplateStore } from '../../ports/template-store.ts';

/** All custom templates, held in memory: every suggested message asks for them. What is set here is stored first. */
export interface TemplateCache {
  /** The words of this owner and no other (null: the workspace); null where they have none. */
  of(address: TemplateAddress): CustomTemplate | null;
  /** The words that hold for what somebody sends: their own, else the workspace's; null where the built-in ones do. */
  applying(teamId: string, senderId: string, place: TemplateKey): CustomTemplate | null;
  /** Which messages this owner (null: the workspace) has words for. */
  places(teamId: string, ownerId: string | null): readonly TemplateKey[];
  /** Reads what is stored. */
  open(): Promise<void>;
  /** Reads what is stored of a workspace and of everybody in it. */
  reload(teamId: string): Promise<void>;
  /** Sets the words of a message; null takes them back. */
  set(address: TemplateAddress, template: CustomTemplate | null): Promise<void>;
}

function keyOf(place: TemplateKey): string {
  const { language, category, kind } = placeOf(place);
  return `${language}/${category}/${kind}`;
}

function ownerOf(teamId: string, ownerId: string | null): string {
  return `${teamId}/${ownerId ?? ''}`;
}

/** Makes a cache of what is stored; it is empty until `open` has resolved. */
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
      const place = placeOf(asked);
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
