import type { TypedDetails } from '../../../input/command.ts';

/** The two buttons below the question whether a sentence was understood. */
export const ADDING = { right: 'adding_right', edit: 'adding_edit' } as const;

/** Matches both, so that one listener handles them. */
export const ADDING_ACTIONS = /^adding_(?:right|edit)$/;

/** Slack's limit for the value of a button (characters). */
const VALUE_MAX = 2000;

/** A client that was understood from a sentence but is not saved yet. */
export interface Understood {
  /** Identifies the client to be added, wherever it is saved from, so that it is saved only once. */
  readonly id: string;
  /** The person who typed it; nobody else may answer. */
  readonly userId: string;
  readonly client: string;
  readonly details: TypedDetails;
}

/** The value of the question's buttons; null if it is longer than Slack allows. */
export function addingValue(understood: Understood): string | null {
  const value = JSON.stringify(understood);
  return value.length <= VALUE_MAX ? value : null;
}

/** Reads what `addingValue` wrote; null if it is not ours. */
export function parseAddingValue(value: string): Understood | null {
  try {
    const { id, userId, client, details }: Partial<Understood> = JSON.parse(value);
    const isOurs = [id, userId, client].every((text) => typeof text === 'string' && text !== '');
    if (!isOurs || typeof details !== 'object' || details === null) return null;
    return { id, userId, client, details } as Understood;
  } catch {
    return null;
  }
}
