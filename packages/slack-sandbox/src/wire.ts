import type { Json, JsonObject } from './json.ts';

/** One call of the Web API and its answer. */
export interface WebApiCall {
  readonly method: string;
  readonly params: JsonObject;
  /** The sandbox clock, in milliseconds. */
  readonly at: number;
  /** The answer; undefined while the call is open, or when no answer was sent. */
  answer: JsonObject | undefined;
  /** The HTTP status; 0 for a connection that was reset or left without an answer. */
  status: number;
}

/** Everything that passes between the sandbox and the app, in order. */
export type WireEntry = { readonly at: number } & (
  | { readonly kind: 'call'; readonly call: WebApiCall }
  | {
      readonly kind: 'socket';
      readonly what: 'open' | 'close' | 'hello' | 'disconnect';
      readonly detail?: string;
    }
  | { readonly kind: 'sent'; readonly type: string; readonly id: string; readonly payload: Json }
  | { readonly kind: 'acked'; readonly id: string; readonly outcome: string; readonly body?: Json }
  | { readonly kind: 'response_url'; readonly body: Json; readonly answer: string; readonly status: number }
);
