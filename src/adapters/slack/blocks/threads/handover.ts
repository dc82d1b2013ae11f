import type { KnownBlock } from '@slack/types';
import { type Words, wordsFor } from '../../../../languages/localizer.ts';
import { Markup, mention } from '../../../../languages/markup.ts';
import type { HandoverNote } from '../../../../ports/messenger.ts';
import { section } from '../kit/blocks.ts';
import { threadHead, threadOutlook } from './details.ts';
import { titleOf } from './sentences.ts';

function sentence({ view, by }: HandoverNote, words: Words): string {
  const title = new Markup(titleOf(view.thread, words));
  return words.say('handover.note', { who: mention(by), title, number: view.thread.number });
}

/** What the new owner of a thread reads: from whom, where it stands, and what comes next. */
export function handoverView(note: HandoverNote): { text: string; blocks: KnownBlock[] } {
  const words = wordsFor(note.reader, note.now);
  const text = sentence(note, words);
  const said = note.note !== '' && words.say('handover.said', { note: note.note });
  return {
    text,
    blocks: [section(text, said), threadHead(note.view, words), threadOutlook(note.view, words)],
  };
}
