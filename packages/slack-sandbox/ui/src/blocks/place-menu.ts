/** The gap between a menu and its button, and between a menu and the edge (px). */
const GAP = 4;

/** Places a menu where all of it is visible: above its button if there is more space, and no taller than the space. */
export function placeMenu(root: HTMLElement): void {
  const menu = root.querySelector<HTMLElement>('[role=menu]');
  if (menu === null) return;
  const bounds = visiblePart(root);
  const button = root.getBoundingClientRect();
  const below = bounds.bottom - button.bottom - 2 * GAP;
  const above = button.top - bounds.top - 2 * GAP;
  const isAbove = menu.offsetHeight > below && above > below;
  menu.classList.toggle('is-above', isAbove);
  menu.style.maxHeight = `${Math.min(Math.max(isAbove ? above : below, 0), 300)}px`;
  menu.style.left = `${Math.min(0, bounds.right - GAP - button.left - menu.offsetWidth)}px`;
}

/** The part of the window in which an element is visible: that of its nearest scrolling ancestor. */
function visiblePart(element: HTMLElement): { top: number; bottom: number; right: number } {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent.getBoundingClientRect();
  }
  return { top: 0, bottom: window.innerHeight, right: window.innerWidth };
}
