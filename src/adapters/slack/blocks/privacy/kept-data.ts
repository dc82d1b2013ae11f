import type { KnownBlock } from '@slack/types';
import { COLUMNS } from '../../../../domain/exchange/column.ts';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../../../domain/threads/thread-event.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { escapeMarkup, mention } from '../../../../languages/markup.ts';
import { cellsInWords } from '../exchange/cells-in-words.ts';
import { context, section, sections } from '../kit/blocks.ts';
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
  return sections(lines, LINES);
}

/** The most blocks that are shown, so that the message stays within Slack's limit of 50. */
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
    context(t.mrkdwn('privacy.erase_how', { text })),
  ];
}
