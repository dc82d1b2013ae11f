import type { KeyboardEvent } from 'react';
import type { Suggestion } from '../../src/page-api/page-options.ts';

/** The suggestions for a line that begins with a slash. */
export function fitting(suggestions: readonly Suggestion[], text: string): readonly Suggestion[] {
  if (!text.startsWith('/')) return [];
  const typed = text.toLowerCase();
  return suggestions.filter(({ line }) => line.toLowerCase().startsWith(typed) && line !== text);
}

/** What may follow the command that is being typed, from the suggestion whose first two words are the same. */
export function usageOf(suggestions: readonly Suggestion[], text: string): string | undefined {
  const wordsOf = (line: string) => line.toLowerCase().split(/\s+/).slice(0, 2).join(' ');
  if (!/^\/\S+\s+\S+\s/.test(text)) return undefined;
  return suggestions.find(({ line }) => wordsOf(line) === wordsOf(text))?.usage;
}

/** What a key means to the composer. */
export type Meaning = 'down' | 'up' | 'dismiss' | 'take' | 'send';

export function keyMeaning(event: KeyboardEvent, isOpen: boolean, active: number): Meaning | undefined {
  // While a character is being composed (accents, Japanese, …), Enter ends that and sends nothing.
  if (event.nativeEvent.isComposing) return undefined;
  if (event.key === 'Enter' && !event.shiftKey) return isOpen && active >= 0 ? 'take' : 'send';
  if (!isOpen) return undefined;
  const meanings: Record<string, Meaning> = {
    ArrowDown: 'down',
    ArrowUp: 'up',
    Escape: 'dismiss',
    Tab: 'take',
  };
  return event.shiftKey ? undefined : meanings[event.key];
}
