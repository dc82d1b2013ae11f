/** The buttons that open the form of somebody's own weekly overview and that of a channel's, and the form. */
export const CHANGE_OVERVIEW = 'settings_overview_own';
export const CHANGE_CHANNEL_OVERVIEW = 'settings_overview_channel';
export const OVERVIEW_FORM = 'overview_form';

/** The fields of the form; each is the block id of its input. */
export type OverviewField = 'overview_channel' | 'overview_day' | 'overview_time';

/** The choice of no overview, beside the weekdays. */
export const NO_OVERVIEW = 'off';

/** Whose overview the form is about. */
export type OverviewOf = 'own' | 'channel';

/** Reads the metadata of the form; null when it is not ours. */
export function parseOverviewOf(metadata: string): OverviewOf | null {
  return metadata === 'own' || metadata === 'channel' ? metadata : null;
}
