import { isObject, type Json, type JsonObject } from '../json.ts';
import type { Choice } from '../people/person.ts';

/** The browser sent something that the page API cannot use. */
export class BadRequest extends Error {}

/** The text under a key. @throws BadRequest when there is none */
export function textIn(body: JsonObject, key: string): string {
  const value = body[key];
  if (typeof value === 'string') return value;
  throw new BadRequest(`"${key}" must be a text`);
}

/** The text under a key, if there is one. */
export function optionalTextIn(body: JsonObject, key: string): string | undefined {
  return body[key] === undefined || body[key] === null ? undefined : textIn(body, key);
}

/** The object under a key. @throws BadRequest when there is none */
export function objectIn(body: JsonObject, key: string): JsonObject {
  const value = body[key];
  if (isObject(value)) return value;
  throw new BadRequest(`"${key}" must be an object`);
}

/** What somebody chose or typed into one element: a text, a number, several texts, or nothing. */
export function choiceFrom(value: Json | undefined): Choice {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value;
  throw new BadRequest('A choice is a text, a number, a list of texts, or null');
}
