import { describe, expect, test } from 'vitest';
import { readCommand } from '../../src/adapters/slack/listeners/commands/read-command.ts';
import { createHolidays } from '../../src/adapters/time/holidays.ts';
import { isOff } from '../../src/input/commands/setting-words.ts';
import { readAmount } from '../../src/input/details/amounts.ts';
import { readTerms } from '../../src/input/details/terms.ts';
import { readHours } from '../../src/input/settings/hours.ts';
import { readTimeZone } from '../../src/input/settings/time-zones.ts';
import { PACKS } from '../../src/languages/index.ts';
import { findRegion } from '../../src/usecases/people/find-region.ts';
import { person } from '../sql/samples.ts';
import { BERLIN, read } from './reading.ts';

type Tree = string | { readonly [key: string]: Tree };

function leaves(tree: Tree, path = ''): readonly (readonly [key: string, text: string])[] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`));
}

const TEXTS = PACKS.flatMap(({ code, messages }) =>
  leaves(messages).map(([key, text]) => ({ code, key, text })),
);
const textOf = (code: string, key: string) =>
  TEXTS.find((one) => one.code === code && one.key === key)?.text ?? '';

/** What stands for a value in an example, as somebody would type it. */
const filled = (text: string) =>
  text
    .replace(/\{\{number\}\}/g, '12')
    .replace(/\{\{\w+\}\}/g, 'Acme')
    .replace(/#(?:channel|kanal)/g, '<#C0123|sales>');

/** A command with everything in square brackets that may be left out: with the first choice of each, and without. */
const variants = (line: string) => [
  line.replace(/\[([^\]|]*)[^\]]*\]/g, '$1'),
  line.replace(/\s*\[[^\]]*\]/g, ''),
];

const commands = TEXTS.flatMap(({ code, key, text }) =>
  [...text.matchAll(/`\/ghostwatch ([^`]+)`/g)].map(([, line = '']) => [code, key, line] as const),
).filter(([, , line]) => !line.includes('…'));

describe('every command that a text shows is understood', () => {
  test.each(commands)('%s %s: %s', (_, __, line) => {
    for (const typed of variants(filled(line))) read(typed);
  });
});

const holidays = createHolidays();
const region = (text: string) => findRegion(holidays, text, person({}));
const date = (text: string) =>
  expect([
    readCommand(`replied #1 ${text}`, BERLIN).ok,
    readCommand(`snooze #1 ${text}`, BERLIN).ok,
  ]).toContain(true);

/** What is done with a webhook, as it is typed. */
const webhooksWith = (action: string) =>
  `webhooks ${action} Zapier${/^(?:events|ereignisse)$/.test(action) ? ' all' : ''}`;

/** How the examples between backticks are typed, by the text that shows them. */
const CODE: Readonly<Record<string, (example: string) => unknown>> = {
  'adding.too_long': (client) => read(`add ${client}`),
  'help.hours': (value) => read(`hours ${value}`),
  'help.holidays': (value) => (isOff(value) ? read(`holidays ${value}`) : region(value)),
  'help.region_values': (value) =>
    value === 'auto' ? read('holidays auto') : region(value.split(' ')[0] ?? ''),
  'help.timezone': (value) => read(`timezone ${value}`),
  'help.language': (value) => (value.includes('{') ? null : read(`language ${value}`)),
  'help.digest': (value) => read(`digest ${value}`),
  'help.digest_weekly': (value) =>
    read(value.startsWith('digest') ? filled(value) : `digest weekly ${value}`),
  'help.suggestions': (value) => read(`suggestions ${value}`),
  'help.trial': (value) => read(`trial ${value}`),
  'keys.how': (value) => read(`keys new n8n ${value}`),
  'hooks.how': (value) => read(`hooks new CRM ${value}`),
  'webhook.how': (value) =>
    read(value.includes(' ') ? `webhooks new https://example.com/x ${value}` : webhooksWith(value)),
  'problem.missing_event': (value) => read(`webhooks events Zapier ${value}`),
  'help.limit': (value) => read(`limit ${value}`),
  'help.undo': (value) => read(value),
  'help.resume': (value) => read(`${value} #1`),
  'help.snooze': (value) => read(`snooze #1 ${value}`),
  'help.close': (value) => read(`close #1 lost ${value.replace('… ', '')}`),
  'help.client': (value) => read(`client #1 ${value.replace('@jana', '<@U123|jana>')}`),
  'help.escalation': (value) => read(`escalation ${value}`),
  'help.currency': (value) => read(`currency ${value}`),
  'help.reach_values': (value) => read(`edit #1 ${value}`),
  'help.term_values': (value) => read(`edit #1 ${value}`),
  'help.dates': date,
  'own.time_zone_change': (value) => read(`timezone ${value}`),
  'own.language_change': (value) => read(`language ${value}`),
  'own.digest_change': (value) => read(`digest ${value}`),
  'own.limit_change': (value) => read(`limit ${value}`),
  'settings.holidays_change': (value) => read(`holidays ${value}`),
  'problem.not_a_time_zone': readTimeZone,
  'problem.not_a_time': (value) => read(`digest ${value}`),
  'problem.not_a_limit': (value) => read(`limit ${value}`),
  'problem.missing_date': (value) => read(`snooze #1 ${value}`),
  'problem.missing_change': (value) => read(`edit #1 ${value}`),
  'problem.missing_whom': (value) => read(`data ${value}`),
  'problem.missing_name': (value) => read(`edit #1 ${value}`),
  'problem.not_a_date': date,
  'problem.vague_date': date,
  'problem.half_days': date,
  'problem.not_an_amount': (value) => readAmount(value, 'EUR'),
  'problem.not_a_currency': (value) => read(`currency ${value}`),
  'problem.not_a_phone': (value) => read(`edit #1 phone:"${value}"`),
  'problem.not_an_email': (value) => read(`edit #1 email:${value}`),
  'problem.not_a_share': (value) => read(`edit #1 part-payment:"${value}"`),
  'problem.not_a_term': (value) => read(`edit #1 ${value}`),
  'problem.not_hours': (value) => read(`hours ${value}`),
  'error.unknown_region': region,
};

/** Texts whose code is nothing that people type to Ghostwatch as a value. */
const NO_EXAMPLES =
  /^(?:optional_features|unreadable|draft_mail|templates|api|api_field|reopening|report|forecast)\.|^error\.(?:(?:post_)?not_in_channel|key_name_invalid|export_(?:not_allowed|failed))$|^problem\.(?:did_you_mean|unknown_value|too_long|missing_(?:client|reference|person)|client_without_person|not_days)$|^help\.(?:import|references|report_more|about_values|via_values|lang_values)$|^imports\.(?:by_command_line|no_files)$|^trial\.for_all$|^error\.(?:webhook_not_public|secrets_unavailable|no_public_url|was_erased)$|^privacy\.older_reads$/;

const examples = TEXTS.flatMap(({ code, key, text }) =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, example = '']) => [code, key, example] as const),
).filter(([, key, example]) => !example.startsWith('/ghostwatch') && !NO_EXAMPLES.test(key));

describe('every value that a text shows is understood', () => {
  test.each(examples)('%s %s: %s', (_, key, example) => {
    expect(CODE[key], `say in this test how the examples of ${key} are typed`).toBeDefined();
    CODE[key]?.(example);
  });
});

/** The examples in the hints of forms: what stands behind the words that lead to them, up to the end of the sentence. */
const LEADS =
  /(?:e\.g\.|For example:?|zum Beispiel:?|Zum Beispiel:?|such as|wie(?= Europe)|canton:|Kanton:) ([^“„]+?)(?:\. |\.$|$|, or a city| oder eine Stadt)/;
const each = (readOne: (text: string) => unknown) => (text: string) =>
  text.split(/, (?!\d\d?:)/).map(readOne);
const amount = (text: string) => readAmount(text, 'EUR');
const HINTS: Readonly<Record<string, (examples: string) => unknown>> = {
  'form.amount_hint': each(amount),
  'form.terms_hint': (text) => readTerms(text, BERLIN),
  'own.hours_hint': readHours,
  'own.time_zone_hint': readTimeZone,
  'own.region_hint': each(region),
  'rules.currency_hint': (text) => text.split(/, | or | oder /).map((one) => read(`currency ${one}`)),
};

describe('every example in the hint of a form is understood', () => {
  test.each(PACKS.flatMap(({ code }) => Object.keys(HINTS).map((key) => [code, key] as const)))(
    '%s %s',
    (code, key) => {
      const shown = LEADS.exec(textOf(code, key))?.[1] ?? '';
      expect(shown).not.toBe('');
      HINTS[key]?.(shown);
    },
  );
});
