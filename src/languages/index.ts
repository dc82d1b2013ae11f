import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { LanguagePack } from './language-pack.ts';

/** Every language of Ghostwatch. A new one is a folder beside these and a line here. */
export const LANGUAGE_PACKS = { en, de } satisfies Readonly<Record<string, LanguagePack>>;

/** The languages as a list. */
export const PACKS: readonly LanguagePack[] = Object.values(LANGUAGE_PACKS);
