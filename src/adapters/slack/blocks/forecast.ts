import type { KnownBlock, ModalView } from '@slack/types';
import type { Forecast, ForecastNudge } from '../../../domain/nudges/forecast.ts';
import type { Localizer } from '../../../languages/localizer.ts';
import { Markup, mention } from '../../../languages/markup.ts';
import { isChannelId } from '../ids/recipients.ts';
import { context, section, sections } from './kit/blocks.ts';
import { dataTable, recipientCell, textCell } from './kit/data-blocks.ts';
import { noticeView } from './kit/modal.ts';
import { titleOf } from './threads/sentences.ts';

/** The number of rows; forty with the longest names stay within Slack's limit for a message. */
const ROWS = 40;
/** Lines in one section; twelve with the longest names stay within its 3,000 characters. */
const LINES = 12;

type Scope = 'mine' | 'team';

function whatOf({ kind, remedy }: ForecastNudge, t: Localizer): string {
  if (kind === 'question' || kind === 'close_request' || kind === 'escalation') {
    return t.text(`forecast.${kind}`);
  }
  return t.text(`remedy.${remedy}`);
}

function heading({ nudges, until }: Forecast, scope: Scope, t: Localizer): string {
  const last = t.date(until - 1);
  if (nudges.length === 0) return t.mrkdwn(`forecast.nothing_${scope}`, { until: last });
  return t.mrkdwn(`forecast.${scope}`, { count: nudges.length, until: last });
}

function rest({ nudges }: Forecast, shown: number, t: Localizer): KnownBlock[] {
  const last = nudges.at(-1);
  const count = nudges.length - shown;
  return last && count > 0 ? [context(t.mrkdwn('forecast.more', { count, last: t.stamp(last.at) }))] : [];
}

function row(nudge: ForecastNudge, t: Localizer) {
  const { number, client } = nudge.thread;
  return [
    textCell(t.when(nudge.at)),
    textCell(t.text('forecast.client_cell', { number, client })),
    textCell(whatOf(nudge, t)),
    recipientCell(nudge.recipientId),
  ];
}

/** The upcoming nudges as a table. */
export function forecastTable(forecast: Forecast, scope: Scope, t: Localizer): KnownBlock[] {
  const shown = forecast.nudges.slice(0, ROWS);
  const head = (['when', 'client', 'what', 'to'] as const).map((column) => t.text(`forecast.${column}`));
  const caption = t.text('forecast.caption', { until: t.date(forecast.until - 1) });
  const rows = shown.map((nudge) => row(nudge, t));
  return [
    section(heading(forecast, scope, t)),
    ...(rows.length > 0 ? [dataTable(caption, head, rows)] : []),
    ...rest(forecast, shown.length, t),
  ];
}

function line(nudge: ForecastNudge, t: Localizer): string {
  const { recipientId } = nudge;
  return t.mrkdwn('forecast.line', {
    when: t.stamp(nudge.at),
    title: new Markup(titleOf(nudge.thread, t)),
    what: whatOf(nudge, t),
    to: isChannelId(recipientId) ? new Markup(`<#${recipientId}>`) : mention(recipientId),
  });
}

/** The upcoming nudges as lines, for places where Slack shows no tables. */
export function forecastLines(forecast: Forecast, t: Localizer): KnownBlock[] {
  const lines = forecast.nudges.slice(0, ROWS).map((nudge) => line(nudge, t));
  return [...sections(lines, LINES), ...rest(forecast, lines.length, t)];
}

/** The upcoming nudges in a modal. */
export function forecastModal(forecast: Forecast, scope: Scope, t: Localizer): ModalView {
  const blocks = [section(heading(forecast, scope, t)), ...forecastLines(forecast, t)];
  return noticeView(t.text('forecast.title'), blocks, t);
}
