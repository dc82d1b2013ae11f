import type { KnownBlock } from '@slack/types';
import type { Localizer, MessageKey } from '../../../../languages/localizer.ts';
import { mention } from '../../../../languages/markup.ts';
import { ADDING, type Understood } from '../../ids/adding.ts';
import { actionsBlock, button, context, copyable, cut, section } from '../kit/blocks.ts';
import { termsText } from './agreed-terms.ts';
import { capitalize } from './sentences.ts';

/** The longest list of lines that is shown (characters). */
const LINES_MAX = 3000;

/** The details that were understood, line by line; missing ones are shown with their defaults. */
function understoodLines({ client, details, userId }: Understood, t: Localizer): string[] {
  const { topic, category: type, since, amount, contact, email, phone, via, owner, link, terms } = details;
  const person = owner?.by === 'id' ? mention(owner.userId) : owner && `@${owner.name}`;
  const agreed = Object.fromEntries(Object.entries(terms ?? {}).filter(([, value]) => value !== null));
  const said: readonly (readonly [MessageKey, string | ReturnType<typeof mention> | null | undefined])[] = [
    ['form.client', client],
    ['adding.topic', topic ?? t.text('adding.no_topic')],
    ['form.category', capitalize(t.text(`form.context_${type ?? 'general'}`))],
    ['adding.since', since === undefined ? t.text('adding.now') : t.moment(since)],
    ['adding.amount', amount && t.amount(amount)],
    ['form.contact', contact],
    ['form.phone', phone],
    ['form.email', email],
    ['adding.via', via && t.text(`form.via_${via}`)],
    ['adding.agreed', Object.keys(agreed).length > 0 ? termsText(agreed, t) : null],
    ['form.link', link],
    ['adding.owner', person && (person !== `@me` ? person : mention(userId))],
  ];
  return said.flatMap(([label, value]) =>
    value ? [t.mrkdwn('adding.line', { label: t.text(label), value })] : [],
  );
}

/**
 * Asks whether a sentence was understood correctly; nothing is saved until the answer. `value` is the value of the
 * buttons.
 */
export function addingQuestion(understood: Understood, value: string, t: Localizer): KnownBlock[] {
  return [
    section(t.mrkdwn('adding.question'), ...understoodLines(understood, t)),
    actionsBlock([
      { ...button(t.text('adding.right'), ADDING.right, 'primary'), value },
      { ...button(t.text('adding.edit'), ADDING.edit), value },
    ]),
    context(t.mrkdwn('adding.quotes')),
  ];
}

/** Tells that one command named several clients, and shows a line to copy for each. */
export function severalClients(lines: readonly string[], t: Localizer): KnownBlock[] {
  return [
    section(t.mrkdwn('adding.several', { count: lines.length })),
    copyable(cut(lines.map((line) => `/ghostwatch add ${line}`).join('\n'), LINES_MAX)),
    context(t.mrkdwn('adding.one_client')),
  ];
}
