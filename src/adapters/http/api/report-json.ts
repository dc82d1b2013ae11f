import type {
  ClientTotals,
  MedianTime,
  OpenTotals,
  Report,
  RevivalCount,
  SilentClient,
  StalledClients,
} from '../../../domain/reports/report.ts';
import { toDecimal } from '../../../domain/threads/decimal-amount.ts';
import { isoMoment } from '../../../domain/threads/public-thread.ts';
import type { ReportJson } from './schemas/report.ts';
import { threadJson } from './thread-json.ts';

const totals = ({ clients, amounts, withoutAmount }: ClientTotals) => ({
  clients,
  amounts: amounts.map((amount) => ({ value: toDecimal(amount), currency: amount.currency })),
  without_amount: withoutAmount,
});

const openTotals = ({ open, overdue }: OpenTotals) => ({ open: totals(open), overdue: totals(overdue) });

const replyTime = ({ median, silences, silent }: MedianTime) => ({
  median_working_days: median,
  silences,
  still_silent: silent,
});

const silent = (clients: readonly SilentClient[]) =>
  clients.map(({ thread, silentDays, usual }) => ({
    ...threadJson(thread, silentDays),
    usual_reply_time: usual && usual.silences > 0 ? replyTime(usual) : null,
  }));

const stalled = ({ all, longest }: StalledClients) => ({ totals: totals(all), longest: silent(longest) });

const effect = ({ isCustom, cases, replied }: Pick<RevivalCount, 'isCustom' | 'cases' | 'replied'>) => ({
  custom_text: isCustom,
  cases,
  replied,
});

function openSection(open: NonNullable<Report['open']>): NonNullable<ReportJson['open']> {
  return {
    ...openTotals(open.all),
    by_category: open.byCategory.map((row) => ({ category: row.category, ...openTotals(row) })),
    by_owner: open.byOwner?.map((row) => ({ owner: row.ownerId, ...openTotals(row) })) ?? null,
  };
}

function endings({ outcomes, replyTimes, revivals, revived }: Report) {
  return {
    outcomes: outcomes?.map((row) => ({ outcome: row.outcome, ...totals(row) })) ?? null,
    reply_times: replyTimes?.map((row) => ({ category: row.category, ...replyTime(row) })) ?? null,
    revivals:
      revivals?.ways.map((way) => ({
        remedy: way.remedy,
        via: way.channel,
        category: way.category,
        ...effect(way),
      })) ?? null,
    revivals_by_wording: revivals?.byWording.map(effect) ?? null,
    revivals_left_out: revivals?.tooFew ?? null,
    revived: revived && totals(revived),
  };
}

/** A report as the API returns it. */
export function reportJson(report: Report): ReportJson {
  const { period, open, longest, owed, undelivered } = report;
  return {
    from: period.from,
    until: period.until,
    time_zone: period.timeZone,
    at: isoMoment(report.now),
    is_complete: report.isComplete,
    open: open && openSection(open),
    longest: longest && silent(longest),
    owed: owed && stalled(owed),
    undelivered: undelivered && stalled(undelivered),
    ...endings(report),
  };
}
