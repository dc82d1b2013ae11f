import type { KnownBlock } from '@slack/types';
import type { ClientThread } from '../../../domain/thread.ts';
import { ghostedAdvice } from '../../../words/drafts/render.ts';
import type { Words } from '../../../words/interface/words.ts';
import { context, copyable, section } from './blocks.ts';

/** What helps next time: advice in the reader's language, and clauses for the next contract in the client's. */
export function lessonBlocks(
  { context: about, language }: Pick<ClientThread, 'context' | 'language'>,
  words: Words,
): KnownBlock[] {
  const { advice } = ghostedAdvice(about, words.language);
  const titles = ghostedAdvice(about, words.language).clauses;
  const clauses = ghostedAdvice(about, language).clauses.flatMap(({ title, sentence }, index) => [
    section(words.say('lesson.clause', { title: titles[index]?.title ?? title })),
    copyable(sentence),
  ]);
  return [
    section(words.say('lesson.title'), words.say('lesson.advice', { advice })),
    ...clauses,
    context(words.say('lesson.not_legal_advice')),
  ];
}
