import type { InputBlock } from '@slack/types';
import { VOICES } from '../../../../domain/templates/message-facts.ts';
import { CATEGORIES, CHANNELS, type ThreadDetails } from '../../../../domain/threads/thread.ts';
import { DRAFT_LANGUAGES, draftLanguageFor } from '../../../../languages/index.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { termsText } from '../threads/agreed-terms.ts';
import { choiceField, momentField, personField, textField } from './fields.ts';

/** What is known about a thread when its form is opened; `since` is UTC ms. */
export interface KnownDetails extends Partial<ThreadDetails> {
  readonly since: number;
  readonly ownerId: string;
}

/** Every field about a thread, the most important first. */
export function threadFields(known: KnownDetails, t: Localizer): InputBlock[] {
  const optional = { optional: true };
  return [
    textField('client', known.client, {}, t),
    textField('topic', known.topic, optional, t),
    choiceField(
      'category',
      CATEGORIES,
      (category) => t.text(`form.context_${category}`),
      known.category ?? 'general',
      t,
    ),
    momentField('since', known.since, { hint: 'form.since_hint' }, t),
    personField('owner', known.ownerId, {}, t),
    choiceField('via', CHANNELS, (via) => t.text(`form.via_${via}`), known.via ?? 'email', t),
    textField('contact', known.contact, { ...optional, hint: 'form.contact_hint' }, t),
    textField('phone', known.phone, optional, t),
    textField('email', known.email, optional, t),
    textField('amount', known.amount && t.amount(known.amount), { ...optional, hint: 'form.amount_hint' }, t),
    textField('terms', known.terms && termsText(known.terms, t), { ...optional, hint: 'form.terms_hint' }, t),
    textField('link', known.link, { ...optional, hint: 'form.link_hint' }, t),
    choiceField(
      'language',
      DRAFT_LANGUAGES,
      (language) => t.draftLanguageName(language),
      known.language ?? draftLanguageFor(t.language),
      t,
    ),
    choiceField(
      'voice',
      ['workspace', ...VOICES],
      (voice) => t.text(`form.voice_${voice}`),
      known.messageFacts?.voice ?? 'workspace',
      t,
    ),
  ];
}
