/** A request to another program. */
export interface WebhookMessage {
  readonly url: string;
  /** `whsec_…`, as in Standard Webhooks; the request is signed with each of them. */
  readonly secrets: readonly string[];
  /** The same at every attempt. */
  readonly id: string;
  /** The moment of this attempt (UTC ms). */
  readonly now: number;
  readonly payload: string;
}

/**
 * The result of a request. `gone`: the receiver wants no more requests (410). `failed`: any other failure; `error` is a
 * code such as `http_500`, `redirect`, `timeout`, `not_public`; `retryAfter` (ms) is the delay that the receiver asked
 * for.
 */
export type WebhookAnswer =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly error: string; readonly retryAfter: number | null };

/** The error code of a failure; null for a success. */
export function failureOf(answer: WebhookAnswer): string | null {
  if (answer.kind === 'delivered') return null;
  return answer.kind === 'gone' ? 'http_410' : answer.error;
}

/** Calls webhook addresses that people have entered. Never rejects, follows no redirects, reads no response bodies. */
export interface WebhookSender {
  send(message: WebhookMessage): Promise<WebhookAnswer>;
  /**
   * Why an address may not be called: it is not an https address, leads into a private network, or its host is unknown;
   * null if it may.
   */
  refusal(url: string): Promise<'not_https' | 'not_public' | 'unknown_host' | null>;
  /** Creates a secret as in Standard Webhooks. */
  newSecret(): string;
}
