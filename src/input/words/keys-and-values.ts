import type { Channel, DraftLanguage, Outcome, ThreadCategory } from '../../domain/threads/thread.ts';
import type { WebhookEvent } from '../../domain/webhooks/webhook.ts';
import type { TypedWords } from '../../languages/en/typed/index.ts';
import { PACKS } from '../../languages/index.ts';
import { namesOfLanguage } from '../../languages/names.ts';
import type { ListScope } from '../command.ts';
import { lookUp } from './normalize-word.ts';
import { wordsByName } from './typed-words.ts';

/** What was agreed with the client, as keys and inside `terms:`. */
export type TermKey = keyof TypedWords['terms'];

/** What `key:value` may say about a thread. */
export type DetailKey = TermKey | keyof TypedWords['keys'];

/** The names of terms. */
export const TERM_WORDS = wordsByName<TermKey>(({ terms }) => terms);

/** The keys of `add` and `edit`. */
export const DETAIL_KEYS = wordsByName<DetailKey>(({ keys, terms }) => ({ ...keys, ...terms }));

export type PhraseKey = keyof TypedWords['phraseKeys'];

/** Words that do the same without a colon, where the next one leaves no doubt: "seit gestern", "wegen Angebot". */
export const PHRASE_WORDS = wordsByName<PhraseKey>(({ phraseKeys }) => phraseKeys);

/** The keys of `close`. */
export const CLOSE_KEYS = wordsByName<keyof TypedWords['closeKeys']>(({ closeKeys }) => closeKeys);

export const CONTEXT_WORDS = wordsByName<ThreadCategory>(({ categories }) => categories);

export const CHANNEL_WORDS = wordsByName<Channel>(({ channels }) => channels);

/** The languages of drafts; the name of a language stands for its usual form. */
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

export const OUTCOME_WORDS = wordsByName<Outcome>(({ outcomes }) => outcomes);

export const SCOPE_WORDS = wordsByName<ListScope>(({ scopes }) => scopes);

/** What is done with the keys, hooks and webhooks of a workspace. */
export type ProgramAction = keyof TypedWords['programs']['actions'];

export const ACTION_WORDS = wordsByName<ProgramAction>(({ programs }) => programs.actions);

/** What a webhook is told of. */
export const EVENT_WORDS = wordsByName<WebhookEvent>(({ webhookEvents }) => webhookEvents);
