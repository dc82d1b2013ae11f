import type { KnownBlock } from '@slack/types';
import type { ClientThread } from '../../../../domain/threads/thread.ts';
import type { Words } from '../../../../languages/localizer.ts';
import { protectNextTime } from '../../../../languages/templates/render.ts';
import { context, copyable, section } from '../kit/blocks.ts';

/** What protects next time: advice in the reader's language, and a sentence for the next offer in the client's. */
export function lessonBlocks(
  { context: about, language }: Pick<ClientThread, 'context' | 'language'>,
  words: Words,
): KnownBlock[] {
  const { advice } = protectNextTime(about, words.language);
  return [
    section(words.say('lesson.title'), words.say('lesson.advice', { advice }), words.say('lesson.sentence')),
    copyable(protectNextTime(about, language).sentence),
    context(words.say('lesson.not_legal_advice')),
  ];
}
