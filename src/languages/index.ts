import type { Language } from '../domain/people/person.ts';
import type { DraftLanguage } from '../domain/threads/thread.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { LanguagePack } from './language-pack.ts';
import type { LanguageForm } from './templates/shape.ts';

/**
 * All languages of Ghostwatch; readers of any other language get the first. A new language is a folder and an entry
 * here.
 */
export const PACKS: readonly [LanguagePack, ...LanguagePack[]] = [en, de];

/** The codes of the languages that the bot speaks. */
export const LANGUAGES: readonly Language[] = PACKS.map(({ code }) => code);

const FORMS: readonly LanguageForm[] = PACKS.flatMap(({ drafts }) => drafts);

/** The codes of the languages for messages to clients. */
export const DRAFT_LANGUAGES: readonly DraftLanguage[] = FORMS.map(({ code }) => code);

/** The language of a locale such as `de-AT`; the first one for an unknown locale. */
export function packFor(locale: string): LanguagePack {
  const [language] = locale.toLowerCase().split(/[-_]/);
  return PACKS.find(({ code }) => code === language) ?? PACKS[0];
}

/** The language for messages to clients of somebody with a locale such as `de-AT`. */
export function draftLanguageFor(locale: string): DraftLanguage {
  return packFor(locale).drafts[0].code;
}

/** The texts for clients in a language; those of the first pack if it is unknown. */
export function formOf(language: DraftLanguage): LanguageForm {
  return FORMS.find(({ code }) => code === language) ?? PACKS[0].drafts[0];
}

/** The language that a form belongs to. */
export function packOfForm(form: LanguageForm): LanguagePack {
  return PACKS.find(({ drafts }) => drafts.includes(form)) ?? PACKS[0];
}
