import type { JsonObject } from './json.ts';

/** Slack refuses a call with one of its own error codes. */
export class Refusal extends Error {
  readonly code: string;
  readonly details: JsonObject;

  constructor(code: string, details: JsonObject = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
