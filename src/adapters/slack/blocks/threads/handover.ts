import type { KnownBlock } from '@slack/types';
import { type Localizer, localizerFor } from '../../../../languages/localizer.ts';
import { author, Markup } from '../../../../languages/markup.ts';
import type { HandoverNote } from '../../../../ports/messenger.ts';
import { section } from '../kit/blocks.ts';
import { threadHead, threadOutlook } from './details.ts';
import { titleOf } from './sentences.ts';

function sentence({ view, by, takenBack }: HandoverNote, t: Localizer): string {
  const title = new Markup(titleOf(view.thread, t));
  if (takenBack) return t.mrkdwn('undo.handover', { who: author(by), title });
  return t.mrkdwn('handover.note', { who: author(by), title, number: view.thread.number });
}

/** The message to the new owner of a thread: from whom it comes, its state, and what comes next. */
export function handoverView(note: HandoverNote): { text: string; blocks: KnownBlock[] } {
  const t = localizerFor(note.reader, note.now);
  const text = sentence(note, t);
  if (note.takenBack) return { text, blocks: [section(text)] };
  const said = note.note !== '' && t.mrkdwn('handover.said', { note: note.note });
  return {
    text,
    blocks: [section(text, said), threadHead(note.view, t), threadOutlook(note.view, t)],
  };
}
