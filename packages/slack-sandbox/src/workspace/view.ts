import type { JsonObject } from '../json.ts';

/** The current state of one modal or Home tab; an update replaces the object and never changes it. */
export interface View {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly userId: string;
  readonly hash: string;
  readonly callbackId: string;
  readonly externalId: string;
  readonly privateMetadata: string;
  readonly title?: JsonObject;
  readonly submit?: JsonObject;
  readonly close?: JsonObject;
  readonly blocks: readonly JsonObject[];
  readonly notifyOnClose: boolean;
  readonly clearOnClose: boolean;
  readonly rootViewId: string;
  readonly previousViewId: string | undefined;
  /** What the person has typed and chosen so far: block_id → action_id → the element's state. */
  readonly values: ViewValues;
  /** The errors shown at the input blocks after a refused submission: block_id → text. */
  readonly errors: Readonly<Record<string, string>>;
}

/** The state of the elements of a view, as in `view.state.values`. */
export type ViewValues = Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
