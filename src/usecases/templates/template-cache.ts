import type { DraftTemplates } from '../../domain/templates/draft-templates.ts';
import { type DraftPlace, placeOf } from '../../domain/templates/template-key.ts';
import type { OwnDraft, SettingsStore } from '../../ports/policy-store.ts';

/**
 * The drafts that workspaces have words of their own for, held in memory: every suggested message asks for them. What is
 * set here is stored first.
 */
export interface HouseBook {
  /** The workspace's own words; null where the built-in draft holds. */
  of(teamId: string, place: DraftPlace): DraftTemplates | null;
  /** Which drafts of a workspace are its own. */
  own(teamId: string): readonly DraftPlace[];
  /** Reads what is stored. */
  open(): Promise<void>;
  /** Sets the words of a draft; null takes them back. */
  set(teamId: string, place: DraftPlace, templates: DraftTemplates | null): Promise<void>;
}

function keyOf(place: DraftPlace): string {
  const { language, context, kind } = placeOf(place);
  return `${language}/${context}/${kind}`;
}

/** Opens the book on the stored settings; it is empty until `open` has resolved. */
export function makeHouseBook(settings: SettingsStore): HouseBook {
  const book = new Map<string, Map<string, OwnDraft>>();

  function note(draft: OwnDraft): void {
    const drafts = book.get(draft.teamId) ?? new Map<string, OwnDraft>();
    book.set(draft.teamId, drafts.set(keyOf(draft.place), draft));
  }

  return {
    of: (teamId, place) => book.get(teamId)?.get(keyOf(place))?.templates ?? null,
    own: (teamId) => [...(book.get(teamId)?.values() ?? [])].map(({ place }) => place),
    open: async () => {
      for (const draft of await settings.drafts()) note(draft);
    },
    set: async (teamId, asked, templates) => {
      const place = placeOf(asked);
      if (templates === null) {
        await settings.forgetDraft(teamId, place);
        book.get(teamId)?.delete(keyOf(place));
        return;
      }
      const draft = { teamId, place, templates };
      await settings.saveDraft(draft);
      note(draft);
    },
  };
}
