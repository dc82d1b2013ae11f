import type { KnownBlock, SectionBlock } from '@slack/types';
import type { PlannedThread } from '../../../domain/thread.ts';
import type { ThreadEvent } from '../../../domain/thread-event.ts';
import type { ThreadView } from '../../../domain/thread-view.ts';
import { undoneVersions, versionAfter } from '../../../domain/undo.ts';
import { Markup, mention } from '../../../words/interface/markup.ts';
import type { Words } from '../../../words/interface/words.ts';
import { context, section } from './blocks.ts';
import { deafnessLine } from './deafness.ts';
import { detailsLine, silenceLine } from './nudge-card.ts';
import { ownerAwayLine } from './owner-away.ts';
import { eventLine, pauseSentence, planSentence, reasonOf, titleOf, upFirst } from './sentences.ts';
import { withUndo } from './undo.ts';

const TIMELINE_LINES = 15;

function isPaused({ status, pause }: PlannedThread, words: Words): boolean {
  return status === 'open' && pause !== null && pause.until > words.now;
}

function stateLine(data: ThreadView, words: Words): string {
  const { thread } = data;
  if (thread.status === 'open') return silenceLine(data, words);
  return words.say('show.closed', {
    date: words.date(thread.closedAt ?? words.now),
    outcome: words.plain(`outcome.${thread.outcome ?? 'obsolete'}`),
    reason: reasonOf(thread.outcomeReason, words),
  });
}

function ladder({ thread, policy }: ThreadView, words: Words): string {
  const rungs = policy.steps.map(({ remedy, after }, index) =>
    words.say('show.rung', {
      mark: new Markup(index < thread.step ? '✓' : '○'),
      remedy: words.plain(`remedy.${remedy}`),
      after: words.days(after, 'after'),
    }),
  );
  return [words.say('show.ladder'), ...rungs].join('\n');
}

function timeline(history: readonly ThreadEvent[], words: Words): string {
  const earlier = history.length - TIMELINE_LINES;
  const undone = undoneVersions(history);
  return [
    words.say('show.timeline'),
    earlier > 0 && words.say('show.earlier', { count: earlier }),
    ...history.slice(-TIMELINE_LINES).map((event) => {
      const line = eventLine(event, words);
      return `• ${undone.has(versionAfter(event)) ? words.say('undo.line', { line: new Markup(line) }) : line}`;
    }),
  ]
    .filter(Boolean)
    .join('\n');
}

/** What a thread is about and where it stands. */
export function threadHead(data: ThreadView, words: Words): KnownBlock {
  const { thread } = data;
  return section(
    titleOf(thread, words),
    stateLine(data, words),
    detailsLine(data, words),
    [
      words.say('show.owner', { owner: mention(thread.ownerId) }),
      words.say('show.drafts', { language: words.plain(`language.${thread.language}`) }),
    ].join(' · '),
  );
}

/** What holds a thread back, and when and what its next nudge is. */
export function threadOutlook({ thread, owner, plan }: ThreadView, words: Words): KnownBlock {
  return context(
    isPaused(thread, words) && thread.pause && `${upFirst(pauseSentence(thread.pause, words))}.`,
    thread.status === 'open' && ownerAwayLine(owner, words),
    deafnessLine(thread, words),
    planSentence(plan, owner, words),
  );
}

/** The plan and the timeline of a thread; the timeline comes last. */
export function threadStory(data: ThreadView, words: Words): SectionBlock[] {
  const { thread, history } = data;
  return [
    ...(thread.status === 'open' ? [section(ladder(data, words))] : []),
    section(timeline(history, words)),
  ];
}

/**
 * One thread: where it stands, its plan, its timeline with the way back from the last change, and when and what the
 * next nudge is.
 */
export function threadDetailsView(data: ThreadView, words: Words): KnownBlock[] {
  const { thread, history } = data;
  const plan = threadStory(data, words);
  const told = plan.splice(-1).map((line) => withUndo(line, thread, history, words));
  return [threadHead(data, words), ...plan, ...told, threadOutlook(data, words)];
}
