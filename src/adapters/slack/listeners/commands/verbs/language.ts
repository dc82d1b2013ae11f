import type { Language } from '../../../../../domain/people/person.ts';
import { isAuto, typedText } from '../../../../../input/commands/setting-words.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { lookUp, normalizeWord } from '../../../../../input/words/normalize-word.ts';
import { LANGUAGES, PACKS } from '../../../../../languages/index.ts';
import { namesOfLanguage } from '../../../../../languages/names.ts';
import { setPreference, showPreference, valueOrDefault } from '../preference.ts';
import { slashVerb } from '../slash-verb.ts';

const LANGUAGE_NAMES = lookUp<Language>(
  Object.fromEntries(
    PACKS.map(({ code, typedNames }) => [code, [typedNames, ...namesOfLanguage(code)].join(' ')]),
  ),
);

/** `language de`, `language english`, `language auto`: the language in which the bot writes. */
export const language = slashVerb({
  name: 'language',
  parse: (line) => {
    const text = typedText(line);
    if (text === '') return { verb: 'language', language: 'show' };
    if (isAuto(text)) return { verb: 'language', language: 'auto' };
    const named = LANGUAGE_NAMES.get(normalizeWord(text));
    if (named) return { verb: 'language', language: named };
    return refuse({ code: 'unknown_value', key: 'language', text, allowed: [...LANGUAGES, 'auto'] });
  },
  run: ({ language }, request, deps) =>
    language === 'show'
      ? showPreference('language', request, deps)
      : setPreference('language', { language: valueOrDefault(language) }, request, deps),
});
