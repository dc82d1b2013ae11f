import type { MessageKey } from '../../../../languages/localizer.ts';

/** Help on what `add` and `edit` may say about a client. */
export const DETAILS_HELP: readonly MessageKey[] = [
  'help.about_values',
  'help.via_values',
  'help.lang_values',
  'help.reach_values',
  'help.term_values',
];
