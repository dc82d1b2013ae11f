import type { KnownBlock } from '@slack/types';
import type { Forecast } from '../../../domain/nudges/forecast.ts';
import { type Localizer, localizerFor } from '../../../languages/localizer.ts';
import type { TrialSummary } from '../../../ports/messenger.ts';
import { forecastLines } from './forecast.ts';
import { context, section } from './kit/blocks.ts';

/** The state of a workspace's trial. */
interface Trial {
  readonly isOn: boolean;
  readonly isForAll: boolean;
  readonly next: Forecast;
}

/** Whether the workspace is in its trial, and how many nudges would be sent if it ended. */
export function trialView({ isOn, isForAll, next }: Trial, t: Localizer): KnownBlock[] {
  const until = t.date(next.until - 1);
  const ending = isOn && !isForAll && t.mrkdwn('trial.would_end', { count: next.nudges.length, until });
  return [
    section(t.mrkdwn(isOn ? 'trial.is_on' : 'trial.is_off'), isForAll && t.mrkdwn('trial.for_all'), ending),
  ];
}

/** The nudges that would be sent today, for the person who installed the bot. */
export function trialSummaryView({ reader, forecast, now }: TrialSummary) {
  const t = localizerFor(reader, now);
  const isEmpty = forecast.nudges.length === 0;
  const title = t.mrkdwn(isEmpty ? 'trial.summary_nothing' : 'trial.summary_title');
  return {
    text: title,
    blocks: [section(title), ...forecastLines(forecast, t), context(t.mrkdwn('trial.summary_end'))],
  };
}
