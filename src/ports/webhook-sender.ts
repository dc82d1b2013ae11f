/** What is sent to another program. */
export interface WebhookMessage {
  readonly url: string;
  /** `whsec_…`, by Standard Webhooks; with each of them it is signed. */
  readonly secrets: readonly string[];
  /** The same at every attempt. */
  readonly id: string;
  /** The moment of this attempt (UTC ms). */
  readonly now: number;
  readonly payload: string;
}

/**
 * What came of it. `gone`: the receiver wants no more (410). `failed`: anything else but success; `error` is a code
 * such as `http_500`, `redirect`, `timeout`, `not_public`; `retryAfter` (ms) is what the receiver asked for.
 */
export type WebhookAnswer =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly error: string; readonly retryAfter: number | null };

/** The code of a failure; null for a success. */
export function failureOf(answer: WebhookAnswer): string | null {
  if (answer.kind === 'delivered') return null;
  return answer.kind === 'gone' ? 'http_410' : answer.error;
}

/** Calls addresses that people have entered. Never rejects, follows no redirect, reads no answer. */
export interface WebhookSender {
  send(message: WebhookMessage): Promise<WebhookAnswer>;
  /** Why an address may not be called: it is no https address, leads into a private network, or nobody knows its host; null where it may. */
  refusal(url: string): Promise<'not_https' | 'not_public' | 'unknown_host' | null>;
  /** A new secret by Standard Webhooks. */
  newSecret(): string;
}
