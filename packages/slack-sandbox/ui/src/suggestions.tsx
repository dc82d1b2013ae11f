import { useEffect, useRef } from 'react';
import type { Suggestion } from '../../src/page-api/page-options.ts';

/** The list above the composer; the composer keeps the focus and marks the active line. */
export function Suggestions(props: {
  id: string;
  suggestions: readonly Suggestion[];
  active: number;
  onTake: (suggestion: Suggestion) => void;
}) {
  const { id, suggestions, active, onTake } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} className="suggestions" role="listbox" id={id} aria-label="Commands">
      {suggestions.map((suggestion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the composer, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: options of a combobox are never focused themselves
        <div
          key={suggestion.line}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(suggestion)}
        >
          <code>{suggestion.line}</code>
          <span>{suggestion.description}</span>
        </div>
      ))}
    </div>
  );
}
