/**
 * Something that goes wrong with one call:
 *
 * - `refuse`: `{ok: false, error}`; with `processed`, the call took effect all the same
 * - `rate_limit`: 429, with `Retry-After` unless `retryAfter` is null
 * - `http`: a bare HTTP status; with `processed`, the call took effect all the same
 * - `reset`: the connection is reset before anything happened
 * - `answer_lost`: the call takes effect, then the connection is reset (`reset`) or nothing ever comes (`silence`)
 * - `late`: the caller is told nothing useful now; the call takes effect when `faults.acceptLate()` says so, or
 *   once `afterMs` have passed on the sandbox's clock and `clockMoved()` was called
 * - `slow`: the answer takes this long (real milliseconds)
 * - `html`: a page instead of JSON, with status 200
 * - `cut_body`: the call takes effect and the JSON of the answer breaks off in the middle
 */
export type Fault =
  | { readonly kind: 'refuse'; readonly error: string; readonly processed?: boolean }
  | { readonly kind: 'rate_limit'; readonly retryAfter?: number | null }
  | { readonly kind: 'http'; readonly status: number; readonly processed?: boolean }
  | { readonly kind: 'reset' }
  | { readonly kind: 'answer_lost'; readonly how?: 'reset' | 'silence' }
  | { readonly kind: 'late'; readonly how?: 'reset' | 'silence' | 'http_500'; readonly afterMs?: number }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'html' }
  | { readonly kind: 'cut_body' };

/** A fault at random: each call of `method` (any when absent) gets `fault` with this probability. */
export interface RandomFault {
  readonly method?: string;
  readonly probability: number;
  readonly fault: Fault;
}

/** Faults on demand. `method` is a Web API method, `response_url`, or `*` for any. */
export interface Faults {
  /** The next `times` calls of the method get this fault; planned faults queue up. */
  next(method: string, fault: Fault, times?: number): void;
  /** From now on calls get faults at random, the same ones for the same seed. */
  random(plan: { readonly seed: number; readonly faults: readonly RandomFault[] }): void;
  /** Lets every held-back (`late`) call take effect now; returns how many there were. */
  acceptLate(): Promise<number>;
  /** Removes all planned and random faults; calls that are held back stay so. */
  clear(): void;
}
