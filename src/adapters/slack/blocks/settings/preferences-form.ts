import type { InputBlock, ModalView } from '@slack/types';
import { DEFAULT_WEEK } from '../../../../domain/calendar/calendar.ts';
import { localDate } from '../../../../domain/calendar/local-date.ts';
import { LIMIT_MAX } from '../../../../domain/nudges/daily-limit.ts';
import { hasCover } from '../../../../domain/people/cover.ts';
import type { Language, Person } from '../../../../domain/people/person.ts';
import { wallClock } from '../../../../languages/formats.ts';
import { LANGUAGES } from '../../../../languages/index.ts';
import type { Localizer, MessageKey, Values } from '../../../../languages/localizer.ts';
import {
  COVER_CHOICES,
  digestChoice,
  LANGUAGE_OF_SLACK,
  PAUSE_CHOICES,
  PREFERENCES_FORM,
  type PreferenceField,
} from '../../ids/preferences.ts';
import { option } from '../kit/blocks.ts';
import {
  dayInput,
  type InputField,
  momentInput,
  numberInput,
  selectInput,
  textInput,
  userInput,
} from '../kit/inputs.ts';
import { formView } from '../kit/modal.ts';
import { hoursOfWeek } from './preferences.ts';

/** Fields that always have a value. */
const CHOSEN: ReadonlySet<PreferenceField> = new Set(['language', 'digest', 'pause', 'cover']);
const HALF_HOUR = 30;
const [FIRST_DIGEST, LAST_DIGEST] = [6 * 60, 20 * 60];

/** The label and the hint of a field. */
function fieldOf(name: PreferenceField, t: Localizer, hint?: MessageKey, values?: Values): InputField {
  return {
    name,
    label: t.text(`own.${name}_label`),
    optional: !CHOSEN.has(name),
    hint: hint && t.text(hint, values),
  };
}

/** The choice of single nudges or a digest at a time: every half hour, plus the current time if it is another one. */
function digestField({ digestAt }: Person, t: Localizer): InputBlock {
  const hours = Array.from(
    { length: (LAST_DIGEST - FIRST_DIGEST) / HALF_HOUR + 1 },
    (_, index) => FIRST_DIGEST + index * HALF_HOUR,
  );
  const offered = new Set(digestAt === null ? hours : [...hours, digestAt].sort((a, b) => a - b));
  const options = [
    option(t.text('own.digest_single'), digestChoice(null)),
    ...[...offered].map((at) => option(t.text('own.digest_at', { time: wallClock(at) }), digestChoice(at))),
  ];
  return selectInput(fieldOf('digest', t), options, digestChoice(digestAt));
}

function languageField(reader: Person, slackLanguage: Language, t: Localizer): InputBlock {
  const options = [
    option(t.text('own.as_in_slack', { value: t.languageName(slackLanguage) }), LANGUAGE_OF_SLACK),
    ...LANGUAGES.map((language) => option(t.languageName(language), language)),
  ];
  return selectInput(fieldOf('language', t), options, reader.language ?? LANGUAGE_OF_SLACK);
}

/** A future moment (UTC ms) as the form shows it. */
const ahead = (moment: number | null, { now }: Localizer): number | null =>
  moment !== null && moment > now ? moment : null;

function pauseFields(reader: Person, t: Localizer): InputBlock[] {
  const until = ahead(reader.pausedUntil, t);
  const from = until === null ? null : ahead(reader.pausedFrom, t);
  const options = PAUSE_CHOICES.map((choice) => option(t.text(`own.pause_${choice}`), choice));
  return [
    selectInput(fieldOf('pause', t), options, until === null ? 'on' : 'until'),
    momentInput(fieldOf('paused_from', t, 'own.paused_from_hint'), from),
    momentInput(fieldOf('paused_until', t), until),
  ];
}

function coverFields(reader: Person, t: Localizer): InputBlock[] {
  const by = hasCover(reader, t.now) ? reader.coverId : null;
  const until = by === null ? null : reader.coverUntil;
  const from = by === null ? null : ahead(reader.coverFrom, t);
  const options = COVER_CHOICES.map((choice) => option(t.text(`own.cover_${choice}`), choice));
  const open = until === null ? 'open' : 'until';
  const day = (moment: number | null) => (moment === null ? null : localDate(moment, reader.timeZone));
  return [
    selectInput(fieldOf('cover', t), options, by === null ? 'none' : open),
    userInput(fieldOf('cover_by', t), by),
    dayInput(fieldOf('cover_from', t, 'own.cover_from_hint'), day(from)),
    dayInput(fieldOf('cover_until', t, 'own.cover_until_hint'), day(until)),
  ];
}

/** What the form shows: somebody's settings, their holiday region as it is typed, and their language in Slack. */
export interface PreferencesFormData {
  readonly reader: Person;
  readonly region: string;
  readonly slackLanguage: Language;
}

/** The form for all of somebody's preferences, prefilled with the current values. */
export function preferencesFormView(
  { reader, region, slackLanguage }: PreferencesFormData,
  t: Localizer,
): ModalView {
  const frame = { callbackId: PREFERENCES_FORM, title: t.text('own.title'), submit: t.text('policy.save') };
  const zone = fieldOf('time_zone', t, 'own.time_zone_hint', { value: reader.slackTimeZone });
  const blocks = [
    textInput(fieldOf('hours', t, 'own.hours_hint'), hoursOfWeek(reader.week ?? DEFAULT_WEEK, t)),
    textInput(zone, reader.timeZoneOverride),
    textInput(fieldOf('region', t, 'own.region_hint'), region),
    languageField(reader, slackLanguage, t),
    digestField(reader, t),
    numberInput(fieldOf('limit', t, 'own.limit_hint'), reader.dailyLimit, { min: 1, max: LIMIT_MAX }),
    ...pauseFields(reader, t),
    ...coverFields(reader, t),
  ];
  return formView(frame, blocks, t);
}
