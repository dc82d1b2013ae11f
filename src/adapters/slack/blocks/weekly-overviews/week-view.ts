import type { KnownBlock } from '@slack/types';
import { localDate } from '../../../../domain/calendar/local-date.ts';
import type { ForecastNudge } from '../../../../domain/nudges/forecast.ts';
import type { SilentClient } from '../../../../domain/reports/report.ts';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { SomeThreads, WeekOverview } from '../../../../domain/weekly-overviews/week.ts';
import { type Localizer, localizerFor } from '../../../../languages/localizer.ts';
import { mention } from '../../../../languages/markup.ts';
import { context, section } from '../kit/blocks.ts';
import { barChart, type Cell, dataTable, numberCell, recipientCell, textCell } from '../kit/data-blocks.ts';
import { plainBlocks } from '../kit/plain-blocks.ts';
import { TABLE_MIN, threadTable } from '../threads/list.ts';
import { titleOf } from '../threads/sentences.ts';

/** The number of nudges listed one by one, to stay within Slack's limits; the chart and the total include all. */
const DUE_SHOWN = 25;
/** Lines in one section; more would come close to its 3,000 characters. */
const LINES_PER_SECTION = 15;
/** With fewer bars than this, text is easier to read than a chart. */
const BARS_MIN = 2;

function clientLine(thread: PlannedThread, isTeam: boolean, t: Localizer): string {
  const { amount, ownerId } = thread;
  const parts = [titleOf(thread, t), amount && t.amount(amount), isTeam && mention(ownerId).text];
  return parts.filter(Boolean).join(' · ');
}

/** The first nudge of each client in the week. */
function firstNudges(due: readonly ForecastNudge[]): readonly ForecastNudge[] {
  const seen = new Set<number>();
  return due.filter(({ thread: { number } }) => !seen.has(number) && seen.add(number));
}

function dueRow({ at, thread, remedy, recipientId }: ForecastNudge, isTeam: boolean, t: Localizer): Cell[] {
  const { number, client, amount } = thread;
  return [
    textCell(t.text('list.client', { number, client })),
    textCell(t.when(at)),
    textCell(t.text(`remedy.${remedy}`)),
    amount ? numberCell(amount.minor, t.amount(amount)) : textCell(''),
    ...(isTeam ? [recipientCell(recipientId)] : []),
  ];
}

function dueSection(due: readonly ForecastNudge[], isTeam: boolean, t: Localizer): KnownBlock[] {
  if (due.length === 0) return [section(t.mrkdwn('week.due_none'))];
  const shown = due.slice(0, DUE_SHOWN);
  const columns = ['list.column_client', 'week.when', 'week.what', 'list.column_amount', 'week.to'] as const;
  const table = dataTable(
    t.text('week.due_caption'),
    columns.slice(0, isTeam ? undefined : -1).map((column) => t.text(column)),
    shown.map((nudge) => dueRow(nudge, isTeam, t)),
  );
  const left = due.length - shown.length;
  return [
    section(t.mrkdwn('week.due', { count: due.length })),
    ...(shown.length < TABLE_MIN ? plainBlocks([table]) : [table]),
    ...(left > 0 ? [context(t.mrkdwn('week.more_due', { count: left }))] : []),
  ];
}

/** A heading and a line for each client, in as many sections as needed. */
function named(
  heading: string,
  { threads, total }: SomeThreads,
  isTeam: boolean,
  t: Localizer,
): KnownBlock[] {
  const lines = threads.map((thread) => `• ${clientLine(thread, isTeam, t)}`);
  const sections: KnownBlock[] = [];
  for (let from = 0; from < lines.length; from += LINES_PER_SECTION) {
    const some = lines.slice(from, from + LINES_PER_SECTION);
    sections.push(section(from === 0 && heading, ...some));
  }
  const left = total - threads.length;
  return left > 0 ? [...sections, context(t.mrkdwn('week.more', { count: left }))] : sections;
}

/** How many clients are due on each day of the week. */
function dueChart(due: readonly ForecastNudge[], t: Localizer): KnownBlock[] {
  const days = new Map<string, { readonly at: number; count: number }>();
  for (const { at } of due) {
    const date = localDate(at, t.timeZone);
    const day = days.get(date);
    if (day) day.count += 1;
    else days.set(date, { at, count: 1 });
  }
  const all = [...days.values()];
  if (all.length < BARS_MIN) return [];
  const labels = all.map(({ at }) => t.whenDay(at));
  const series = { name: t.text('week.chart_series'), values: all.map(({ count }) => count) };
  const chart = barChart(t.text('week.chart'), labels, [series]);
  return chart ? [chart] : [];
}

/** How long those who have waited longest have waited (working days). */
function longestChart(longest: readonly SilentClient[], t: Localizer): KnownBlock[] {
  if (longest.length < BARS_MIN) return [];
  const labels = longest.map(({ thread }) => `#${thread.number}`);
  const values = longest.map(({ silentDays }) => Math.round(silentDays));
  const chart = barChart(t.text('week.chart_longest'), labels, [
    { name: t.text('week.chart_longest_series'), values },
  ]);
  return chart ? [chart] : [];
}

/** A weekly overview as blocks, and its text for notifications. */
export function weekView(week: WeekOverview): { readonly text: string; readonly blocks: KnownBlock[] } {
  const { reader, recipient, now, longest, cameBack, undecided } = week;
  const t = localizerFor(reader, now);
  const isTeam = recipient.kind === 'channel';
  const due = firstNudges(week.due);
  // One chart: of the days ahead, or where nearly nothing is due, of those who wait.
  const byDay = dueChart(due, t);
  return {
    text: t.mrkdwn('week.notification', { due: due.length, undecided: undecided.total }),
    blocks: [
      section(t.mrkdwn(isTeam ? 'week.title_team' : 'week.title')),
      ...named(t.mrkdwn('week.undecided', { count: undecided.total }), undecided, isTeam, t),
      ...dueSection(due, isTeam, t),
      ...byDay,
      ...(longest.length === 0 ? [] : [section(t.mrkdwn('week.longest'))]),
      ...(longest.length === 0 ? [] : threadTable(t.text('list.caption'), longest, isTeam, t)),
      ...(byDay.length === 0 ? longestChart(longest, t) : []),
      ...named(t.mrkdwn('week.came_back', { count: cameBack.total }), cameBack, isTeam, t),
      ...(cameBack.total === 0 ? [section(t.mrkdwn('week.came_back_none'))] : []),
      context(t.mrkdwn(isTeam ? 'week.how_team' : 'week.how')),
    ],
  };
}
