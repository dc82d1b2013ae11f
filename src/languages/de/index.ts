import type { LanguagePack } from '../language-pack.ts';
import { signals } from './signals/index.ts';

/** German. */
export const de: LanguagePack = { signals };
