import type { SlackTime } from '../workspace/slack-time.ts';
import type { Tier } from './method.ts';

const PER_MINUTE = { 1: 1, 2: 20, 3: 50, 4: 100 } as const;
/** Messages: about one a second in a channel, with short bursts, and several hundred a minute in all. */
const POSTS = { perChannelPerSecond: 1, burst: 5, perMinute: 300 } as const;

/** The conversation methods with lower limits for apps that are sold outside of Slack's Marketplace. */
const DISTRIBUTED: ReadonlySet<string> = new Set(['conversations.history', 'conversations.replies']);

interface Bucket {
  level: number;
  filledAt: number;
}

/** Slack's rate limits for one app in one workspace, as buckets that refill on the sandbox's clock. */
export class RateLimits {
  readonly #time: SlackTime;
  readonly #buckets = new Map<string, Bucket>();

  readonly #isDistributed: boolean;

  constructor(time: SlackTime, isDistributed: boolean) {
    this.#time = time;
    this.#isDistributed = isDistributed;
  }

  /** Returns undefined when the call may pass, otherwise the seconds after which it may be repeated. */
  check(method: string, tier: Tier, channel: string | undefined): number | undefined {
    if (tier === 'unlimited') return undefined;
    if (tier === 'posting') {
      const byChannel = this.#take(`${method} ${channel}`, POSTS.burst, POSTS.perChannelPerSecond);
      return byChannel ?? this.#take(method, POSTS.perMinute, POSTS.perMinute / 60);
    }
    const perMinute = this.#isDistributed && DISTRIBUTED.has(method) ? 1 : PER_MINUTE[tier];
    return this.#take(method, perMinute, perMinute / 60);
  }

  #take(name: string, capacity: number, perSecond: number): number | undefined {
    const now = this.#time.ms;
    const bucket = this.#buckets.get(name) ?? { level: capacity, filledAt: now };
    const gained = (Math.max(now - bucket.filledAt, 0) / 1000) * perSecond;
    bucket.level = Math.min(capacity, bucket.level + gained);
    bucket.filledAt = now;
    this.#buckets.set(name, bucket);
    if (bucket.level < 1) return Math.max(Math.ceil((1 - bucket.level) / perSecond), 1);
    bucket.level -= 1;
    return undefined;
  }
}
