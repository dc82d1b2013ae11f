import { type Conversation, isProposed, readConversations } from './read-conversations.ts';

/** Those by which the rules were made, and those that were written afterwards and left alone since. */
export const SETS = {
  'English, known to the rules': readConversations('./conversations-en.txt'),
  'German, known to the rules': readConversations('./conversations-de.txt'),
  'English, held out': readConversations('./held-out-en.txt'),
  'German, held out': readConversations('./held-out-de.txt'),
  'English, held out, second set': readConversations('./fresh-en.txt'),
  'German, held out, second set': readConversations('./fresh-de.txt'),
};

/** How a set was judged. */
export interface Counts {
  readonly conversations: number;
  /** Of those that need a follow-up: how many are proposed. */
  readonly proposed: string;
  /** Of those that need none: how many are left alone. */
  readonly leftAlone: string;
  /** How many of all proposals are right. */
  readonly precision: number;
  /** The share of those that need no follow-up and are left alone. */
  readonly share: number;
}

/** Judges all conversations of a set. */
export function count(conversations: readonly Conversation[]): Counts {
  const needing = conversations.filter(({ needsFollowUp }) => needsFollowUp);
  const others = conversations.filter(({ needsFollowUp }) => !needsFollowUp);
  const right = needing.filter(isProposed).length;
  const wrong = others.filter(isProposed).length;
  return {
    conversations: conversations.length,
    proposed: `${right} of ${needing.length}`,
    leftAlone: `${others.length - wrong} of ${others.length}`,
    precision: Number((right / (right + wrong)).toFixed(2)),
    share: (others.length - wrong) / others.length,
  };
}
