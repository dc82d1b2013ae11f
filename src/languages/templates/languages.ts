import type { DraftLanguage } from '../../domain/threads/thread.ts';
import { language as de } from '../de/templates/index.ts';
import { language as deDu } from '../de-du/templates/index.ts';
import { language as en } from '../en/templates/index.ts';
import type { Language } from './shape.ts';

/** All that drafts are made of; the compiler asks for every language form, context and kind. */
export const LANGUAGES: Readonly<Record<DraftLanguage, Language>> = { en, de, 'de-du': deDu };
