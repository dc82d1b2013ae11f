import { expect, test } from 'vitest';
import {
  ACTION_WORDS,
  CATEGORY_WORDS,
  CHANNEL_WORDS,
  CLOSE_KEYS,
  DETAIL_KEYS,
  EVENT_WORDS,
  LANGUAGE_WORDS,
  OUTCOME_WORDS,
} from '../../src/input/words/keys-and-values.ts';
import { normalizeWord } from '../../src/input/words/normalize-word.ts';
import { typed as de } from '../../src/languages/de/messages/suggested-words.ts';
import { typed as en } from '../../src/languages/en/messages/suggested-words.ts';
import { DRAFT_LANGUAGES, LANGUAGES } from '../../src/languages/index.ts';
import { typedDraftLanguage } from '../../src/languages/names.ts';

const READ_BY: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  about: CATEGORY_WORDS,
  via: CHANNEL_WORDS,
  outcome: OUTCOME_WORDS,
  action: ACTION_WORDS,
  event: EVENT_WORDS,
  key: new Map<string, string>([...DETAIL_KEYS, ...CLOSE_KEYS]),
};
/** Names of limits and lists, not of keys. */
const NOT_TYPED = ['line', 'note', 'text', 'action', 'event'];

test.each([
  ['English', en],
  ['German', de],
])('every word that is suggested in %s is understood', (_, typed) => {
  for (const [group, t] of Object.entries(typed)) {
    for (const [meaning, word] of Object.entries(t)) {
      if (!NOT_TYPED.includes(meaning)) expect(READ_BY[group]?.get(normalizeWord(word)), word).toBe(meaning);
    }
  }
});

test('every value that can be refused has a word', () => {
  for (const [group, known] of Object.entries(READ_BY)) {
    for (const meaning of known.values()) expect(en[group as keyof typeof en]).toHaveProperty([meaning]);
  }
});

test.each(LANGUAGES)('every language of drafts that is suggested in %s is understood', (reader) => {
  for (const language of DRAFT_LANGUAGES) {
    expect(LANGUAGE_WORDS.get(normalizeWord(typedDraftLanguage(language, reader)))).toBe(language);
  }
});
