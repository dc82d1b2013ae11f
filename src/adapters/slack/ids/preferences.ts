/** The action of the buttons that open somebody's own settings to be changed. */
export const CHANGE_OWN = 'settings_own';
export const OWN_FORM = 'own_form';
/** The buttons that open the form of one's own absence, and that end it. */
export const PLAN_ABSENCE = 'settings_plan_absence';
export const END_ABSENCE = 'settings_end_absence';
export const ABSENCE_FORM = 'own_absence_form';

/** What the form of one's own absence asks for. */
export type AbsenceField = 'first_day' | 'last_day' | 'cover_by';

/** Everything that people set for themselves; the field's name is the block id of its input. */
export type OwnField =
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

/** The choice of no language, beside those of the registry. */
export const LANGUAGE_OF_SLACK = 'auto';
export const PAUSE_CHOICES = ['on', 'until'] as const;
export type PauseChoice = (typeof PAUSE_CHOICES)[number];
export const COVER_CHOICES = ['none', 'open', 'until'] as const;
export type CoverChoice = (typeof COVER_CHOICES)[number];

const SINGLE = 'single';

/** The value of a choice between single nudges (null) and a digest at a minute of the day. */
export function digestChoice(at: number | null): string {
  return at === null ? SINGLE : String(at);
}

/** Reads what `digestChoice` wrote; single nudges where it is not ours. */
export function parseDigestChoice(value: string | undefined): number | null {
  const at = Number(value ?? SINGLE);
  return Number.isInteger(at) && at >= 0 && at < 1440 ? at : null;
}
