import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import { DEFAULT_WEEK } from '../../../../domain/calendar/calendar.ts';
import { localDate } from '../../../../domain/calendar/local-date.ts';
import { LIMIT_MAX } from '../../../../domain/nudges/daily-quota.ts';
import { coverOf } from '../../../../domain/people/cover.ts';
import type { Person } from '../../../../domain/people/person.ts';
import { wallClock } from '../../../../languages/formats.ts';
import type { Sentence, Values, Words } from '../../../../languages/localizer.ts';
import { FIELD_VALUE } from '../../ids/forms.ts';
import {
  COVER_CHOICES,
  digestChoice,
  LANGUAGE_CHOICES,
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
  readonly hint?: Sentence;
  readonly values?: Values;
}

function input(field: OwnField, element: InputBlock['element'], look: Look, words: Words): InputBlock {
  const { optional = false, hint, values } = look;
  return {
    type: 'input',
    block_id: field,
    label: plainText(words.plain(`own.${field}_label`), TEXT_LIMIT),
    optional,
    element,
    ...(hint ? { hint: plainText(words.plain(hint, values), TEXT_LIMIT) } : {}),
  };
}

function textField(field: OwnField, initial: string, look: Look, words: Words): InputBlock {
  const element = {
    type: 'plain_text_input',
    action_id: FIELD_VALUE,
    ...(initial === '' ? {} : { initial_value: initial }),
  } as const;
  return input(field, element, { optional: true, ...look }, words);
}

function choiceField(field: OwnField, options: PlainTextOption[], chosen: string, words: Words): InputBlock {
  const initial = options.find(({ value }) => value === chosen);
  const element = {
    type: 'static_select',
    action_id: FIELD_VALUE,
    options,
    ...(initial ? { initial_option: initial } : {}),
  } as const;
  return input(field, element, {}, words);
}

/** Every half hour of the day; an hour of their own beside them. */
function digestField({ digestAt }: Person, words: Words): InputBlock {
  const hours = Array.from(
    { length: (LAST_DIGEST - FIRST_DIGEST) / HALF_HOUR + 1 },
    (_, index) => FIRST_DIGEST + index * HALF_HOUR,
  );
  const offered = new Set(digestAt === null ? hours : [...hours, digestAt].sort((a, b) => a - b));
  const options = [
    option(words.plain('own.digest_single'), digestChoice(null)),
    ...[...offered].map((at) =>
      option(words.plain('own.digest_at', { time: wallClock(at) }), digestChoice(at)),
    ),
  ];
  return choiceField('digest', options, digestChoice(digestAt), words);
}

function languageField(reader: Person, slackLanguage: 'en' | 'de', words: Words): InputBlock {
  const options = LANGUAGE_CHOICES.map((choice) => {
    if (choice !== 'auto') return option(words.plain(`own.name_${choice}`), choice);
    const value = words.plain(`own.name_${slackLanguage}`);
    return option(words.plain('own.as_in_slack', { value }), choice);
  });
  return choiceField('language', options, reader.language ?? 'auto', words);
}

function pauseFields({ pausedUntil }: Person, words: Words): InputBlock[] {
  const until = pausedUntil !== null && pausedUntil > words.now ? pausedUntil : null;
  const options = PAUSE_CHOICES.map((choice) => option(words.plain(`own.pause_${choice}`), choice));
  const element = {
    type: 'datetimepicker',
    action_id: FIELD_VALUE,
    ...(until === null ? {} : { initial_date_time: Math.floor(until / 1000) }),
  } as const;
  return [
    choiceField('pause', options, until === null ? 'on' : 'until', words),
    input('paused_until', element, { optional: true }, words),
  ];
}

function coverFields(reader: Person, words: Words): InputBlock[] {
  const by = coverOf(reader, words.now);
  const until = by === null ? null : reader.coverUntil;
  const options = COVER_CHOICES.map((choice) => option(words.plain(`own.cover_${choice}`), choice));
  const open = until === null ? 'open' : 'until';
  const picker = {
    type: 'users_select',
    action_id: FIELD_VALUE,
    ...(by ? { initial_user: by } : {}),
  } as const;
  const day = {
    type: 'datepicker',
    action_id: FIELD_VALUE,
    ...(until === null ? {} : { initial_date: localDate(until, reader.timeZone) }),
  } as const;
  return [
    choiceField('cover', options, by === null ? 'none' : open, words),
    input('cover_by', picker, { optional: true }, words),
    input('cover_until', day, { optional: true }, words),
  ];
}

/** What the form shows: somebody's settings, their region as it is typed, and the language that Slack says. */
export interface OwnFormData {
  readonly reader: Person;
  readonly region: string;
  readonly slackLanguage: 'en' | 'de';
}

/** Everything that somebody sets for themselves, with what holds now filled in. */
export function ownFormView({ reader, region, slackLanguage }: OwnFormData, words: Words): ModalView {
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
    title: plainText(words.plain('own.title'), MODAL_TITLE_LIMIT),
    submit: plainText(words.plain('policy.save'), MODAL_TITLE_LIMIT),
    close: plainText(words.plain('button.cancel'), MODAL_TITLE_LIMIT),
    blocks: [
      textField('hours', hoursOfWeek(reader.week ?? DEFAULT_WEEK, words), { hint: 'own.hours_hint' }, words),
      textField('time_zone', reader.chosenTimeZone ?? '', zone, words),
      textField('region', region, { hint: 'own.region_hint' }, words),
      languageField(reader, slackLanguage, words),
      digestField(reader, words),
      input('limit', limit, { optional: true, hint: 'own.limit_hint' }, words),
      ...pauseFields(reader, words),
      ...coverFields(reader, words),
    ],
  };
}
