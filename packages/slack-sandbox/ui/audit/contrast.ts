/** The lowest contrast of texts and of the edges of fields (WCAG 2.2, 1.4.3 and 1.4.11). */
const LEAST_FOR_TEXT = 4.5;
const LEAST_FOR_EDGES = 3;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Colour = [255, 255, 255, 1];
const pot = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

const known = new Map<string, Colour>();

/** Converts any CSS colour to the one that the browser paints. */
function painted(css: string): Colour {
  const colour = known.get(css) ?? paint(css);
  known.set(css, colour);
  return colour;
}

function paint(css: string): Colour {
  if (pot === null) throw new Error('This browser has no canvas');
  pot.clearRect(0, 0, 1, 1);
  pot.fillStyle = css;
  pot.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pot.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function over(top: Colour, below: Colour, opacity = 1): Colour {
  const alpha = top[3] * opacity;
  const mixed = (at: 0 | 1 | 2) => top[at] * alpha + below[at] * (1 - alpha);
  return [mixed(0), mixed(1), mixed(2), 1];
}

/** The colour behind the content of an element, from its own background and those of the elements around it. */
function groundOf(element: Element): Colour {
  const parent = element.parentElement;
  const isOnTop = element instanceof HTMLDialogElement;
  const below = parent === null || isOnTop ? WHITE : groundOf(parent);
  return over(painted(getComputedStyle(element).backgroundColor), below);
}

function opacityOf(element: Element): number {
  const own = Number(getComputedStyle(element).opacity);
  return element.parentElement === null ? own : own * opacityOf(element.parentElement);
}

function luminance(colour: Colour): number {
  const linear = (at: 0 | 1 | 2) => {
    const part = colour[at] / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
}

function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function problemOf(element: Element, css: string, what: string, least: number): string[] {
  const ground = groundOf(element);
  const ratio = contrast(over(painted(css), ground, opacityOf(element)), ground);
  return ratio < least ? [`${what}: ${ratio.toFixed(2)}:1`] : [];
}

function isSwitchedOff(element: Element): boolean {
  return element.closest(':disabled, [aria-disabled=true]') !== null;
}

export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
}

/** The elements with visible text, each with its text. */
export function* shownTexts(): Generator<[Element, string]> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (text !== '' && element !== null && isShown(element)) yield [element, text];
  }
}

function paleTexts(): string[] {
  return [...shownTexts()]
    .filter(([element]) => opacityOf(element) > 0 && !isSwitchedOff(element))
    .flatMap(([element, text]) =>
      problemOf(element, getComputedStyle(element).color, `“${text}”`, LEAST_FOR_TEXT),
    );
}

function paleEdges(): string[] {
  return [...document.querySelectorAll('.field')]
    .filter(isShown)
    .flatMap((field) =>
      problemOf(field, getComputedStyle(field).borderTopColor, 'the edge of a field', LEAST_FOR_EDGES),
    );
}

function palePlaceholders(): string[] {
  return [...document.querySelectorAll<HTMLInputElement>(':placeholder-shown')]
    .filter((field) => isShown(field) && field.placeholder.trim() !== '')
    .flatMap((field) => {
      const { color } = getComputedStyle(field, '::placeholder');
      return problemOf(field, color, `the placeholder “${field.placeholder}”`, LEAST_FOR_TEXT);
    });
}

/** Texts, placeholders and edges of fields that are hard to see. */
export function paleThings(): string[] {
  return [...new Set([...paleTexts(), ...paleEdges(), ...palePlaceholders()])];
}
