import type { KnownBlock } from '@slack/types';
import type { ClientTotals, Report } from '../../../../domain/reports/report.ts';
import { toDecimal } from '../../../../domain/threads/decimal-amount.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { barChart } from '../kit/data-blocks.ts';
import { percentOf, WAYS_SHOWN } from './effects.ts';

/** Fewer bars than this are read faster as text. */
const BARS_MIN = 2;

function openChart({ open }: Report, t: Localizer): KnownBlock | null {
  const rows = open?.byCategory ?? [];
  if (rows.length < BARS_MIN) return null;
  return barChart(
    t.text('report.chart_open'),
    rows.map(({ category }) => t.text(`category.${category}`)),
    [
      { name: t.text('report.chart_series_open'), values: rows.map((row) => row.open.clients) },
      { name: t.text('report.chart_series_overdue'), values: rows.map((row) => row.overdue.clients) },
    ],
  );
}

/** The money of open clients by type, in the currency in which there is most of it: currencies are never added up. */
function moneyChart({ open }: Report, t: Localizer): KnownBlock | null {
  const currency = open?.all.open.amounts[0]?.currency;
  if (!open || currency === undefined) return null;
  const minorOf = ({ amounts }: ClientTotals) =>
    amounts.find((amount) => amount.currency === currency)?.minor ?? 0;
  const rows = open.byCategory.filter((row) => minorOf(row.open) > 0);
  if (rows.length < BARS_MIN) return null;
  const major = (totals: ClientTotals) => Number(toDecimal({ minor: minorOf(totals), currency }));
  return barChart(
    t.text('report.chart_money', { currency }),
    rows.map(({ category }) => t.text(`category.${category}`)),
    [
      { name: t.text('report.chart_series_open'), values: rows.map((row) => major(row.open)) },
      { name: t.text('report.chart_series_overdue'), values: rows.map((row) => major(row.overdue)) },
    ],
  );
}

/** The bars have the numbers of the lines beside them: what they say is longer than a label may be. */
function revivalChart({ revivals }: Report, t: Localizer): KnownBlock | null {
  const ways = revivals?.ways.slice(0, WAYS_SHOWN) ?? [];
  if (ways.length < BARS_MIN) return null;
  return barChart(
    t.text('report.chart_revivals'),
    ways.map((_, index) => String(index + 1)),
    [{ name: t.text('report.chart_series_replied'), values: ways.map(percentOf) }],
  );
}

/** Charts that Slack takes in one message. */
const CHARTS_MAX = 2;

/** What is at stake, what brings clients back and, where one of them has nothing to draw, how many clients are open. */
export function reportCharts(report: Report, t: Localizer): KnownBlock[] {
  const charts = [moneyChart(report, t), revivalChart(report, t), openChart(report, t)];
  return charts.filter((chart) => chart !== null).slice(0, CHARTS_MAX);
}
