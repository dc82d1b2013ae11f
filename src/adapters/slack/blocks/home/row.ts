import type { KnownBlock } from '@slack/types';
import type { HomeList, HomeRow } from '../../../../domain/home/home.ts';
import { stepAt } from '../../../../domain/policies/nudge-step.ts';
import { awaitsReaction } from '../../../../domain/policies/plan-nudge.ts';
import { pauseAt } from '../../../../domain/threads/pauses.ts';
import { canPost } from '../../../../domain/threads/thread.ts';
import { turnOf } from '../../../../domain/threads/turn.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { mention } from '../../../../languages/markup.ts';
import { type CardReference, cardBlockId, type MenuItem } from '../../ids/cards.ts';
import { askAgainLine } from '../cards/asked-again.ts';
import { questionLine } from '../cards/pending-question.ts';
import { section } from '../kit/blocks.ts';
import { editTextButton, endPauseButtons, menu, quickActions, turnButtons } from '../threads/actions.ts';
import { mutedLine } from '../threads/muted.ts';
import { pauseSentence, planSentence, reasonOf, titleOf } from '../threads/sentences.ts';
import { unreadableNotice } from '../threads/unreadable-notice.ts';

const CELLS = 10;

/** The most common actions for the threads of each list; the modal has the others. */
const MENUS: Readonly<Record<HomeList, readonly MenuItem[]>> = {
  today: ['close', 'promise', 'away', 'assign', 'details'],
  mine: ['replied', 'followed_up', 'snooze', 'close', 'details'],
  owed: ['answered', 'snooze', 'assign', 'close', 'details'],
  covered: ['replied', 'followed_up', 'snooze', 'close', 'details'],
  paused: ['replied', 'followed_up', 'snooze', 'close', 'details'],
  team: ['assign', 'details'],
  closed: ['reopen', 'ask_again', 'details'],
};

const OWED_TODAY: readonly MenuItem[] = ['close', 'assign', 'edit', 'details'];

/** How far a silence has progressed through the steps of its policy: `▰▰▰▱▱▱▱▱▱▱`. */
function silenceBar({ silentDays, policy }: Pick<HomeRow, 'silentDays' | 'policy'>): string {
  const end = policy.steps.at(-1)?.after ?? 1;
  const full = Math.min(CELLS, Math.round((silentDays / end) * CELLS));
  return '▰'.repeat(full) + '▱'.repeat(CELLS - full);
}

function silence(row: HomeRow, t: Localizer): string {
  const duration = t.days(row.silentDays, 'for');
  const turn = turnOf(row.thread);
  if (turn === 'undelivered')
    return t.mrkdwn('mail.bounce_silence', { date: t.date(row.thread.silentSince) });
  if (turn === 'us') return t.mrkdwn('home.owed_for', { for: duration });
  return t.mrkdwn('home.silent', { bar: silenceBar(row), for: duration });
}

/**
 * What is next for a thread: a question, a pause, the reminder that waits for a reaction, or the plan. For a muted
 * client, only that it is muted.
 */
function outlook({ thread, policy, owner, plan }: HomeRow, list: HomeList, t: Localizer): string {
  const muted = mutedLine(thread, t);
  if (muted) return muted;
  if (list === 'today' && thread.pendingQuestion?.askedAt !== undefined) return questionLine(thread, t);
  const pause = pauseAt(thread, t.now);
  if (pause) return pauseSentence(pause, t);
  if (!awaitsReaction(thread)) return planSentence(plan, thread, owner, t);
  return t.mrkdwn('home.reminded', {
    date: t.whenDay(thread.lastNudgeAt ?? t.now),
    remedy: t.text(`remedy.${stepAt(policy, Math.max(0, thread.step - 1)).remedy}`),
  });
}

function closed({ thread }: HomeRow, t: Localizer): string {
  const line = t.mrkdwn('home.closed_line', {
    outcome: t.text(`outcome.${thread.outcome ?? 'obsolete'}`),
    date: t.date(thread.closedAt ?? t.now),
    reason: reasonOf(thread.outcomeReason, t),
  });
  return [line, askAgainLine(thread, t)].filter(Boolean).join(' · ');
}

function lines(row: HomeRow, list: HomeList, isOwn: boolean, t: Localizer): string[] {
  const { thread } = row;
  const money = thread.amount ? ` · *${t.amount(thread.amount)}*` : '';
  const title = titleOf(thread, t);
  const owner = t.mrkdwn('home.owner', { owner: mention(thread.ownerId) });
  if (thread.status === 'closed') return [title, `${closed(row, t)} · ${owner}`];
  const state = silence(row, t) + money;
  const next = [outlook(row, list, t), unreadableNotice(thread, t)].filter(Boolean).join('\n');
  if (!isOwn) return [title, `${owner} · ${state}`, next];
  return list === 'paused' ? [title, `${state} · ${next}`] : [title, state, next];
}

/** One thread in a list: what it is about, how long it has been silent, what comes next, and what can be done. */
export function homeRow(row: HomeRow, list: HomeList, readerId: string, t: Localizer): KnownBlock[] {
  const { thread } = row;
  const reference: CardReference = {
    on: 'thread',
    number: thread.number,
    version: thread.version,
    variant: 0,
  };
  const owed = thread.waitingOn === 'us';
  const isClosed = thread.status === 'closed';
  const text = section(...lines(row, list, thread.ownerId === readerId, t));
  if (list === 'today' && !isClosed) {
    const post = canPost(thread) ? [editTextButton(thread, t)] : [];
    const first = [...turnButtons(thread, t), ...post];
    return [text, quickActions(reference, thread, { first, menu: owed ? OWED_TODAY : MENUS.today }, t)];
  }
  const line = {
    ...text,
    block_id: cardBlockId(reference),
    accessory: menu(MENUS[isClosed ? 'closed' : list], t),
  };
  return list === 'paused' ? [line, ...endPauseButtons(reference, thread, 1, t)] : [line];
}
