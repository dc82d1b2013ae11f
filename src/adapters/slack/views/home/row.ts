import type { KnownBlock } from '@slack/types';
import type { HomeList, HomeRow } from '../../../../domain/home.ts';
import { awaitsReaction, stepAt } from '../../../../domain/plan-nudge.ts';
import { mention } from '../../../../words/interface/markup.ts';
import type { Words } from '../../../../words/interface/words.ts';
import { type CardReference, cardBlockId, type MenuItem } from '../../action-ids/cards.ts';
import { askAgainLine } from '../asked-again.ts';
import { section } from '../blocks.ts';
import { mutedLine } from '../muted.ts';
import { pauseSentence, planSentence, reasonOf, titleOf } from '../sentences.ts';
import { endPauseButtons, menu, quickActions } from '../thread-actions.ts';

const CELLS = 10;

/** What each list's threads are usually asked for; everything else is one click further, in the modal. */
const MENUS: Readonly<Record<HomeList, readonly MenuItem[]>> = {
  today: ['promise', 'away', 'assign', 'edit', 'details'],
  mine: ['replied', 'followed_up', 'snooze', 'close', 'details'],
  owed: ['answered', 'snooze', 'assign', 'close', 'details'],
  paused: ['replied', 'followed_up', 'snooze', 'close', 'details'],
  team: ['assign', 'details'],
  closed: ['reopen', 'ask_again', 'details'],
};

const OWED_TODAY: readonly MenuItem[] = ['assign', 'edit', 'details'];

/** How far a silence has come on its ladder: `▰▰▰▱▱▱▱▱▱▱`. */
export function silenceBar({ silentDays, policy }: Pick<HomeRow, 'silentDays' | 'policy'>): string {
  const end = policy.steps.at(-1)?.after ?? 1;
  const full = Math.min(CELLS, Math.round((silentDays / end) * CELLS));
  return '▰'.repeat(full) + '▱'.repeat(CELLS - full);
}

function silence(row: HomeRow, words: Words): string {
  const duration = words.days(row.silentDays, 'for');
  if (row.thread.waitingOn === 'us') return words.say('home.owed_for', { for: duration });
  return words.say('home.silent', { bar: silenceBar(row), for: duration });
}

/** The reminder that stands unanswered, or what comes next and when; nothing comes of a client who is muted. */
function outlook({ thread, policy, owner, plan }: HomeRow, words: Words): string {
  const muted = mutedLine(thread, words);
  if (muted) return muted;
  if (thread.pause && thread.pause.until > words.now) return pauseSentence(thread.pause, words);
  if (!awaitsReaction(thread)) return planSentence(plan, owner, words);
  return words.say('home.reminded', {
    owner: mention(owner.userId),
    date: words.date(thread.lastNudgeAt ?? words.now),
    remedy: words.plain(`remedy.${stepAt(policy, Math.max(0, thread.step - 1)).remedy}`),
  });
}

function closed({ thread }: HomeRow, words: Words): string {
  const line = words.say('home.closed_line', {
    outcome: words.plain(`outcome.${thread.outcome ?? 'obsolete'}`),
    date: words.date(thread.closedAt ?? words.now),
    reason: reasonOf(thread.outcomeReason, words),
  });
  return [line, askAgainLine(thread, words)].filter(Boolean).join(' · ');
}

function lines(row: HomeRow, list: HomeList, words: Words): string[] {
  const { thread } = row;
  const money = thread.amount
    ? ` · ${words.say('nudge.money', { amount: words.amount(thread.amount) })}`
    : '';
  const title = titleOf(thread, words);
  const owner = words.say('home.owner', { owner: mention(thread.ownerId) });
  if (list === 'closed') return [title, `${closed(row, words)} · ${owner}`];
  const state = silence(row, words) + money;
  const next = outlook(row, words);
  if (list === 'team') return [title, `${owner} · ${state}`, next];
  return list === 'paused' ? [title, `${state} · ${next}`] : [title, state, next];
}

/** One thread of a list: what it is, how far its silence has come, what comes next, and what can be done. */
export function homeRow(row: HomeRow, list: HomeList, words: Words): KnownBlock[] {
  const { thread } = row;
  const reference: CardReference = {
    on: 'thread',
    number: thread.number,
    version: thread.version,
    variant: 0,
  };
  const owed = thread.waitingOn === 'us';
  const text = section(...lines(row, list, words));
  if (list === 'today')
    return [text, quickActions(reference, thread, { menu: owed ? OWED_TODAY : MENUS.today }, words)];
  const line = { ...text, block_id: cardBlockId(reference), accessory: menu(MENUS[list], words) };
  return list === 'paused' ? [line, ...endPauseButtons(reference, thread, 1, words)] : [line];
}
