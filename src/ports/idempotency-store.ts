/** Which request of which key: its route is method and path, its body is compared by a hash. */
export interface IdempotentRequest {
  readonly teamId: string;
  readonly keyId: string;
  readonly route: string;
  readonly idempotencyKey: string;
  readonly bodyHash: string;
}

/** An answer that is given again to the same request. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What is known of a request that came before; `answer` is null while it is under way, or when its process died. */
export interface KnownRequest {
  readonly bodyHash: string;
  /** UTC ms */
  readonly claimedAt: number;
  readonly answer: StoredAnswer | null;
}

/** Remembers requests that must act once, so that their repetition gets the first answer. */
export interface IdempotencyStore {
  /** Takes a request that nobody has taken, and resolves with null; else with what is known of it. */
  claim(request: IdempotentRequest, now: number): Promise<KnownRequest | null>;
  /** Takes over a request whose first try left no answer; false when somebody else has, or when it is answered. */
  claimAgain(request: IdempotentRequest, claimedAt: number, now: number): Promise<boolean>;
  answer(request: IdempotentRequest, answer: StoredAnswer): Promise<void>;
  /** Forgets a request that changed nothing, so that it may be sent again, corrected. */
  release(request: IdempotentRequest): Promise<void>;
  /** Forgets what came in before this moment (UTC ms). */
  forget(before: number): Promise<void>;
}
