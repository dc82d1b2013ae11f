/** An amount of money, in the smallest unit of its currency (cents, Rappen, yen). */
export interface Amount {
  readonly minor: number;
  readonly currency: string;
}

/** A part of the price, as a percentage or as a sum. */
export type Share = { readonly percent: number } | Amount;
