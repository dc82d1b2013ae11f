/** The buttons that open the form for a weekly overview, a person's own or a channel's, and the form. */
export const CHANGE_OVERVIEW = 'settings_overview_own';
export const CHANGE_CHANNEL_OVERVIEW = 'settings_overview_channel';
export const OVERVIEW_FORM = 'overview_form';

/** The fields of the form; each name is the block id of its input. */
export type OverviewField = 'overview_channel' | 'overview_day' | 'overview_time';

/** The option for no overview, next to the weekdays. */
export const NO_OVERVIEW = 'off';

/** Whose overview the form is about. */
export type OverviewOf = 'own' | 'channel';

/** Parses the metadata of the form; null if it is not ours. */
export function parseOverviewOf(metadata: string): OverviewOf | null {
  return metadata === 'own' || metadata === 'channel' ? metadata : null;
}
