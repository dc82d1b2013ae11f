import type { Language } from '../domain/people/person.ts';
import type { DraftLanguage } from '../domain/threads/thread.ts';
import type { LanguagePack } from './language-pack.ts';
import * as packs from './packs.ts';
import type { LanguageForm } from './templates/shape.ts';

/** The language for readers of a language that Ghostwatch does not speak. */
const DEFAULT: LanguagePack = packs.en;

/** All languages of Ghostwatch, the default first. */
export const PACKS: readonly [LanguagePack, ...LanguagePack[]] = [
  DEFAULT,
  ...Object.values<LanguagePack>(packs).filter((pack) => pack !== DEFAULT),
];

/** The codes of the languages that the bot speaks. */
export const LANGUAGES: readonly Language[] = PACKS.map(({ code }) => code);

const FORMS: readonly LanguageForm[] = PACKS.flatMap(({ drafts }) => drafts);

/** The codes of the languages for messages to clients. */
export const DRAFT_LANGUAGES: readonly DraftLanguage[] = FORMS.map(({ code }) => code);

/** The language of a locale such as `de-AT`; the default for an unknown locale. */
export function packFor(locale: string): LanguagePack {
  const [language] = locale.toLowerCase().split(/[-_]/);
  return PACKS.find(({ code }) => code === language) ?? DEFAULT;
}

/** The language for messages to clients of somebody with a locale such as `de-AT`. */
export function draftLanguageFor(locale: string): DraftLanguage {
  return packFor(locale).drafts[0].code;
}

/** The texts for clients in a language; those of the default language if it is unknown. */
export function formOf(language: DraftLanguage): LanguageForm {
  return FORMS.find(({ code }) => code === language) ?? DEFAULT.drafts[0];
}

/** The language that a form belongs to. */
export function packOfForm(form: LanguageForm): LanguagePack {
  return PACKS.find(({ drafts }) => drafts.includes(form)) ?? DEFAULT;
}
