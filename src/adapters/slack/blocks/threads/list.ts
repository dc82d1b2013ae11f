import type { KnownBlock } from '@slack/types';
import { pauseAt } from '../../../../domain/threads/pauses.ts';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Localizer, MessageKey } from '../../../../languages/localizer.ts';
import { mention } from '../../../../languages/markup.ts';
import { askAgainLine } from '../cards/asked-again.ts';
import { mutedLine } from '../cards/muted.ts';
import { context, section } from '../kit/blocks.ts';
import { pauseSentence, reasonOf, titleOf } from './sentences.ts';

/** What is listed: a named scope, or the threads of one person; `text` is what they were searched for. */
export interface ThreadListData {
  readonly scope: 'mine' | 'all' | 'waiting' | 'paused' | 'closed' | 'owed' | 'person';
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

/** Threads in one section; eight lines of the longest names stay below its 3,000 characters. */
const LINES_PER_SECTION = 8;

function state({ thread, silentDays }: ThreadLine, t: Localizer): string {
  if (thread.status === 'closed') {
    const outcome = t.text(`outcome.${thread.outcome ?? 'obsolete'}`);
    const closed = t.mrkdwn('list.closed', { outcome, date: t.date(thread.closedAt ?? t.now) });
    const line = `${closed}${reasonOf(thread.outcomeReason, t).text}`;
    return [line, askAgainLine(thread, t)].filter(Boolean).join(' · ');
  }
  const sentence: MessageKey = thread.waitingOn === 'us' ? 'list.owed' : 'list.silent';
  const parts = [t.mrkdwn(sentence, { for: t.days(silentDays, 'for') })];
  const muted = mutedLine(thread, t);
  if (muted) parts.push(muted);
  else if (thread.nextNudgeAt === null) parts.push(t.mrkdwn('list.decide'));
  const pause = pauseAt(thread, t.now);
  if (pause) parts.push(pauseSentence(pause, t));
  if (thread.nextNudgeAt !== null) {
    parts.push(t.mrkdwn('list.next', { when: t.moment(Math.max(thread.nextNudgeAt, t.now)) }));
  }
  return parts.join(' · ');
}

function line(item: ThreadLine, scope: ThreadListData['scope'], t: Localizer): string {
  const owner = scope === 'mine' || scope === 'person' ? '' : ` · ${mention(item.thread.ownerId).text}`;
  const { amount } = item.thread;
  const money = amount ? ` · ${t.amount(amount)}` : '';
  return `${titleOf(item.thread, t)}${money}${owner}\n${state(item, t)}`;
}

/** A list of threads; an empty one says what to do instead. */
export function threadListView(data: ThreadListData, t: Localizer): KnownBlock[] {
  const { scope, text, total, lines } = data;
  const owner = mention(data.ownerId ?? '');
  const heading = section(
    t.mrkdwn(`list.title_${scope}`, { count: total, owner }),
    text !== undefined && t.mrkdwn('list.matching', { text }),
  );
  if (lines.length === 0) {
    const empty =
      text === undefined
        ? t.mrkdwn(`list.empty_${scope}`, { owner })
        : t.mrkdwn('list.empty_search', { text });
    return [heading, section(empty)];
  }
  const sections: KnownBlock[] = [];
  for (let from = 0; from < lines.length; from += LINES_PER_SECTION) {
    const some = lines.slice(from, from + LINES_PER_SECTION);
    sections.push(section(some.map((item) => line(item, scope, t)).join('\n\n')));
  }
  const left = total - lines.length;
  const command = scope === 'person' ? owner : scope;
  const more = left > 0 ? [context(t.mrkdwn('list.more', { count: left, scope: command }))] : [];
  return [heading, ...sections, ...more];
}
