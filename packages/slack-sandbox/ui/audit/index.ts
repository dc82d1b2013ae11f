export { focusNow } from './focus.ts';
export { problems } from './structure.ts';
