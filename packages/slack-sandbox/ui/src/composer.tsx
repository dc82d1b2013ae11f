import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Suggestion } from '../../src/page-api/page-options.ts';
import { fitting, keyMeaning, type Meaning, usageOf } from './completion.ts';
import { Icon } from './icons.tsx';
import { doAs } from './people-api.ts';
import { GlobalShortcuts } from './shortcut-menus.tsx';
import { Suggestions } from './suggestions.tsx';
import { useWorkspace } from './workspace.ts';

/** The box in which messages and slash commands are typed. A text that cannot be sent stays in it. */
export function Composer(props: { placeId: string; label: string; threadTs?: string; isFirst?: boolean }) {
  const { placeId, label, threadTs, isFirst = false } = props;
  const { screen, attempt } = useWorkspace();
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const [isDismissed, setDismissed] = useState(false);
  const box = useBox(text, isFirst);
  const listId = useId();

  const offered = isDismissed ? [] : fitting(screen.suggestions, text);
  const isOpen = offered.length > 0;
  const usage = isOpen ? undefined : usageOf(screen.suggestions, text);

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
    box.current?.focus();
    const where = { channel: placeId, threadTs };
    let isTaken = true;
    const isSent = await attempt(async () => {
      if (!typed.startsWith('/')) return doAs(screen.viewerId, 'says', { text: typed, ...where });
      const { outcome } = await doAs(screen.viewerId, 'command', { line: typed, ...where });
      isTaken = outcome === 'ok';
    });
    if (!isSent || !isTaken) setText((now) => (now === '' ? typed : now));
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
      <p className="usage" role="status">
        {usage !== undefined && <code>{usage}</code>}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <GlobalShortcuts />
        <textarea
          ref={box}
          rows={1}
          value={text}
          aria-label={label}
          placeholder={label}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
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

/** The text box: as tall as its text, and focused at once if `isFirst`. */
function useBox(text: string, isFirst: boolean) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const shown = box.current;
    if (shown === null) return;
    shown.style.height = 'auto';
    shown.style.height = `${text === '' ? 24 : Math.min(shown.scrollHeight, 160)}px`;
  }, [text]);
  useEffect(() => {
    if (isFirst) box.current?.focus();
  }, [isFirst]);
  return box;
}
