import type { MessageKey } from '../../../../languages/localizer.ts';

/** The names of the sentences about fields. */
type FieldSentence = Extract<MessageKey, `api_field.${string}`>;

/** A sentence about a field as zod carries it until it is said in the reader's language. */
export const sentence = (key: FieldSentence): string => key;
