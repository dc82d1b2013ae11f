import { isObject, type Json, type JsonObject, listOf, stringOf } from '../../../src/sandbox/json.ts';
import type { ChosenValue } from './acting.ts';

/** What an element's state holds, in the form in which it is chosen: values of options, ids, texts, seconds. */
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

/** Seconds since the epoch as a `datetime-local` input writes them, in this browser's zone. */
export function localMoment(seconds: number): string {
  const shifted = new Date(seconds * 1000 - new Date(seconds * 1000).getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
