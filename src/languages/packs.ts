/** All languages of Ghostwatch: one folder and one line each. */
export { de } from './de/index.ts';
export { en } from './en/index.ts';
