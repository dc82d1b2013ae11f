import type { Language, Messages } from '../../templates/shape.ts';
import { frame } from './frame.ts';
import { general } from './general.ts';
import { invoice } from './invoice.ts';
import { networking } from './networking.ts';
import { offer } from './offer.ts';
import { project } from './project.ts';
import { protection } from './protection.ts';
import { recruiting } from './recruiting.ts';
import { support } from './support.ts';

const texts: Messages = { general, offer, project, invoice, support, recruiting, networking };

export const language: Language = { frame, texts, protection };
