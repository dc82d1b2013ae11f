import { createContext, useContext } from 'react';
import type { JsonObject } from '../../../src/json.ts';

/** A choice in the form that the page API accepts. */
export type ChosenValue = string | number | readonly string[] | null;

/** What interactive elements call when they are used: that of the message or view in which they are. */
export interface Acting {
  act(blockId: string, actionId: string, choice: ChosenValue): Promise<void>;
  /** The options that the app suggests for the text typed into an external select. */
  search(blockId: string, actionId: string, query: string): Promise<readonly JsonObject[]>;
  /** The state of an element on the server, if the view keeps one. */
  stateOf(blockId: string, actionId: string): JsonObject | undefined;
}

export const ActingContext = createContext<Acting | null>(null);

export function useActing(): Acting {
  const acting = useContext(ActingContext);
  if (acting === null) throw new Error('An interactive element stands outside of a message or view');
  return acting;
}
