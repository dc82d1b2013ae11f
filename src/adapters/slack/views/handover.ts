import type { KnownBlock } from '@slack/types';
import type { HandoverNote } from '../../../ports/messenger.ts';
import { Markup, mention } from '../../../words/interface/markup.ts';
import { type Words, wordsFor } from '../../../words/interface/words.ts';
import { section } from './blocks.ts';
import { titleOf } from './sentences.ts';
import { threadHead, threadOutlook } from './thread-details.ts';

function sentence({ view, by, takenBack }: HandoverNote, words: Words): string {
  const title = new Markup(titleOf(view.thread, words));
  if (takenBack) return words.say('undo.handover', { who: mention(by), title });
  return words.say('handover.note', { who: mention(by), title, number: view.thread.number });
}

/** What the new owner of a thread reads: from whom, where it stands, and what comes next. */
export function handoverView(note: HandoverNote): { text: string; blocks: KnownBlock[] } {
  const words = wordsFor(note.reader, note.now);
  const text = sentence(note, words);
  if (note.takenBack) return { text, blocks: [section(text)] };
  const said = note.note !== '' && words.say('handover.said', { note: note.note });
  return {
    text,
    blocks: [section(text, said), threadHead(note.view, words), threadOutlook(note.view, words)],
  };
}
