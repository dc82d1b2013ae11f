import type { KnownBlock, ModalView } from '@slack/types';
import type { OpenTotals, Report, ReportScope, SilentClient } from '../../../../domain/reports/report.ts';
import { turnOf } from '../../../../domain/threads/turn.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup, mention } from '../../../../languages/markup.ts';
import { context, section } from '../kit/blocks.ts';
import { noticeView } from '../kit/modal.ts';
import { plainBlocks } from '../kit/plain-blocks.ts';
import { titleOf } from '../threads/sentences.ts';
import { reportCharts } from './charts.ts';
import { replyTimesSection, revivalsSection } from './effects.ts';
import { totalsText } from './totals.ts';

function scopeText(scope: ReportScope, t: Localizer): Markup {
  switch (scope.kind) {
    case 'channel':
      return new Markup(`<#${scope.channelId}>`);
    case 'client':
      return new Markup(t.mrkdwn('report.scope_client', { client: scope.client }));
    default:
      return new Markup(t.mrkdwn(`report.scope_${scope.kind}`));
  }
}

function heading({ scope, period, isComplete }: Report, t: Localizer): KnownBlock[] {
  const title = section(t.mrkdwn('report.title', { scope: scopeText(scope, t) }));
  const days = { from: t.day(period.from), until: t.day(period.until), zone: period.timeZone };
  return [title, context(t.mrkdwn('report.period', days), !isComplete && t.mrkdwn('report.incomplete'))];
}

function openLine(name: string | Markup, { open, overdue }: OpenTotals, t: Localizer): string {
  const line = t.mrkdwn('report.open_line', { name, totals: totalsText(open, t) });
  if (overdue.clients === 0) return line;
  if (overdue.clients === open.clients)
    return `${line}; ${t.mrkdwn('report.all_overdue', { count: open.clients })}`;
  return `${line}; ${t.mrkdwn('report.overdue', { totals: totalsText(overdue, t) })}`;
}

function openSection({ open }: Report, t: Localizer): string[] {
  if (open === null) return [t.mrkdwn('report.open'), t.mrkdwn('report.failed')];
  const { all, byCategory, byOwner } = open;
  const categories = byCategory.length > 1 ? byCategory : [];
  return [
    openLine(new Markup(t.mrkdwn('report.open')), all, t),
    ...categories.map((row) => `• ${openLine(t.text(`category.${row.category}`), row, t)}`),
    ...(byOwner ? [t.mrkdwn('report.by_owner')] : []),
    ...(byOwner ?? []).map((row) => `• ${openLine(mention(row.ownerId), row, t)}`),
  ];
}

/** With fewer silences of a client than this, its usual reply time is not shown. */
const USUAL_MIN = 3;

function usualText({ usual }: SilentClient, t: Localizer): string {
  if (!usual || usual.median === null || usual.silences < USUAL_MIN) return '';
  const days = t.text('report.working_days', { count: Math.round(usual.median * 10) / 10 });
  return ` · ${t.text('report.usual', { days })}`;
}

/** How long a client has been silent or has waited for us, or since when it is known that our mail did not arrive. */
function stateText({ thread, silentDays }: SilentClient, t: Localizer): string {
  const turn = turnOf(thread);
  if (turn === 'undelivered')
    return t.mrkdwn('report.undelivered_since', { date: t.whenDay(thread.silentSince) });
  return t.mrkdwn(turn === 'us' ? 'report.waits' : 'report.silent', { for: t.days(silentDays, 'for') });
}

function clientLine(client: SilentClient, t: Localizer): string {
  const { thread } = client;
  const money = thread.amount ? ` · ${t.amount(thread.amount)}` : '';
  return `• ${titleOf(thread, t)} · ${stateText(client, t)}${money}${usualText(client, t)}`;
}

function longestSection({ longest }: Report, t: Localizer): string[] {
  if (longest === null) return [t.mrkdwn('report.longest'), t.mrkdwn('report.failed')];
  if (longest.length === 0) return [];
  return [t.mrkdwn('report.longest'), ...longest.map((client) => clientLine(client, t))];
}

function owedSection({ owed }: Report, t: Localizer): string[] {
  if (owed === null) return [t.mrkdwn('report.owed'), t.mrkdwn('report.failed')];
  if (owed.all.clients === 0) return [t.mrkdwn('report.owed_none')];
  const total = `${t.mrkdwn('report.owed')} ${totalsText(owed.all, t)}`;
  return [total, ...owed.longest.map((client) => clientLine(client, t))];
}

/** Nothing if every mail has arrived: that is the rule. */
function undeliveredSection({ undelivered }: Report, t: Localizer): string[] {
  if (undelivered === null) return [t.mrkdwn('report.undelivered'), t.mrkdwn('report.failed')];
  if (undelivered.all.clients === 0) return [];
  const total = `${t.mrkdwn('report.undelivered')} ${totalsText(undelivered.all, t)}`;
  return [total, ...undelivered.longest.map((client) => clientLine(client, t))];
}

function outcomesSection({ outcomes, revived }: Report, t: Localizer): string[] {
  const back =
    revived === null
      ? t.mrkdwn('report.failed')
      : t.mrkdwn('report.totals', { totals: totalsText(revived, t) });
  const revivedLine = `${t.mrkdwn('report.revived')} ${back}`;
  if (outcomes === null) return [t.mrkdwn('report.closed'), t.mrkdwn('report.failed'), revivedLine];
  if (outcomes.length === 0) return [t.mrkdwn('report.closed_none'), revivedLine];
  const lines = outcomes.map(
    ({ outcome, ...totals }) => `• ${t.text(`outcome.${outcome}`)}: ${totalsText(totals, t)}`,
  );
  return [t.mrkdwn('report.closed'), ...lines, revivedLine];
}

/** Whether there is nothing to report. */
function isEmpty({ open, outcomes, replyTimes, revivals }: Report): boolean {
  return (
    open?.all.open.clients === 0 &&
    outcomes?.length === 0 &&
    replyTimes?.length === 0 &&
    revivals?.ways.length === 0 &&
    revivals.tooFew === 0
  );
}

function nothing({ scope }: Report, t: Localizer): KnownBlock {
  return section(t.mrkdwn('report.nothing'), scope.kind === 'mine' && t.mrkdwn('report.nothing_mine'));
}

/** A report as complete text, with up to two charts of the most important figures. */
export function reportView(report: Report, t: Localizer): KnownBlock[] {
  if (isEmpty(report)) return [...heading(report, t), nothing(report, t)];
  const sections = [
    openSection(report, t),
    longestSection(report, t),
    owedSection(report, t),
    undeliveredSection(report, t),
    outcomesSection(report, t),
    replyTimesSection(report, t),
    revivalsSection(report, t),
  ];
  return [
    ...heading(report, t),
    ...sections.filter((lines) => lines.length > 0).map((lines) => section(...lines)),
    ...reportCharts(report, t),
  ];
}

/** A report in a modal, which cannot show charts; the text is the same. */
export function reportModal(report: Report, t: Localizer): ModalView {
  return noticeView(t.text('report.open_report'), plainBlocks(reportView(report, t)), t);
}
