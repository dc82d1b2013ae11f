import { VOICES } from '../../../../../domain/templates/message-facts.ts';
import type { TermChanges } from '../../../../../domain/threads/terms.ts';
import {
  CATEGORIES,
  CHANNELS,
  type ClientThread,
  type ThreadDetails,
} from '../../../../../domain/threads/thread.ts';
import type { Problem } from '../../../../../input/command.ts';
import { readAmount } from '../../../../../input/details/amounts.ts';
import { linkPatch, TOPIC_MAX } from '../../../../../input/details/detail-values.ts';
import type { ParseContext } from '../../../../../input/parse-context.ts';
import { readableName, refuse } from '../../../../../input/parse-error.ts';
import { CLIENT_MAX } from '../../../../../input/reference.ts';
import { normalize } from '../../../../../input/tokens/normalize.ts';
import { DRAFT_LANGUAGES, draftLanguageFor } from '../../../../../languages/index.ts';
import type { Localizer } from '../../../../../languages/localizer.ts';
import type { Field } from '../../../ids/forms.ts';
import { fieldReader } from './field-reader.ts';
import { readAgreed } from './read-agreed.ts';
import { readContact } from './read-contact.ts';
import type { FormValues } from './values.ts';

const ONE_MINUTE = 60_000;

/** The details entered about a thread, and the problems of its fields. */
export interface ReadDetails {
  readonly details: Omit<ThreadDetails, 'terms'> & { readonly terms: TermChanges };
  readonly since: number | undefined;
  readonly problems: ReadonlyMap<Field, Problem>;
}

function client(text: string | null): string {
  return readableName('client', text ?? refuse({ code: 'missing', what: 'client', text: '' }), CLIENT_MAX);
}

function link(text: string | null): Pick<ThreadDetails, 'link' | 'slackThread'> {
  if (text === null) return { link: null, slackThread: null };
  const url = /^[a-z]+:/i.test(text) ? text : `https://${text}`;
  if (!/^https?:\/\/[^\s/.]+\.\S+$/i.test(url)) return refuse({ code: 'not_a_link', text });
  return { link: null, slackThread: null, ...linkPatch(url) };
}

/**
 * Reads the fields about a thread and collects the problem of each.
 * @param context for parsing what was typed
 * @param before the thread being edited: an amount that was not edited stays the same, and so does a moment, since
 *   Slack shows it only to the minute
 */
export function readThreadDetails(
  values: FormValues,
  t: Localizer,
  context: ParseContext,
  before?: ClientThread,
): ReadDetails {
  const fields = fieldReader();
  const { at, problems } = fields;

  function amount() {
    const text = values.text('amount');
    if (text === null) return null;
    if (before?.amount && text === normalize(t.amount(before.amount))) return before.amount;
    return readAmount(text, before?.amount?.currency ?? context.currency ?? 'EUR');
  }
  function topic() {
    const text = values.text('topic');
    return text === null ? null : readableName('topic', text, TOPIC_MAX);
  }
  function since() {
    const at = values.moment('since');
    const same = before && at !== null && Math.abs(before.silentSince - at) < ONE_MINUTE;
    return same ? before.silentSince : (at ?? undefined);
  }

  /** The facts for messages to this client with the chosen voice; *as the workspace* stores none. */
  function messageFacts() {
    const { voice: _, ...facts } = before?.messageFacts ?? {};
    const voice = values.choice('voice', VOICES);
    return voice === null ? facts : { ...facts, voice };
  }

  const details = {
    client: at('client', () => client(values.text('client')), ''),
    topic: at('topic', topic, null),
    ...readContact(values, fields),
    category: values.choice('category', CATEGORIES) ?? 'general',
    via: values.choice('via', CHANNELS) ?? 'email',
    language: values.choice('language', DRAFT_LANGUAGES) ?? draftLanguageFor(t.language),
    amount: at('amount', amount, null),
    messageFacts: messageFacts(),
    terms: at('terms', () => readAgreed(values.text('terms'), t, context, before?.terms), {}),
    ...at('link', () => link(values.text('link')), { link: null, slackThread: null }),
  };
  return { details, since: since(), problems };
}
