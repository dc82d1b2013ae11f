import { z } from '@hono/zod-openapi';
import { isTimeZone } from '../../../../domain/calendar/local-date.ts';
import { fromDecimal } from '../../../../domain/threads/decimal-amount.ts';
import { isCurrency } from '../../../../domain/workspaces/currency.ts';
import { isEmail, parsePhone } from '../../../../input/details/phone-and-email.ts';
import { isReadable, normalize } from '../../../../input/tokens/normalize.ts';
import { sentence } from './sentence.ts';

/** A text is refused unread if it has more than this many UTF-16 units per allowed character. */
const UNITS = 4;

const countCharacters = (text: string) => [...text].length;

/** Text as typed by people, normalized (NFC, no invisible characters), with at most `max` characters. */
export function text(max: number) {
  return z
    .string()
    .max(max * UNITS, sentence('api_field.too_long_text'))
    .transform(normalize)
    .refine((value) => countCharacters(value) <= max, sentence('api_field.too_long_text'))
    .openapi({ maxLength: max });
}

/** A name with visible characters. */
export function name(max: number) {
  return text(max).refine(isReadable, sentence('api_field.not_a_name'));
}

/** A mail address. */
export const emailValue = z
  .string()
  .transform(normalize)
  .refine(isEmail, sentence('api_field.not_an_email'))
  .openapi({ format: 'email', example: 'jana@acme.de' });

/** A phone number. */
export const phoneValue = z
  .string()
  .max(60, sentence('api_field.not_a_phone'))
  .transform(normalize)
  .refine((value) => parsePhone(value) !== null, sentence('api_field.not_a_phone'))
  .openapi({ example: '+49 30 1234567' });

/** A link with `http:` or `https:`. */
export const linkValue = z
  .string()
  .max(2000, sentence('api_field.not_a_link'))
  .regex(/^https?:\/\/[^\s/]\S*$/, sentence('api_field.not_a_link'))
  .openapi({ example: 'https://acme.pipedrive.com/deal/7' });

/** A Slack user id. */
export const userId = z
  .string()
  .regex(/^[UW][A-Z0-9]{2,30}$/, sentence('api_field.not_a_user'))
  .openapi({ example: 'U0ADA00001' });

/** A time zone by its IANA name. */
export const timeZone = z
  .string()
  .max(60, sentence('api_field.not_a_time_zone'))
  .refine((value) => /^[A-Za-z]/.test(value) && isTimeZone(value), sentence('api_field.not_a_time_zone'))
  .openapi({
    description:
      'Whose days are meant (IANA). That in which most of the workspace’s people are where absent.',
    example: 'Europe/Berlin',
  });

/** Whether a text is a day that exists, `YYYY-MM-DD`. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = Date.parse(`${value}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

/** A calendar day, without a time zone. */
export const day = z
  .string()
  .refine(isDay, sentence('api_field.not_a_day'))
  .openapi({ format: 'date', example: '2026-11-09' });

const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

function isMoment(value: string): boolean {
  const date = MOMENT.exec(value)?.[1];
  return date !== undefined && isDay(date) && !Number.isNaN(Date.parse(value));
}

/** A moment with its offset, or a day in the owner's time zone. */
export const momentOrDay = z
  .string()
  .refine((value) => isDay(value) || isMoment(value), sentence('api_field.not_a_moment'))
  .openapi({
    description: 'A day (`2026-11-09`, in the owner’s time zone) or a moment with its offset.',
    example: '2026-11-09',
  });

/** Money: the value is text, so that no program rounds it as a floating-point number. */
export const amountValue = z
  .strictObject({
    value: z
      .string()
      .max(20, sentence('api_field.not_a_decimal'))
      .openapi({ pattern: '^\\d{1,12}(\\.\\d{1,4})?$', example: '12400.00' }),
    currency: z.string().refine(isCurrency, sentence('api_field.not_a_currency')).openapi({ example: 'EUR' }),
  })
  .transform(({ value, currency }, check) => {
    const amount = fromDecimal(value, currency);
    if (amount) return amount;
    check.addIssue({ code: 'custom', path: ['value'], message: sentence('api_field.not_a_decimal') });
    return z.NEVER;
  })
  .openapi('Amount');

const HUNDREDTHS = 100;

const hasTwoDecimals = (value: number) =>
  Math.abs(Math.round(value * HUNDREDTHS) - value * HUNDREDTHS) < 1e-6;

/** A part of the price: a percentage or a sum. */
export const shareValue = z
  .union(
    [
      z.strictObject({
        percent: z.number().gt(0).max(HUNDREDTHS).refine(hasTwoDecimals).openapi({ example: 30 }),
      }),
      amountValue,
    ],
    sentence('api_field.not_a_share'),
  )
  .openapi('Share', { description: 'A percentage of the price with two decimals at most, or a sum.' });
