import { nameFor } from './structure.ts';

/** The element that has the focus, and whether the focus is visible. */
export function focusNow(): { name: string; isMarked: boolean } {
  const element = document.activeElement;
  if (element === null || element === document.body) return { name: '', isMarked: true };
  // Hidden radio buttons and the composer's box are marked by the elements around them.
  const surroundings = [element, element.parentElement, element.closest('form')];
  return { name: nameFor(element), isMarked: surroundings.some((one) => one !== null && isMarked(one)) };
}

function isMarked(element: Element): boolean {
  const { outlineStyle, outlineWidth, boxShadow, backgroundColor } = getComputedStyle(element);
  const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  const isLitUp = element.getAttribute('role') === 'menuitem' && backgroundColor !== 'rgba(0, 0, 0, 0)';
  return hasOutline || boxShadow !== 'none' || isLitUp;
}
