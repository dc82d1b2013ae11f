import type { KnownBlock, ModalView } from '@slack/types';
import type { Overview, OverviewSchedule } from '../../../../domain/weekly-overviews/overview-schedule.ts';
import { wallClock } from '../../../../languages/formats.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import {
  CHANGE_CHANNEL_OVERVIEW,
  CHANGE_OVERVIEW,
  NO_OVERVIEW,
  OVERVIEW_FORM,
  type OverviewField,
  type OverviewOf,
} from '../../ids/weekly-overviews.ts';
import { actionsBlock, button, option, section } from '../kit/blocks.ts';
import { channelInput, type InputField, selectInput, textInput } from '../kit/inputs.ts';
import { formView } from '../kit/modal.ts';
import { overviewSentence, weekdayText } from './weekly-overview.ts';

const TIME_MAX = 20;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Somebody's weekly overviews and, for admins, those of channels. */
export interface OverviewSettings {
  readonly own: Overview | null;
  readonly channels: readonly Overview[];
}

/** The settings for weekly overviews, with buttons to change them. */
export function overviewsSection(
  { own, channels }: OverviewSettings,
  { userId, isAdmin }: { readonly userId: string; readonly isAdmin: boolean },
  t: Localizer,
): KnownBlock[] {
  const buttons = [
    button(t.text('week.change_own'), CHANGE_OVERVIEW),
    ...(isAdmin ? [button(t.text('week.change_channel'), CHANGE_CHANNEL_OVERVIEW)] : []),
  ];
  return [
    section(
      overviewSentence({ kind: 'person', userId }, own, t),
      ...channels.map((overview) => overviewSentence(overview.recipient, overview, t)),
    ),
    actionsBlock(buttons),
  ];
}

/** The form for the weekday and the hour of a weekly overview, a person's own or a channel's. */
export function overviewFormView(of: OverviewOf, schedule: OverviewSchedule | null, t: Localizer): ModalView {
  const field = (name: OverviewField, hint?: string): InputField => ({
    name,
    label: t.text(`week.${name}`),
    hint,
    optional: name === 'overview_time',
  });
  const days = [
    option(t.text('week.off'), NO_OVERVIEW),
    ...WEEKDAYS.map((day) => option(weekdayText(day, t), String(day))),
  ];
  const chosen = schedule === null ? NO_OVERVIEW : String(schedule.weekday);
  const at = schedule?.at ?? null;
  const time = at === null ? null : wallClock(at);
  return formView(
    {
      callbackId: OVERVIEW_FORM,
      metadata: of,
      title: t.text('week.form_title'),
      submit: t.text('policy.save'),
    },
    [
      ...(of === 'channel'
        ? [channelInput(field('overview_channel', t.text('week.channel_hint')), null)]
        : []),
      selectInput(field('overview_day'), days, chosen),
      textInput(field('overview_time', t.text('week.time_hint')), time, { max: TIME_MAX }),
    ],
    t,
  );
}
