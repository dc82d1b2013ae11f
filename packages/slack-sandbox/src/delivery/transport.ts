import type { JsonObject } from '../json.ts';

/** What Slack sends to an app. */
export interface Envelope {
  readonly id: string;
  readonly type: 'events_api' | 'interactive' | 'slash_commands';
  readonly payload: JsonObject;
  /** Whether the acknowledgement may carry an answer. */
  readonly acceptsResponse: boolean;
  readonly retry?: { readonly attempt: number; readonly reason: string };
}

/** What the app answered to an envelope. */
export interface Ack {
  readonly outcome: 'ok' | 'operation_timeout' | 'dispatch_failed';
  readonly body?: unknown;
  /** Why it failed, in the words of `x-slack-retry-reason`. */
  readonly reason?: string;
  /** The app asked not to be sent this event again. */
  readonly noRetry?: boolean;
}

/** A way to send envelopes to the app. It never throws: a failure is an outcome. */
export interface Transport {
  send(envelope: Envelope): Promise<Ack>;
  /** Whether the app can be reached at the moment. */
  readonly isConnected: boolean;
  close(): Promise<void>;
}
