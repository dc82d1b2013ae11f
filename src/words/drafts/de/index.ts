import type { Language } from '../shape.ts';
import { frame } from './frame.ts';
import { general } from './general.ts';
import { protection } from './protection.ts';

const texts = {
  general,
  offer: general,
  project: general,
  invoice: general,
  support: general,
  recruiting: general,
  networking: general,
};

export default { frame, texts, protection } satisfies Language;
