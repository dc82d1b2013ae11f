import type { KnownBlock, SectionBlock } from '@slack/types';
import { notesIn } from '../../../../domain/threads/note.ts';
import { pauseAt } from '../../../../domain/threads/pauses.ts';
import type { ThreadEvent } from '../../../../domain/threads/thread-event.ts';
import type { ThreadView } from '../../../../domain/threads/thread-view.ts';
import { undoneVersions, versionAfter } from '../../../../domain/threads/undo.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { author, Markup, mention } from '../../../../languages/markup.ts';
import { detailsLine, silenceLine } from '../cards/nudge-card.ts';
import { ownerAwayLine } from '../cards/owner-away.ts';
import { context, section } from '../kit/blocks.ts';
import {
  absenceAheadLine,
  capitalize,
  eventLine,
  pauseSentence,
  planSentence,
  reasonOf,
  titleOf,
} from './sentences.ts';
import { withUndo } from './undo.ts';
import { unreadableNotice } from './unreadable-notice.ts';

const TIMELINE_LINES = 15;
const NOTES_SHOWN = 5;

/** How long the silence is, or how the thread ended. */
export function stateLine(data: ThreadView, t: Localizer): string {
  const { thread } = data;
  if (thread.status === 'open') return silenceLine(data, t);
  return t.mrkdwn('show.closed', {
    date: t.date(thread.closedAt ?? t.now),
    outcome: t.text(`outcome.${thread.outcome ?? 'obsolete'}`),
    reason: reasonOf(thread.outcomeReason, t),
  });
}

function ladder({ thread, policy }: ThreadView, t: Localizer): string {
  const rungs = policy.steps.map(({ remedy, after }, index) =>
    t.mrkdwn('show.rung', {
      mark: new Markup(index < thread.step ? '✓' : '○'),
      remedy: t.text(`remedy.${remedy}`),
      after: t.days(after, 'after'),
    }),
  );
  return [t.mrkdwn('show.ladder'), ...rungs].join('\n');
}

/** The newest notes, in full: the timeline has only their beginnings. */
function notes(history: readonly ThreadEvent[], t: Localizer): string | null {
  const all = notesIn(history);
  if (all.length === 0) return null;
  const earlier = all.length - NOTES_SHOWN;
  const shown = all
    .slice(-NOTES_SHOWN)
    .reverse()
    .map(({ text, at, by }) => t.mrkdwn('show.note', { text, date: t.date(at), who: author(by ?? '') }));
  const more = earlier > 0 ? [t.mrkdwn('show.earlier_notes', { count: earlier })] : [];
  return [t.mrkdwn('show.notes'), ...shown, ...more].join('\n');
}

function timeline(history: readonly ThreadEvent[], t: Localizer): string {
  const earlier = history.length - TIMELINE_LINES;
  const undone = undoneVersions(history);
  return [
    t.mrkdwn('show.timeline'),
    earlier > 0 && t.mrkdwn('show.earlier', { count: earlier }),
    ...history.slice(-TIMELINE_LINES).map((event) => {
      const line = eventLine(event, t);
      return `• ${undone.has(versionAfter(event)) ? t.mrkdwn('undo.line', { line: new Markup(line) }) : line}`;
    }),
  ]
    .filter(Boolean)
    .join('\n');
}

/** What a thread is about, and its state. */
export function threadHead(data: ThreadView, t: Localizer): KnownBlock {
  const { thread } = data;
  return section(
    titleOf(thread, t),
    stateLine(data, t),
    detailsLine(data, t),
    [
      t.mrkdwn('show.owner', { owner: mention(thread.ownerId) }),
      t.mrkdwn('show.drafts', { language: t.draftLanguageName(thread.language) }),
    ].join(' · '),
  );
}

/** What is holding back the nudges of a thread, and when and what the next one is. */
export function threadOutlook({ thread, owner, plan }: ThreadView, t: Localizer): KnownBlock {
  const isOpen = thread.status === 'open';
  const pause = isOpen ? pauseAt(thread, t.now) : null;
  return context(
    pause && `${capitalize(pauseSentence(pause, t))}.`,
    isOpen && absenceAheadLine(thread, t),
    isOpen && ownerAwayLine(owner, t),
    unreadableNotice(thread, t),
    planSentence(plan, thread, owner, t),
  );
}

/** The plan, the notes and the timeline of a thread; the timeline comes last. */
export function planAndTimeline(data: ThreadView, t: Localizer): SectionBlock[] {
  const { thread, history } = data;
  const noted = notes(history, t);
  return [
    ...(thread.status === 'open' ? [section(ladder(data, t))] : []),
    ...(noted === null ? [] : [section(noted)]),
    section(timeline(history, t)),
  ];
}

/** One thread: its state, its plan, its timeline with a button that undoes the last change, and its next nudge. */
export function threadDetailsView(data: ThreadView, t: Localizer): KnownBlock[] {
  const { thread, history } = data;
  const plan = planAndTimeline(data, t);
  const told = plan.splice(-1).map((line) => withUndo(line, thread, history, t));
  return [threadHead(data, t), ...plan, ...told, threadOutlook(data, t)];
}
