/** The action id of the buttons that open the form for somebody's preferences. */
export const CHANGE_PREFERENCES = 'settings_own';
export const PREFERENCES_FORM = 'own_form';
/** The buttons that open the form for one's own absence, and that end the absence. */
export const PLAN_ABSENCE = 'settings_plan_absence';
export const END_ABSENCE = 'settings_end_absence';
export const ABSENCE_FORM = 'own_absence_form';

/** The fields of the form for one's own absence. */
export type AbsenceField = 'first_day' | 'last_day' | 'cover_by';

/** The fields of the form for one's preferences; a field's name is the block id of its input. */
export type PreferenceField =
  | 'hours'
  | 'time_zone'
  | 'region'
  | 'language'
  | 'digest'
  | 'limit'
  | 'pause'
  | 'paused_from'
  | 'paused_until'
  | 'cover'
  | 'cover_by'
  | 'cover_from'
  | 'cover_until';

/** The option to use the language set in Slack, next to the bot's languages. */
export const LANGUAGE_OF_SLACK = 'auto';
export const PAUSE_CHOICES = ['on', 'until'] as const;
export const COVER_CHOICES = ['none', 'open', 'until'] as const;

const SINGLE = 'single';

/** The value of an option: single nudges (null), or a digest at a minute of the day. */
export function digestChoice(at: number | null): string {
  return at === null ? SINGLE : String(at);
}

/** Reads what `digestChoice` wrote; null (single nudges) if it is not ours. */
export function parseDigestChoice(value: string | undefined): number | null {
  const at = Number(value ?? SINGLE);
  return Number.isInteger(at) && at >= 0 && at < 1440 ? at : null;
}
