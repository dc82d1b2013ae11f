import type { LanguagePack } from '../language-pack.ts';
import { signals } from './signals/index.ts';

/** English. */
export const en: LanguagePack = { signals };
