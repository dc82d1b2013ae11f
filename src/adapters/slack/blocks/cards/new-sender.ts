import type { KnownBlock } from '@slack/types';
import { newSender } from '../../../../domain/mail/mail-senders.ts';
import type { ClientThread } from '../../../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../../../domain/threads/thread-event.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { ACTION, type CardReference, cardBlockId } from '../../ids/cards.ts';
import { button, section } from '../kit/blocks.ts';

/** The part of a card's block ids that belongs to a new address. */
const PART = 10;

/** Somebody of the client's side has written from an address that is none of the client's yet: a button adds it. */
export function newSenderBlocks(
  thread: ClientThread,
  history: readonly ThreadEvent[],
  reference: CardReference,
  t: Localizer,
): KnownBlock[] {
  const address = newSender(thread, history);
  if (address === null) return [];
  return [
    {
      ...section(t.mrkdwn('mail.new_sender', { address })),
      block_id: cardBlockId(reference, PART),
      accessory: button(t.text('mail.add_sender'), ACTION.addSender),
    },
  ];
}
