import type { KnownBlock } from '@slack/types';
import { COLUMNS } from '../../../../domain/exchange/column.ts';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../../../domain/threads/thread-event.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { escapeMarkup, Markup, mention } from '../../../../languages/markup.ts';
import { cellsInWords } from '../exchange/cells-in-words.ts';
import { context, section } from '../kit/blocks.ts';
import { titleOf, whatHappened } from '../threads/sentences.ts';

/** What is stored about somebody in one thread. */
interface Kept {
  readonly thread: PlannedThread;
  readonly history: readonly ThreadEvent[];
  readonly nudges: number;
  readonly cards: number;
}

/** Lines of a history in one section; notes are cut, so that these stay within its 3,000 characters. */
const LINES = 12;
/** Fields that the title already shows, and those meant only for programs. */
const NOT_SHOWN = new Set(['number', 'client', 'topic', 'record', 'currency']);

function details(thread: PlannedThread, t: Localizer): string {
  const cells = cellsInWords(thread, t);
  const filled = COLUMNS.filter((column) => cells[column] !== '' && !NOT_SHOWN.has(column));
  return filled
    .map((column) => {
      const value = column === 'owner' ? mention(thread.ownerId).text : escapeMarkup(cells[column]);
      return `${t.text(`column.${column}`)}: ${value}`;
    })
    .join(' · ');
}

function history({ history: events }: Kept, t: Localizer): KnownBlock[] {
  const lines = events.map((event) => `• ${t.date(event.at)} · ${whatHappened(event, t)}`);
  const sections: KnownBlock[] = [];
  for (let from = 0; from < lines.length; from += LINES)
    sections.push(section(...lines.slice(from, from + LINES)));
  return sections;
}

/** Slack's limit of blocks in a message. */
const BLOCKS = 46;

/** Everything that is stored about a client or a contact, client by client. */
export function keptDataView(
  { found, more }: { readonly found: readonly Kept[]; readonly more: number },
  text: string,
  t: Localizer,
): KnownBlock[] {
  if (found.length === 0) return [section(t.mrkdwn('privacy.nothing', { text }))];
  const blocks = found.flatMap((kept) => [
    section(titleOf(kept.thread, t), details(kept.thread, t)),
    ...history(kept, t),
    context(t.mrkdwn('privacy.counts', { nudges: kept.nudges, cards: kept.cards })),
  ]);
  const shown = blocks.slice(0, BLOCKS);
  const isCut = more > 0 || shown.length < blocks.length;
  return [
    section(t.mrkdwn('privacy.kept', { text, count: found.length })),
    ...shown,
    ...(isCut ? [context(t.mrkdwn('privacy.more', { count: Math.max(1, more) }))] : []),
    context(t.mrkdwn('privacy.erase_how', { text: new Markup(escapeMarkup(text)) })),
  ];
}
