import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Suggestion } from '../../src/sandbox/page-api/page-options.ts';
import { Icon } from './icons.tsx';
import { doAs } from './people-api.ts';
import { Suggestions } from './suggestions.tsx';
import { useWorkspace } from './workspace.ts';

const MOST_SUGGESTIONS = 8;

/** The box in which messages and slash commands are typed. What cannot be sent stays in it. */
export function Composer(props: { placeId: string; label: string; threadTs?: string }) {
  const { placeId, label, threadTs } = props;
  const { screen, attempt } = useWorkspace();
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const [isDismissed, setDismissed] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const listId = useId();

  const offered = isDismissed ? [] : fitting(screen.suggestions, text);
  const isOpen = offered.length > 0;

  useEffect(() => {
    const shown = box.current;
    if (shown === null) return;
    shown.style.height = 'auto';
    shown.style.height = `${text === '' ? 24 : Math.min(shown.scrollHeight, 160)}px`;
  }, [text]);

  const take = ({ line }: Suggestion) => {
    setText(line.includes(' ') ? line : `${line} `);
    setActive(-1);
    box.current?.focus();
  };
  const send = async () => {
    const typed = text.trim();
    if (typed === '') return;
    setText('');
    setActive(-1);
    const where = { channel: placeId, threadTs };
    const isSent = await attempt(() =>
      typed.startsWith('/')
        ? doAs(screen.viewerId, 'command', { line: typed, ...where })
        : doAs(screen.viewerId, 'says', { text: typed, ...where }),
    );
    if (!isSent) setText(typed);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const key = keyMeaning(event, isOpen, active);
    if (key === undefined) return;
    event.preventDefault();
    const chosen = offered[Math.max(active, 0)];
    const deeds: Record<Meaning, () => void> = {
      down: () => setActive((active + 1) % offered.length),
      up: () => setActive((active <= 0 ? offered.length : active) - 1),
      dismiss: () => setDismissed(true),
      take: () => chosen && take(chosen),
      send: () => void send(),
    };
    deeds[key]();
  };

  return (
    <div className="composer">
      {isOpen && <Suggestions id={listId} suggestions={offered} active={active} onTake={take} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <textarea
          ref={box}
          rows={1}
          value={text}
          aria-label={label}
          placeholder={label}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
          onChange={({ target }) => {
            setText(target.value);
            setDismissed(false);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className="send" aria-label="Send" disabled={text.trim() === ''}>
          <Icon name="send" />
        </button>
      </form>
    </div>
  );
}

/** What is offered for a line that begins a command. */
function fitting(suggestions: readonly Suggestion[], text: string): readonly Suggestion[] {
  if (!text.startsWith('/')) return [];
  const typed = text.toLowerCase();
  return suggestions
    .filter(({ line }) => line.toLowerCase().startsWith(typed) && line !== text)
    .slice(0, MOST_SUGGESTIONS);
}

type Meaning = 'down' | 'up' | 'dismiss' | 'take' | 'send';

function keyMeaning(event: KeyboardEvent, isOpen: boolean, active: number): Meaning | undefined {
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
