/** Identifies a request of a key: the route is method and path, the body is compared by a hash. */
export interface IdempotentRequest {
  readonly teamId: string;
  readonly keyId: string;
  readonly route: string;
  readonly idempotencyKey: string;
  readonly bodyHash: string;
}

/** A stored answer, returned again for the same request. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The state of an earlier request; `answer` is null while it is in progress, or when its process died. */
export interface KnownRequest {
  readonly bodyHash: string;
  /** UTC ms */
  readonly claimedAt: number;
  readonly answer: StoredAnswer | null;
}

/** Remembers requests that must act only once, so that a repetition gets the first answer. */
export interface IdempotencyStore {
  /** Claims a request and resolves with null; if it was claimed before, resolves with its state. */
  claim(request: IdempotentRequest, now: number): Promise<KnownRequest | null>;
  /** Takes over a request whose first attempt left no answer; false when another process has, or when it is answered. */
  claimAgain(request: IdempotentRequest, claimedAt: number, now: number): Promise<boolean>;
  answer(request: IdempotentRequest, answer: StoredAnswer): Promise<void>;
  /** Forgets a request that changed nothing, so that it may be sent again with corrections. */
  release(request: IdempotentRequest): Promise<void>;
  /** Forgets requests received before this moment (UTC ms). */
  forget(before: number): Promise<void>;
}
