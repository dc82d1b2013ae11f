import type { MessageKey } from '../../../../languages/localizer.ts';

/** The help on the details of a client in `add` and `edit`. */
export const DETAILS_HELP: readonly MessageKey[] = [
  'help.about_values',
  'help.via_values',
  'help.lang_values',
  'help.reach_values',
  'help.term_values',
];
