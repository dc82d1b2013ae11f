import type { InputBlock } from '@slack/types';
import { VOICES } from '../../../../domain/message-facts.ts';
import { CHANNELS, CONTEXTS, DRAFT_LANGUAGES, type ThreadDetails } from '../../../../domain/thread.ts';
import type { Words } from '../../../../words/interface/words.ts';
import { termsText } from '../agreed.ts';
import { choiceField, momentField, personField, textField } from './fields.ts';

/** What is known about a thread when its form is opened; `since` is UTC ms. */
export interface KnownDetails extends Partial<ThreadDetails> {
  readonly since: number;
  readonly ownerId: string;
}

/** Everything that can be entered about a thread, what matters most first. */
export function threadFields(known: KnownDetails, words: Words): InputBlock[] {
  const optional = { optional: true };
  return [
    textField('client', known.client, {}, words),
    textField('topic', known.topic, optional, words),
    choiceField(
      'context',
      CONTEXTS,
      (context) => `form.context_${context}`,
      known.context ?? 'general',
      words,
    ),
    momentField('since', known.since, { hint: 'form.since_hint' }, words),
    personField('owner', known.ownerId, {}, words),
    choiceField('via', CHANNELS, (via) => `form.via_${via}`, known.via ?? 'email', words),
    textField('contact', known.contact, { ...optional, hint: 'form.contact_hint' }, words),
    textField('phone', known.phone, optional, words),
    textField('email', known.email, optional, words),
    textField(
      'amount',
      known.amount && words.amount(known.amount),
      { ...optional, hint: 'form.amount_hint' },
      words,
    ),
    textField(
      'terms',
      known.terms && termsText(known.terms, words),
      { ...optional, hint: 'form.terms_hint' },
      words,
    ),
    textField('link', known.link, { ...optional, hint: 'form.link_hint' }, words),
    choiceField(
      'language',
      DRAFT_LANGUAGES,
      (language) => `language.${language}`,
      known.language ?? words.language,
      words,
    ),
    choiceField(
      'voice',
      ['workspace', ...VOICES],
      (voice) => `form.voice_${voice}`,
      known.messageFacts?.voice ?? 'workspace',
      words,
    ),
  ];
}
