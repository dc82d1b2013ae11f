import { TZDate } from '@date-fns/tz';
import { isObject, type Json, type JsonObject, listOf, stringOf } from '../../../src/json.ts';
import type { ChosenValue } from './acting.ts';

/** The value in an element's state, in the form in which it is chosen: values of options, ids, texts, seconds. */
export function valueIn(state: JsonObject | undefined): ChosenValue {
  if (state === undefined) return null;
  const { type: _type, ...values } = state;
  const [value] = Object.values(values);
  if (Array.isArray(value)) return listOf(value).map(plain).map(String);
  return plain(value ?? null);
}

function plain(value: Json): string | number | null {
  if (isObject(value)) return value.type === 'rich_text' ? richText(value) : stringOf(value.value);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function richText(value: JsonObject): string {
  const sections = listOf(value.elements).filter(isObject);
  const runs = sections.flatMap((section) => listOf(section.elements).filter(isObject));
  return runs.map((run) => stringOf(run.text)).join('');
}

/** Seconds since the epoch as a `datetime-local` input writes them, in this zone. */
export function localMoment(seconds: number, timeZone: string): string {
  const moment = new TZDate(seconds * 1000, timeZone);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The value of a `datetime-local` input as seconds since the epoch; null when it is incomplete. */
export function secondsOf(moment: string, timeZone: string): number | null {
  const [year, month, day, hour, minute] = moment.split(/[-T:]/).map(Number);
  if (year === undefined || month === undefined || minute === undefined) return null;
  return Math.floor(new TZDate(year, month - 1, day ?? 1, hour ?? 0, minute, timeZone).getTime() / 1000);
}
