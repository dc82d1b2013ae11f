import type { KnownBlock, PlainTextOption } from '@slack/types';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import type { Remnant } from '../../../../ports/privacy-store.ts';
import { ERASURE, erasureValue } from '../../ids/erasure.ts';
import { actionsBlock, button, context, plainText, section } from '../kit/blocks.ts';

/** What can be erased about one client, and how much data goes with it. */
interface Erasable {
  readonly thread: PlannedThread;
  readonly about: 'client' | 'contact' | 'mention';
  readonly history: readonly unknown[];
  readonly nudges: number;
  readonly cards: number;
}

/** Slack's limit of checkboxes in one block. */
const BOXES = 10;

function box(
  { thread, about, history, nudges, cards }: Erasable,
  text: string,
  t: Localizer,
): PlainTextOption {
  const { number, client, contact, email } = thread;
  const names = { client, contact: [contact, email].filter(Boolean).join(', '), mention: text };
  const name = names[about];
  return {
    text: plainText(t.text(`privacy.box_${about}`, { number, client, name })),
    description: plainText(t.text('privacy.box_counts', { events: history.length, nudges, cards })),
    value: erasureValue({ number, what: about }),
  };
}

/** Asks what to erase, with nothing ticked. */
export function erasureQuestion(
  { found, more }: { readonly found: readonly Erasable[]; readonly more: number },
  text: string,
  t: Localizer,
): KnownBlock[] {
  if (found.length === 0) return [section(t.mrkdwn('privacy.nothing', { text }))];
  const options = found.slice(0, BOXES).map((one) => box(one, text, t));
  return [
    section(t.mrkdwn('privacy.question', { text })),
    actionsBlock([{ type: 'checkboxes', action_id: ERASURE.choices, options }], ERASURE.choices),
    ...(more > 0 ? [context(t.mrkdwn('privacy.more', { count: more }))] : []),
    actionsBlock([
      // The value is the name to erase where texts only mention it.
      { ...button(t.text('privacy.confirm'), ERASURE.confirm), style: 'danger', value: text },
      button(t.text('privacy.keep'), ERASURE.keep),
    ]),
    context(t.mrkdwn('privacy.what_goes')),
  ];
}

/** How much was erased, and what could not be erased. */
interface ErasedCounts {
  readonly clients: number;
  readonly contacts: number;
  readonly mentions: number;
  readonly notYet: readonly number[];
  readonly cardsLeft: number;
  readonly remnants: readonly Remnant[];
}

/** What was erased, and what was not. */
export function erasedView(
  { clients, contacts, mentions, notYet, cardsLeft, remnants }: ErasedCounts,
  t: Localizer,
): KnownBlock[] {
  const numbers = notYet.map((number) => `#${number}`).join(', ');
  return [
    section(
      t.mrkdwn('privacy.erased', { clients, contacts }),
      mentions > 0 && t.mrkdwn('privacy.mentions', { count: mentions }),
      cardsLeft > 0 && t.mrkdwn('privacy.cards_left', { count: cardsLeft }),
      notYet.length > 0 && t.mrkdwn('privacy.not_yet', { numbers }),
      remnants.length === 0 && notYet.length === 0 && t.mrkdwn('privacy.nothing_left'),
      ...remnants.map((remnant) => t.mrkdwn(`privacy.${remnant}`)),
      t.mrkdwn('privacy.backups'),
    ),
  ];
}
