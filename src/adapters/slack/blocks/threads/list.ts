import type { KnownBlock } from '@slack/types';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { mention } from '../../../../languages/markup.ts';
import { context, section } from '../kit/blocks.ts';
import { type Cell, dataTable, numberCell, recipientCell, textCell } from '../kit/data-blocks.ts';
import { plainBlocks } from '../kit/plain-blocks.ts';
import { nextText, stateText } from './list-cells.ts';

/** The data of a list: a named scope, or the threads of one person; `text` is the search text. */
export interface ThreadListData {
  readonly scope: 'mine' | 'all' | 'waiting' | 'paused' | 'closed' | 'owed' | 'undelivered' | 'person';
  readonly ownerId?: string | undefined;
  readonly text?: string | undefined;
  readonly total: number;
  readonly lines: readonly ThreadLine[];
}

/** A thread with the length of its silence in working days of its owner. */
export interface ThreadLine {
  readonly thread: PlannedThread;
  readonly silentDays: number;
}

/** With fewer clients than this, lines are easier to read than a table. */
export const TABLE_MIN = 3;

const COLUMNS = ['client', 'topic', 'state', 'amount', 'next', 'owner'] as const;

/** Whether all threads in the list have the same owner, so that lines need not name them. */
function isOfOne(scope: ThreadListData['scope']): boolean {
  return scope === 'mine' || scope === 'person';
}

function row(line: ThreadLine, withOwner: boolean, t: Localizer): Cell[] {
  const { client, number, topic, amount, ownerId } = line.thread;
  return [
    textCell(t.text('list.client', { number, client })),
    textCell(topic ?? ''),
    numberCell(Math.round(line.silentDays * 10) / 10, stateText(line, t)),
    amount ? numberCell(amount.minor, t.amount(amount)) : textCell(''),
    textCell(nextText(line.thread, t)),
    ...(withOwner ? [recipientCell(ownerId)] : []),
  ];
}

/** Clients as a table, or as lines where there are only a few. */
export function threadTable(
  caption: string,
  lines: readonly ThreadLine[],
  withOwner: boolean,
  t: Localizer,
): KnownBlock[] {
  const table = dataTable(
    caption,
    COLUMNS.slice(0, withOwner ? undefined : -1).map((column) => t.text(`list.column_${column}`)),
    lines.map((line) => row(line, withOwner, t)),
  );
  return lines.length < TABLE_MIN ? plainBlocks([table]) : [table];
}

/** A list of threads; an empty one says what to do instead. */
export function threadListView(data: ThreadListData, t: Localizer): KnownBlock[] {
  const { scope, text, total, lines } = data;
  const owner = mention(data.ownerId ?? '');
  const title = t.mrkdwn(`list.title_${scope}`, { count: total, owner });
  const heading = section(title, text !== undefined && t.mrkdwn('list.matching', { text }));
  if (lines.length === 0) {
    const empty =
      text === undefined
        ? t.mrkdwn(`list.empty_${scope}`, { owner })
        : t.mrkdwn('list.empty_search', { text });
    return [heading, section(empty)];
  }
  const left = total - lines.length;
  const command = scope === 'person' ? owner : scope;
  const more = left > 0 ? [context(t.mrkdwn('list.more', { count: left, scope: command }))] : [];
  return [heading, ...threadTable(t.text('list.caption'), lines, !isOfOne(scope), t), ...more];
}
