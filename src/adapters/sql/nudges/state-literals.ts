import { sql } from 'kysely';
import type { NudgeState } from '../../../domain/nudges/nudge.ts';

/**
 * Returns states as literals for a statement. With parameters, the indexes for single states would not be used, and
 * SQLite would prepare the statement again for each value.
 */
export function stateLiterals(...states: readonly NudgeState[]) {
  return states.map((state) => sql.lit(state));
}
