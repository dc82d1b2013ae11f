import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import { DEFAULT_WEEK } from '../../../../domain/calendar/calendar.ts';
import { localDate } from '../../../../domain/calendar/local-date.ts';
import { LIMIT_MAX } from '../../../../domain/nudges/daily-quota.ts';
import { hasCover } from '../../../../domain/people/cover.ts';
import type { Language, Person } from '../../../../domain/people/person.ts';
import { wallClock } from '../../../../languages/formats.ts';
import { LANGUAGES } from '../../../../languages/index.ts';
import type { Localizer, MessageKey, Values } from '../../../../languages/localizer.ts';
import { FIELD_VALUE } from '../../ids/forms.ts';
import {
  COVER_CHOICES,
  digestChoice,
  LANGUAGE_OF_SLACK,
  OWN_FORM,
  type OwnField,
  PAUSE_CHOICES,
} from '../../ids/preferences.ts';
import { MODAL_TITLE_LIMIT } from '../forms/form-view.ts';
import { option, plainText } from '../kit/blocks.ts';
import { hoursOfWeek } from './preferences.ts';

const TEXT_LIMIT = 2000;
const HALF_HOUR = 30;
const [FIRST_DIGEST, LAST_DIGEST] = [6 * 60, 20 * 60];

/** How a field stands in the form, beyond its name and element. */
interface Look {
  readonly optional?: boolean;
  readonly hint?: MessageKey;
  readonly values?: Values;
}

function input(field: OwnField, element: InputBlock['element'], look: Look, t: Localizer): InputBlock {
  const { optional = false, hint, values } = look;
  return {
    type: 'input',
    block_id: field,
    label: plainText(t.text(`own.${field}_label`), TEXT_LIMIT),
    optional,
    element,
    ...(hint ? { hint: plainText(t.text(hint, values), TEXT_LIMIT) } : {}),
  };
}

function textField(field: OwnField, initial: string, look: Look, t: Localizer): InputBlock {
  const element = {
    type: 'plain_text_input',
    action_id: FIELD_VALUE,
    ...(initial === '' ? {} : { initial_value: initial }),
  } as const;
  return input(field, element, { optional: true, ...look }, t);
}

function choiceField(field: OwnField, options: PlainTextOption[], chosen: string, t: Localizer): InputBlock {
  const initial = options.find(({ value }) => value === chosen);
  const element = {
    type: 'static_select',
    action_id: FIELD_VALUE,
    options,
    ...(initial ? { initial_option: initial } : {}),
  } as const;
  return input(field, element, {}, t);
}

/** Every half hour of the day; an hour of their own beside them. */
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
  return choiceField('digest', options, digestChoice(digestAt), t);
}

function languageField(reader: Person, slackLanguage: Language, t: Localizer): InputBlock {
  const options = [
    option(t.text('own.as_in_slack', { value: t.languageName(slackLanguage) }), LANGUAGE_OF_SLACK),
    ...LANGUAGES.map((language) => option(t.languageName(language), language)),
  ];
  return choiceField('language', options, reader.language ?? LANGUAGE_OF_SLACK, t);
}

/** A moment (UTC ms) that is still to come, as the form shows it. */
const ahead = (moment: number | null, { now }: Localizer): number | null =>
  moment !== null && moment > now ? moment : null;

function momentPicker(moment: number | null) {
  return {
    type: 'datetimepicker',
    action_id: FIELD_VALUE,
    ...(moment === null ? {} : { initial_date_time: Math.floor(moment / 1000) }),
  } as const;
}

function pauseFields(reader: Person, t: Localizer): InputBlock[] {
  const until = ahead(reader.pausedUntil, t);
  const from = until === null ? null : ahead(reader.pausedFrom, t);
  const options = PAUSE_CHOICES.map((choice) => option(t.text(`own.pause_${choice}`), choice));
  return [
    choiceField('pause', options, until === null ? 'on' : 'until', t),
    input('paused_from', momentPicker(from), { optional: true, hint: 'own.paused_from_hint' }, t),
    input('paused_until', momentPicker(until), { optional: true }, t),
  ];
}

function dayPicker(moment: number | null, { timeZone }: Person) {
  return {
    type: 'datepicker',
    action_id: FIELD_VALUE,
    ...(moment === null ? {} : { initial_date: localDate(moment, timeZone) }),
  } as const;
}

function coverFields(reader: Person, t: Localizer): InputBlock[] {
  const by = hasCover(reader, t.now) ? reader.coverId : null;
  const until = by === null ? null : reader.coverUntil;
  const from = by === null ? null : ahead(reader.coverFrom, t);
  const options = COVER_CHOICES.map((choice) => option(t.text(`own.cover_${choice}`), choice));
  const open = until === null ? 'open' : 'until';
  const picker = {
    type: 'users_select',
    action_id: FIELD_VALUE,
    ...(by ? { initial_user: by } : {}),
  } as const;
  return [
    choiceField('cover', options, by === null ? 'none' : open, t),
    input('cover_by', picker, { optional: true }, t),
    input('cover_from', dayPicker(from, reader), { optional: true, hint: 'own.cover_from_hint' }, t),
    input('cover_until', dayPicker(until, reader), { optional: true, hint: 'own.cover_until_hint' }, t),
  ];
}

/** What the form shows: somebody's settings, their region as it is typed, and the language that Slack says. */
export interface OwnFormData {
  readonly reader: Person;
  readonly region: string;
  readonly slackLanguage: Language;
}

/** Everything that somebody sets for themselves, with what holds now filled in. */
export function ownFormView({ reader, region, slackLanguage }: OwnFormData, t: Localizer): ModalView {
  const limit = {
    type: 'number_input',
    action_id: FIELD_VALUE,
    is_decimal_allowed: false,
    min_value: '1',
    max_value: String(LIMIT_MAX),
    ...(reader.dailyLimit === null ? {} : { initial_value: String(reader.dailyLimit) }),
  } as const;
  const zone = { hint: 'own.time_zone_hint', values: { value: reader.slackTimeZone } } as const;
  return {
    type: 'modal',
    callback_id: OWN_FORM,
    title: plainText(t.text('own.title'), MODAL_TITLE_LIMIT),
    submit: plainText(t.text('policy.save'), MODAL_TITLE_LIMIT),
    close: plainText(t.text('button.cancel'), MODAL_TITLE_LIMIT),
    blocks: [
      textField('hours', hoursOfWeek(reader.week ?? DEFAULT_WEEK, t), { hint: 'own.hours_hint' }, t),
      textField('time_zone', reader.timeZoneOverride ?? '', zone, t),
      textField('region', region, { hint: 'own.region_hint' }, t),
      languageField(reader, slackLanguage, t),
      digestField(reader, t),
      input('limit', limit, { optional: true, hint: 'own.limit_hint' }, t),
      ...pauseFields(reader, t),
      ...coverFields(reader, t),
    ],
  };
}
