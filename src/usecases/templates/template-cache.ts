import type { DraftTemplates } from '../../domain/templates/draft-templates.ts';
import { placeOf, type TemplateKey } from '../../domain/templates/template-key.ts';
import type { CustomTemplate, SettingsStore } from '../../ports/policy-store.ts';

/**
 * The drafts that workspaces have words of their own for, held in memory: every suggested message asks for them. What is
 * set here is stored first.
 */
export interface TemplateCache {
  /** The workspace's own words; null where the built-in draft holds. */
  of(teamId: string, place: TemplateKey): DraftTemplates | null;
  /** Which drafts of a workspace are its own. */
  own(teamId: string): readonly TemplateKey[];
  /** Reads what is stored. */
  open(): Promise<void>;
  /** Sets the words of a draft; null takes them back. */
  set(teamId: string, place: TemplateKey, templates: DraftTemplates | null): Promise<void>;
}

function keyOf(place: TemplateKey): string {
  const { language, category, kind } = placeOf(place);
  return `${language}/${category}/${kind}`;
}

/** Makes a cache of what is stored; it is empty until `open` has resolved. */
export function createTemplateCache(settings: SettingsStore): TemplateCache {
  const entries = new Map<string, Map<string, CustomTemplate>>();

  function put(draft: CustomTemplate): void {
    const drafts = entries.get(draft.teamId) ?? new Map<string, CustomTemplate>();
    entries.set(draft.teamId, drafts.set(keyOf(draft.place), draft));
  }

  return {
    of: (teamId, place) => entries.get(teamId)?.get(keyOf(place))?.templates ?? null,
    own: (teamId) => [...(entries.get(teamId)?.values() ?? [])].map(({ place }) => place),
    open: async () => {
      for (const draft of await settings.drafts()) put(draft);
    },
    set: async (teamId, asked, templates) => {
      const place = placeOf(asked);
      if (templates === null) {
        await settings.forgetDraft(teamId, place);
        entries.get(teamId)?.delete(keyOf(place));
        return;
      }
      const draft = { teamId, place, templates };
      await settings.saveDraft(draft);
      put(draft);
    },
  };
}
