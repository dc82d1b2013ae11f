import { readText } from '../../domain/conversations/classification/message-text.ts';
import { hasAny } from '../../domain/conversations/classification/word-list.ts';
import { SIGNALS } from './reply-meaning.ts';

/** Whether a message of ours asks a question, or wants something done. Its text is used for this and for nothing else. */
export function asksForSomething(text: string): boolean {
  const { sentences } = readText(text, SIGNALS);
  return sentences.some(
    ({ asks, clauses }) => asks || clauses.some((clause) => hasAny(clause, SIGNALS.decisions.requests)),
  );
}
