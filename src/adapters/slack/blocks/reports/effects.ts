import type { ReplyTime, Report, RevivalCount } from '../../../../domain/reports/report.ts';
import { CASES_MIN } from '../../../../domain/reports/revivals.ts';
import { REPLY_WINDOW_DAYS } from '../../../../domain/reports/thread-figures.ts';
import type { Localizer } from '../../../../languages/localizer.ts';

/** The number of kinds of follow-ups that a report shows. */
export const WAYS_SHOWN = 10;

/** The median, `2.5 working days`, or that half of them have not replied yet. */
function medianText({ median, silences, silent }: ReplyTime, t: Localizer): string {
  if (median === null) return t.text('report.not_reached', { silent, silences });
  const days = t.text('report.working_days', { count: Math.round(median * 10) / 10 });
  return t.text('report.median', { days, silences, silent });
}

/** How long clients take to reply. */
export function replyTimesSection({ replyTimes }: Report, t: Localizer): string[] {
  if (replyTimes === null) return [t.mrkdwn('report.reply_time'), t.mrkdwn('report.failed')];
  const [all, ...byCategory] = replyTimes;
  if (!all) return [t.mrkdwn('report.no_silences')];
  const lines = byCategory.length > 1 ? byCategory : [];
  return [
    `${t.mrkdwn('report.reply_time')} ${medianText(all, t)}`,
    ...lines.map((one) => `• ${t.text(`category.${one.category ?? 'general'}`)}: ${medianText(one, t)}`),
  ];
}

/** The percentage of cases with a reply. */
export function percentOf({ cases, replied }: Pick<RevivalCount, 'cases' | 'replied'>): number {
  return Math.round((100 * replied) / cases);
}

/** A way of following up: `Call, by phone, proposal`. */
function wayText({ remedy, channel, category }: RevivalCount, t: Localizer): string {
  const what = remedy === null ? t.text('report.own_way') : t.text(`report.remedy_${remedy}`);
  return [what, t.text(`by.${channel}`), t.text(`category.${category}`)].join(', ');
}

/** What brings clients back: each kind of follow-up with its number of cases. */
export function revivalsSection({ revivals }: Report, t: Localizer): string[] {
  if (revivals === null) return [t.mrkdwn('report.revivals'), t.mrkdwn('report.failed')];
  const { ways, byWording, tooFew } = revivals;
  const few = t.mrkdwn('report.too_few', { count: tooFew, min: CASES_MIN });
  if (ways.length === 0) return tooFew === 0 ? [] : [t.mrkdwn('report.revivals'), few];
  const rate = (one: Pick<RevivalCount, 'cases' | 'replied'>, name: string, mark = '•') =>
    `${mark} ${t.mrkdwn('report.rate', { name, replied: one.replied, cases: one.cases, percent: percentOf(one) })}`;
  return [
    t.mrkdwn('report.revivals'),
    t.mrkdwn('report.revivals_how', { days: t.text('report.working_days', { count: REPLY_WINDOW_DAYS }) }),
    ...ways.slice(0, WAYS_SHOWN).map((way, index) => rate(way, wayText(way, t), `${index + 1}.`)),
    ...byWording.map((one) => rate(one, t.text(one.isCustom ? 'report.custom' : 'report.built_in'))),
    ...(tooFew === 0 ? [] : [few]),
  ];
}
