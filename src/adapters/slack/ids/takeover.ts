/** The button that offers to take a thread over, and the owner's two answers. */
export const TAKEOVER = {
  offer: 'takeover_offer',
  accept: 'takeover_accept',
  keep: 'takeover_keep',
} as const;

/** Matches all of them, so that one listener handles them. */
export const TAKEOVER_ACTIONS = /^takeover_(?:offer|accept|keep)$/;

/** A thread, and the person who offers to take it over. */
export interface TakeoverReference {
  readonly number: number;
  readonly by: string;
}

/** The value of the buttons. */
export function takeoverValue({ number, by }: TakeoverReference): string {
  return `${number}:${by}`;
}

/** Parses a button's value; null if it is not one of ours. */
export function parseTakeoverValue(value: string): TakeoverReference | null {
  const match = /^(\d{1,9}):([UW][A-Z0-9]{2,20})?$/.exec(value);
  return match && { number: Number(match[1]), by: match[2] ?? '' };
}
