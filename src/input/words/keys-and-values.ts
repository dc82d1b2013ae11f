import type { Channel, DraftLanguage, Outcome, ThreadCategory } from '../../domain/threads/thread.ts';
import type { WebhookEvent } from '../../domain/webhooks/webhook.ts';
import type { TypedWords } from '../../languages/en/typed/index.ts';
import { PACKS } from '../../languages/index.ts';
import { namesOfLanguage } from '../../languages/names.ts';
import type { ListScope } from '../command.ts';
import { lookUp } from './normalize-word.ts';
import { wordsByName } from './typed-words.ts';

/** The key of a term, in a line and inside `terms:`. */
export type TermKey = keyof TypedWords['terms'];

/** The key of a detail of a thread. */
export type DetailKey = TermKey | keyof TypedWords['keys'];

/** The names of terms. */
export const TERM_WORDS = wordsByName<TermKey>(({ terms }) => terms);

/** The keys of `add` and `edit`. */
export const DETAIL_KEYS = wordsByName<DetailKey>(({ keys, terms }) => ({ ...keys, ...terms }));

/** A key that some words may replace. */
export type PhraseKey = keyof TypedWords['phraseKeys'];

/** Words that mean the same as a key if a value follows: "seit gestern", "wegen Angebot". */
export const PHRASE_WORDS = wordsByName<PhraseKey>(({ phraseKeys }) => phraseKeys);

/** The keys of `close`. */
export const CLOSE_KEYS = wordsByName<keyof TypedWords['closeKeys']>(({ closeKeys }) => closeKeys);

/** The words for categories. */
export const CATEGORY_WORDS = wordsByName<ThreadCategory>(({ categories }) => categories);

/** The words for channels. */
export const CHANNEL_WORDS = wordsByName<Channel>(({ channels }) => channels);

/** The words for languages of drafts; the name of a language means its usual form. */
export const LANGUAGE_WORDS = lookUp<DraftLanguage>(
  Object.fromEntries(
    PACKS.flatMap(({ code, typedNames, drafts }) =>
      drafts.map((form, index) => {
        const names = index === 0 ? [typedNames, ...namesOfLanguage(code)] : [];
        return [form.code, [form.typedNames, ...names].join(' ').trim()];
      }),
    ),
  ),
);

/** The words for outcomes. */
export const OUTCOME_WORDS = wordsByName<Outcome>(({ outcomes }) => outcomes);

/** The words for what `list` shows. */
export const SCOPE_WORDS = wordsByName<ListScope>(({ scopes }) => scopes);

/** An action on the keys, hooks and webhooks of a workspace. */
export type ProgramAction = keyof TypedWords['programs']['actions'];

/** The words for those actions. */
export const ACTION_WORDS = wordsByName<ProgramAction>(({ programs }) => programs.actions);

/** The words for the events of webhooks. */
export const EVENT_WORDS = wordsByName<WebhookEvent>(({ webhookEvents }) => webhookEvents);
