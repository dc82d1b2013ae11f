import type { TypedDetails } from '../../../input/command.ts';

/** The answers to the question whether a sentence was understood. */
export const ADDING = { right: 'adding_right', edit: 'adding_edit' } as const;

/** Matches both, for registering one listener. */
export const ADDING_ACTIONS = /^adding_(?:right|edit)$/;

/** What Slack allows for the value of a button (characters). */
const VALUE_MAX = 2000;

/** A client as it was understood and is not saved yet. */
export interface Understood {
  /** Stays the same wherever it is saved from, so that it is saved once. */
  readonly id: string;
  /** Whoever typed it; nobody else may answer. */
  readonly userId: string;
  readonly client: string;
  readonly details: TypedDetails;
}

/** What is kept in the buttons of the question; null where it is more than Slack takes. */
export function addingValue(understood: Understood): string | null {
  const value = JSON.stringify(understood);
  return value.length <= VALUE_MAX ? value : null;
}

/** Reads what `addingValue` wrote; null when it is not ours. */
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
