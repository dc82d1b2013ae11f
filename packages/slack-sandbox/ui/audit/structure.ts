import { isShown, paleThings, shownTexts } from './contrast.ts';

/** WCAG 2.2, 2.5.8 (px). */
const LEAST_TARGET = 24;

const CONTROLS =
  'button, a[href], input, select, textarea, summary, [role=menuitem], [role=option], [tabindex="0"]';
const LANDMARKS = 'header.top-bar, nav, main, aside, dialog, [role=alert], [role=status], .skip';

function isThere(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** A description by which the element can be found in the page. */
export function nameFor(element: Element): string {
  const text = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40);
  return `<${element.tagName.toLowerCase()}> ${text || element.className}`;
}

/** What is wrong with the headings: one skips a level or comes before the first. */
function headingProblems(): string[] {
  const inDialog = document.querySelector('dialog[open]');
  const scope = inDialog ?? document;
  const headings = [...scope.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(isThere);
  const levels = headings.map((heading) => Number(heading.tagName[1]));
  const firstLevel = inDialog === null ? 1 : 2;
  const problems = headings
    .filter((_heading, at) => (levels[at] ?? 0) > (levels[at - 1] ?? firstLevel - 1) + 1)
    .map((heading) => `${nameFor(heading)} skips a level`);
  if (inDialog === null && levels.filter((level) => level === 1).length !== 1) problems.push('not one h1');
  if (levels[0] !== firstLevel) problems.push(`the first heading is an h${levels[0]}`);
  return problems;
}

/** Texts outside of every landmark, dialog or message to the reader. */
function strayTexts(): string[] {
  return [...shownTexts()]
    .filter(([element]) => element.closest(LANDMARKS) === null)
    .map(([, text]) => `“${text}” stands outside of every landmark`);
}

/** Fields whose only name is their content. */
function fieldsWithoutLabel(): string[] {
  return [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')]
    .filter((field) => isThere(field) && field.labels?.length === 0)
    .filter((field) => !field.hasAttribute('aria-label') && !field.hasAttribute('aria-labelledby'))
    .map((field) => `${nameFor(field)} has no label`);
}

/** References such as aria-describedby that point to no element, or to more than one. */
function brokenReferences(): string[] {
  const attributes = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-activedescendant', 'for'];
  return attributes.flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
      (element.getAttribute(attribute) ?? '')
        .split(' ')
        .filter((id) => document.querySelectorAll(`[id="${CSS.escape(id)}"]`).length !== 1)
        .map((id) => `${nameFor(element)}: ${attribute} “${id}”`),
    ),
  );
}

/** The label of a checkbox or radio button, which can be clicked too; without one the element itself. */
function labelled(box: Element): Element {
  return (box as HTMLInputElement).labels?.[0] ?? box;
}

/**
 * Controls that are too small to hit with a finger or a shaking hand; links inside a sentence are as tall as their
 * line.
 */
function smallTargets(): string[] {
  return [...document.querySelectorAll(CONTROLS)]
    .filter((control) => isShown(control) && !(control instanceof HTMLAnchorElement))
    .map((control) => (control.matches('[type=radio], [type=checkbox]') ? labelled(control) : control))
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return Math.min(width, height) < LEAST_TARGET;
    })
    .map((target) => `${nameFor(target)} is too small`);
}

/** The elements that stick out of the window when the page is wider than it. */
function sticksOut(): string[] {
  if (document.documentElement.scrollWidth <= window.innerWidth) return [];
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
    .map((element) => `${nameFor(element)} sticks out`);
}

function movingThings(): string[] {
  return document.getAnimations().map(() => 'something moves although that was not wanted');
}

/** Everything that is wrong with what the page shows now, as sentences. */
export function problems(): string[] {
  const isForeign = document.documentElement.lang === '';
  return [
    ...(isForeign ? ['the page has no language'] : []),
    ...headingProblems(),
    ...strayTexts(),
    ...fieldsWithoutLabel(),
    ...brokenReferences(),
    ...smallTargets(),
    ...sticksOut(),
    ...movingThings(),
    ...paleThings(),
  ];
}
