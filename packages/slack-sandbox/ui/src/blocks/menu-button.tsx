import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { type Choosable, groupsOf } from './block-fields.ts';
import { placeMenu } from './place-menu.ts';

/** A button that opens a menu of options; choosing one acts at once. Arrow keys, Home, End, Escape and letters work. */
export function MenuButton(props: {
  label: string;
  face: ReactNode;
  className: string;
  options: readonly Choosable[];
  disabled?: boolean;
  onChoose: (value: string) => void;
}) {
  const { label, face, className, options, disabled, onChoose } = props;
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menuId = useId();

  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const close = (giveFocusBack: boolean) => {
    setOpen(false);
    if (giveFocusBack) button.current?.focus();
  };

  useLayoutEffect(() => {
    if (!isOpen) return;
    if (root.current !== null) placeMenu(root.current);
    root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const target = nextItem(items(), event.key);
    if (event.key === 'Escape') close(true);
    else if (event.key === 'Tab') close(false);
    else target?.focus();
    if (event.key === 'Escape' || target !== undefined) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the menu inside
    <div className="menu-button" ref={root} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        aria-label={label}
        aria-disabled={disabled}
        onClick={() => disabled !== true && setOpen(!isOpen)}
      >
        {face}
      </button>
      {isOpen && (
        <div className="menu" role="menu" id={menuId} aria-label={label}>
          <MenuItems
            options={options}
            onChoose={(value) => {
              close(true);
              onChoose(value);
            }}
          />
        </div>
      )}
    </div>
  );
}

function MenuItems({
  options,
  onChoose,
}: {
  options: readonly Choosable[];
  onChoose: (value: string) => void;
}) {
  return groupsOf(options).map((group) => (
    // biome-ignore lint/a11y/useSemanticElements: a group of menu items is no fieldset
    <div key={group.label} role="group" aria-label={group.label || undefined}>
      {group.label !== '' && <small className="menu-label">{group.label}</small>}
      {group.options.map(({ value, label, description }) => (
        <button key={value} type="button" role="menuitem" tabIndex={-1} onClick={() => onChoose(value)}>
          {label}
          {description !== undefined && <small>{description}</small>}
        </button>
      ))}
    </div>
  ));
}

/** The item that a key leads to from the focused one. */
function nextItem(items: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const at = items.indexOf(document.activeElement as HTMLElement);
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items[(at - 1 + items.length) % items.length];
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const rest = [...items.slice(at + 1), ...items];
  return rest.find((item) => item.textContent?.toLowerCase().startsWith(key.toLowerCase()));
}
