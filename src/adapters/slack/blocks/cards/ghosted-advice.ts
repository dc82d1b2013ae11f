import type { KnownBlock } from '@slack/types';
import type { ClientThread } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { ghostedAdvice } from '../../../../languages/templates/render.ts';
import { context, copyable, section } from '../kit/blocks.ts';

/**
 * Advice on how to avoid this next time, in the reader's language, with clauses for the next contract in the client's.
 */
export function ghostedAdviceBlocks(
  { category: about, language }: Pick<ClientThread, 'category' | 'language'>,
  t: Localizer,
): KnownBlock[] {
  const { advice, clauses } = ghostedAdvice(about, t.language);
  const copies = ghostedAdvice(about, language).clauses.flatMap(({ title, sentence }, index) => [
    section(t.mrkdwn('ghostedAdvice.clause', { title: clauses[index]?.title ?? title })),
    copyable(sentence),
  ]);
  return [
    section(t.mrkdwn('ghostedAdvice.title'), t.mrkdwn('ghostedAdvice.advice', { advice })),
    ...copies,
    context(t.mrkdwn('ghostedAdvice.not_legal_advice')),
  ];
}
