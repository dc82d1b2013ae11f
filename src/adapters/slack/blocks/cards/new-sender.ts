import type { KnownBlock } from '@slack/types';
import { newSender } from '../../../../domain/mail/mail-senders.ts';
import type { ClientThread } from '../../../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../../../domain/threads/thread-event.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { ACTION, type CardReference, cardBlockId } from '../../ids/cards.ts';
import { button, section } from '../kit/blocks.ts';

/** The `part` of the block id for the new-address block, which tells it apart from the card's other blocks. */
const PART = 10;

/**
 * Tells that somebody on the client's side has written from an address not yet known as the client's, with a button
 * that adds it.
 */
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
