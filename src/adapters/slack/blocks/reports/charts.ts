import type { KnownBlock } from '@slack/types';
import type { ClientTotals, Report } from '../../../../domain/reports/report.ts';
import { toDecimal } from '../../../../domain/threads/decimal-amount.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { barChart } from '../kit/data-blocks.ts';
import { percentOf, WAYS_SHOWN } from './effects.ts';

/** With fewer bars than this, text is easier to read than a chart. */
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

/** The money of open clients by type, in the main currency only: currencies are never added up. */
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

/**
 * How many follow-ups of each kind were replied to. The bars are numbered like the lines of text, whose names are too
 * long for labels.
 */
function revivalChart({ revivals }: Report, t: Localizer): KnownBlock | null {
  const ways = revivals?.ways.slice(0, WAYS_SHOWN) ?? [];
  if (ways.length < BARS_MIN) return null;
  return barChart(
    t.text('report.chart_revivals'),
    ways.map((_, index) => String(index + 1)),
    [{ name: t.text('report.chart_series_replied'), values: ways.map(percentOf) }],
  );
}

/** The number of charts that Slack allows in one message. */
const CHARTS_MAX = 2;

/**
 * Charts of the money at stake and of what brings clients back; if one of them is empty, also of the number of open
 * clients.
 */
export function reportCharts(report: Report, t: Localizer): KnownBlock[] {
  const charts = [moneyChart(report, t), revivalChart(report, t), openChart(report, t)];
  return charts.filter((chart) => chart !== null).slice(0, CHARTS_MAX);
}
