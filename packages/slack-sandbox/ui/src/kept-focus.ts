import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Moves the focus to the open messages or Home tab. */
export function focusOnMain(): void {
  document.querySelector<HTMLElement>('main .messages')?.focus();
}

/** Returns the focus, when the component disappears, to the element that had it before, or else to the open pane. */
export function useFocusGivenBack(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
      if (isThere) before.focus();
      else focusOnMain();
    };
  }, []);
}

/** Keeps the focus nearby when an update removes the button that had it. */
export function useKeptFocus(): RefObject<HTMLElement | null> {
  const article = useRef<HTMLElement>(null);
  const wasInside = useRef(false);
  useLayoutEffect(() => {
    const shown = article.current;
    const enter = () => {
      wasInside.current = true;
    };
    const leave = (event: globalThis.FocusEvent) => {
      const target = event.relatedTarget;
      if (target instanceof Node && !shown?.contains(target)) wasInside.current = false;
    };
    shown?.addEventListener('focusin', enter);
    shown?.addEventListener('focusout', leave);
    return () => {
      shown?.removeEventListener('focusin', enter);
      shown?.removeEventListener('focusout', leave);
    };
  }, []);
  useLayoutEffect(() => {
    if (wasInside.current && document.activeElement === document.body) article.current?.focus();
  });
  return article;
}
