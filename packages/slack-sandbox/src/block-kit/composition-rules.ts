import { isObject, type JsonObject } from '../json.ts';
import { optionsOf } from './element-state.ts';
import { flag, list, object, oneOf, problem, type Rule, text, typed } from './rules.ts';

/** A `plain_text` object. */
export function plainText(max: number): Rule {
  return textObject(['plain_text'], max);
}

/** A `plain_text` or `mrkdwn` object. */
export function anyText(max: number): Rule {
  return textObject(['plain_text', 'mrkdwn'], max);
}

function textObject(types: readonly string[], max: number): Rule {
  const body = text({ min: 1, max });
  return typed(
    {
      plain_text: { fields: { text: body, emoji: flag }, required: ['text'] },
      mrkdwn: { fields: { text: body, verbatim: flag }, required: ['text'] },
    },
    types,
  );
}

export const confirm: Rule = object({
  fields: {
    title: plainText(100),
    text: anyText(300),
    confirm: plainText(30),
    deny: plainText(30),
    style: oneOf('primary', 'danger'),
  },
  required: ['text'],
});

/** Slack's SDK says 75, newer pages of its documentation 150; what fits the lower number fits both. */
const LONGEST_OPTION_VALUE = 75;

const optionWith = (label: Rule, more: Readonly<Record<string, Rule>> = {}): Rule =>
  object({
    fields: {
      text: label,
      value: text({ min: 1, max: LONGEST_OPTION_VALUE }),
      description: plainText(75),
      ...more,
    },
    required: ['text', 'value'],
  });

/** An option of a select. */
export const option = optionWith(plainText(75));

/** An option of radio buttons or checkboxes, where markup is allowed. */
export const markedOption = object({
  fields: { text: anyText(75), value: text({ min: 1, max: LONGEST_OPTION_VALUE }), description: anyText(75) },
  required: ['text', 'value'],
});

/** An option of an overflow menu, which may lead to a page. */
export const overflowOption = optionWith(plainText(75), { url: text({ max: 3000 }) });

export const optionGroups = list(
  object({
    fields: { label: plainText(75), options: list(option, { min: 1, max: 100 }) },
    required: ['label', 'options'],
  }),
  { min: 1, max: 100 },
);

export const dispatchActionConfig = object({
  fields: { trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), { min: 1 }) },
});

export const slackFile = object({ fields: { id: text({ min: 1 }), url: text({ min: 1, max: 3000 }) } });

/** Complains when an initial option is not exactly one of the options offered. */
export function initialIsOffered(element: JsonObject, at: string): string[] {
  const offered = new Set(optionsOf(element).map((entry) => canonical(entry)));
  const initial = [
    element.initial_option,
    ...(Array.isArray(element.initial_options) ? element.initial_options : []),
  ];
  const missing = initial.filter((entry) => entry !== undefined && !offered.has(canonical(entry)));
  const field = element.initial_option === undefined ? 'initial_options' : 'initial_option';
  return missing.flatMap(() => problem('must exactly match one of the provided options', `${at}/${field}`));
}

/** JSON text that does not depend on the order of properties. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b))) : part,
  );
}

/** Complains unless an image has exactly one source. */
export function hasOneSource(image: JsonObject, at: string): string[] {
  const sources = [image.image_url, image.slack_file].filter((source) => source !== undefined);
  if (sources.length === 1) return [];
  return problem(
    sources.length === 0 ? 'missing required field: image_url' : 'must provide only one image source',
    at,
  );
}
