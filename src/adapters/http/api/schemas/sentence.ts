import type { MessageKey } from '../../../../languages/localizer.ts';

/** The keys of the sentences about fields. */
type FieldSentence = Extract<MessageKey, `api_field.${string}`>;

/** The key of a sentence about a field, carried as zod's message until it is translated. */
export const sentence = (key: FieldSentence): string => key;
