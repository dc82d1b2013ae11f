import { form as withDu } from '../de-du/templates/index.ts';
import type { LanguagePack } from '../language-pack.ts';
import { de as messages } from './messages/index.ts';
import { signals } from './signals/index.ts';
import { forbidden } from './templates/forbidden.ts';
import { form } from './templates/index.ts';
import { typed } from './typed/index.ts';

/** German; clients are addressed with Sie or du. */
export const de: LanguagePack = {
  code: 'de',
  typedNames: 'ger',
  formats: { locale: 'de-DE', dayInFigures: (day) => day.split('-').reverse().join('.') },
  messages,
  typed,
  drafts: [form, withDu],
  forbidden,
  signals,
};
