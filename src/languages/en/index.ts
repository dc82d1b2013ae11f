import type { LanguagePack } from '../language-pack.ts';
import { en as messages } from './messages/index.ts';
import { signals } from './signals/index.ts';
import { forbidden } from './templates/forbidden.ts';
import { form } from './templates/index.ts';
import { typed } from './typed/index.ts';

/** English. */
export const en: LanguagePack = {
  code: 'en',
  typedNames: 'eng',
  formats: { locale: 'en-GB', dayInFigures: (day) => day },
  messages,
  typed,
  drafts: [form],
  forbidden,
  signals,
};
