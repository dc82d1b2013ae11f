import type {
  ClientTotals,
  MedianTime,
  OpenTotals,
  Report,
  SilentClient,
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

const timing = ({ median, silences, silent }: MedianTime) => ({
  median_working_days: median,
  silences,
  still_silent: silent,
});

const silentClients = (clients: readonly SilentClient[]) =>
  clients.map(({ thread, silentDays, usual }) => ({
    ...threadJson(thread, silentDays),
    usual_reply_time: usual ? timing(usual) : null,
  }));

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
    reply_times: replyTimes?.map((row) => ({ category: row.category, ...timing(row) })) ?? null,
    revivals:
      revivals?.ways.map(({ remedy, channel, category, isCustom, cases, replied }) => ({
        remedy,
        via: channel,
        category,
        custom_text: isCustom,
        cases,
        replied,
      })) ?? null,
    revived: revived && totals(revived),
  };
}

/** A report as the API returns it. */
export function reportJson(report: Report): ReportJson {
  const { period, open, longest, owed } = report;
  return {
    from: period.from,
    until: period.until,
    time_zone: period.timeZone,
    at: isoMoment(report.now),
    is_complete: report.isComplete,
    open: open && openSection(open),
    longest: longest && silentClients(longest),
    owed: owed && { totals: totals(owed.all), longest: silentClients(owed.longest) },
    ...endings(report),
  };
}
