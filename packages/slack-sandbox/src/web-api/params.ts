import { isObject, type Json, type JsonObject } from '../json.ts';
import { Refusal } from '../refusal.ts';

/** The arguments of a call. In forms, nested values are JSON in a string; in JSON bodies, they are plain JSON. */
export class Params {
  readonly raw: JsonObject;

  constructor(raw: JsonObject) {
    this.raw = raw;
  }

  has(name: string): boolean {
    return this.raw[name] !== undefined && this.raw[name] !== null;
  }

  /** A text, or undefined when it is absent. */
  text(name: string): string | undefined {
    const value = this.raw[name];
    if (value === undefined || value === null) return undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  /** A required text. */
  needed(name: string, code = 'invalid_arguments'): string {
    const value = this.text(name);
    if (value !== undefined && value !== '') return value;
    throw new Refusal(code, {
      response_metadata: { messages: [`[ERROR] missing required field: ${name}`] },
    });
  }

  flag(name: string): boolean {
    const value = this.raw[name];
    return value === true || value === 'true' || value === '1' || value === 1;
  }

  integer(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined || text === '') return undefined;
    if (/^\d+$/.test(text)) return Number(text);
    throw new Refusal('invalid_arguments', {
      response_metadata: { messages: [`[ERROR] must be an integer [json-pointer:/${name}]`] },
    });
  }

  /** A comma-separated list. */
  list(name: string): string[] {
    return (this.text(name) ?? '')
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
  }

  /** A nested value, refused with this code when it is not JSON. */
  nested(name: string, code: string): Json | undefined {
    const value = this.raw[name];
    if (typeof value !== 'string') return value ?? undefined;
    if (value === '') return undefined;
    try {
      return JSON.parse(value) as Json;
    } catch {
      throw new Refusal(code);
    }
  }
}

/** Reads the arguments from a request's query and its form or JSON body. */
export function readParams(query: Record<string, string>, contentType: string, body: string): Params {
  return new Params({ ...query, ...readBody(contentType, body) });
}

function readBody(contentType: string, body: string): JsonObject {
  if (!contentType.startsWith('application/json')) return Object.fromEntries(new URLSearchParams(body));
  let value: unknown;
  try {
    value = JSON.parse(body === '' ? '{}' : body);
  } catch {
    throw new Refusal('invalid_json');
  }
  if (!isObject(value)) throw new Refusal('json_not_object');
  return value;
}
