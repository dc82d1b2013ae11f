import type { KnownBlock } from '@slack/types';
import type { ClientThread } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { preventionAdvice } from '../../../../languages/templates/render.ts';
import { context, copyable, section } from '../kit/blocks.ts';

/** What protects next time: advice in the reader's language, and a sentence for the next offer in the client's. */
export function ghostedAdviceBlocks(
  { category: about, language }: Pick<ClientThread, 'category' | 'language'>,
  t: Localizer,
): KnownBlock[] {
  const { advice } = preventionAdvice(about, t.language);
  return [
    section(
      t.mrkdwn('ghostedAdvice.title'),
      t.mrkdwn('ghostedAdvice.advice', { advice }),
      t.mrkdwn('ghostedAdvice.sentence'),
    ),
    copyable(preventionAdvice(about, language).sentence),
    context(t.mrkdwn('ghostedAdvice.not_legal_advice')),
  ];
}
