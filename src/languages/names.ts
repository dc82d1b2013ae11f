import type { Language } from '../domain/people/person.ts';
import type { DraftLanguage } from '../domain/threads/thread.ts';
import { formOf, LANGUAGES, packOfForm } from './index.ts';

/** Caches Intl objects, because creating one for a language is slow. */
const displayNames = new Map<string, Intl.DisplayNames>();

function displayName(language: Language, reader: Language): string {
  const names = displayNames.get(reader) ?? new Intl.DisplayNames([reader], { type: 'language' });
  displayNames.set(reader, names);
  return names.of(language) ?? language;
}

/** The name of a language in another one, capitalised: `German`, `Deutsch`. */
export function languageName(language: Language, reader: Language): string {
  const name = displayName(language, reader);
  return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1);
}

/** The name of a language of drafts: `German (Sie)`, `Deutsch (du)`, `English`. */
export function draftLanguageName(language: DraftLanguage, reader: Language): string {
  const form = formOf(language);
  const name = languageName(packOfForm(form).code, reader);
  return form.address === null ? name : `${name} (${form.address})`;
}

/** What somebody may type for a language of drafts: its name, or its code if the language has several forms. */
export function typedDraftLanguage(language: DraftLanguage, reader: Language): string {
  const form = formOf(language);
  const { code, drafts } = packOfForm(form);
  return drafts[0] === form ? displayName(code, reader).toLocaleLowerCase(reader) : form.code;
}

/** The names of a language in every language of Ghostwatch, in lower case: `german`, `deutsch`. */
export function namesOfLanguage(language: Language): readonly string[] {
  return LANGUAGES.map((reader) => displayName(language, reader).toLocaleLowerCase(reader));
}
