import type { DraftLanguage } from '../../domain/thread.ts';
import { language as de } from './de/index.ts';
import { language as deDu } from './de-du/index.ts';
import { language as en } from './en/index.ts';
import type { Language } from './shape.ts';

/** All that drafts are made of; the compiler asks for every language form, context and kind. */
export const LANGUAGES: Readonly<Record<DraftLanguage, Language>> = { en, de, 'de-du': deDu };
