import { createContext, useContext } from 'react';
import type { JsonObject } from '../../../src/json.ts';

/** What one may choose, as the page API takes it. */
export type ChosenValue = string | number | readonly string[] | null;

/** Where interactive elements report to: the message or view that they stand in. */
export interface Acting {
  act(blockId: string, actionId: string, choice: ChosenValue): Promise<void>;
  /** The options that the app suggests for what was typed into an external select. */
  search(blockId: string, actionId: string, query: string): Promise<readonly JsonObject[]>;
  /** The state that an element has on the server, if the view keeps one. */
  stateOf(blockId: string, actionId: string): JsonObject | undefined;
}

export const ActingContext = createContext<Acting | null>(null);

export function useActing(): Acting {
  const acting = useContext(ActingContext);
  if (acting === null) throw new Error('An interactive element stands outside of a message or view');
  return acting;
}
