import type { KnownBlock } from '@slack/types';
import type { Report } from '../../../../domain/reports/report.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { barChart } from '../kit/data-blocks.ts';
import { percentOf, wayText } from './effects.ts';

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

function revivalChart({ revivals }: Report, t: Localizer): KnownBlock | null {
  const ways = revivals?.ways ?? [];
  if (ways.length < BARS_MIN) return null;
  return barChart(
    t.text('report.chart_revivals'),
    ways.map((way) => wayText(way, t)),
    [{ name: t.text('report.chart_series_replied'), values: ways.map(percentOf) }],
  );
}

/** At most two charts, the number that Slack takes in one message. */
export function reportCharts(report: Report, t: Localizer): KnownBlock[] {
  return [openChart(report, t), revivalChart(report, t)].filter((chart) => chart !== null);
}
