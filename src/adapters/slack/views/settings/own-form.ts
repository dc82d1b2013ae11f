import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import { DEFAULT_WEEK } from '../../../../domain/calendar.ts';
import { hasCover } from '../../../../domain/cover.ts';
import { localDate } from '../../../../domain/local-date.ts';
import type { Person } from '../../../../domain/person.ts';
import { LIMIT_MAX } from '../../../../domain/ration.ts';
import { wallClock } from '../../../../words/interface/formats.ts';
import type { Sentence, Values, Words } from '../../../../words/interface/words.ts';
import { FIELD_VALUE } from '../../action-ids/forms.ts';
import {
  COVER_CHOICES,
  digestChoice,
  LANGUAGE_CHOICES,
  OWN_FORM,
  type OwnField,
  PAUSE_CHOICES,
} from '../../action-ids/own-settings.ts';
import { option, plainText } from '../blocks.ts';
import { MODAL_TITLE_LIMIT } from '../forms/form-view.ts';
import { hoursOfWeek } from './own-settings.ts';

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

/** A moment (UTC ms) that is still to come, as the form shows it. */
const ahead = (moment: number | null, { now }: Words): number | null =>
  moment !== null && moment > now ? moment : null;

function momentPicker(moment: number | null) {
  return {
    type: 'datetimepicker',
    action_id: FIELD_VALUE,
    ...(moment === null ? {} : { initial_date_time: Math.floor(moment / 1000) }),
  } as const;
}

function pauseFields(reader: Person, words: Words): InputBlock[] {
  const until = ahead(reader.pausedUntil, words);
  const from = until === null ? null : ahead(reader.pausedFrom, words);
  const options = PAUSE_CHOICES.map((choice) => option(words.plain(`own.pause_${choice}`), choice));
  return [
    choiceField('pause', options, until === null ? 'on' : 'until', words),
    input('paused_from', momentPicker(from), { optional: true, hint: 'own.paused_from_hint' }, words),
    input('paused_until', momentPicker(until), { optional: true }, words),
  ];
}

function dayPicker(moment: number | null, { timeZone }: Person) {
  return {
    type: 'datepicker',
    action_id: FIELD_VALUE,
    ...(moment === null ? {} : { initial_date: localDate(moment, timeZone) }),
  } as const;
}

function coverFields(reader: Person, words: Words): InputBlock[] {
  const by = hasCover(reader, words.now) ? reader.coverId : null;
  const until = by === null ? null : reader.coverUntil;
  const from = by === null ? null : ahead(reader.coverFrom, words);
  const options = COVER_CHOICES.map((choice) => option(words.plain(`own.cover_${choice}`), choice));
  const open = until === null ? 'open' : 'until';
  const picker = {
    type: 'users_select',
    action_id: FIELD_VALUE,
    ...(by ? { initial_user: by } : {}),
  } as const;
  return [
    choiceField('cover', options, by === null ? 'none' : open, words),
    input('cover_by', picker, { optional: true }, words),
    input('cover_from', dayPicker(from, reader), { optional: true, hint: 'own.cover_from_hint' }, words),
    input('cover_until', dayPicker(until, reader), { optional: true, hint: 'own.cover_until_hint' }, words),
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
