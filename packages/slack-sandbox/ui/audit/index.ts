export { focusNow } from './focus.ts';
export { flaws } from './structure.ts';
