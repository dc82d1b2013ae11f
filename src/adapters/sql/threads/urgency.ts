import { sql } from 'kysely';
import type { Today } from '../../../domain/threads/urgency.ts';

const ONE_DAY = 86_400_000;

/** A condition: paused at `now` (UTC ms), or muted. */
export function isQuiet(now: number) {
  return sql<boolean>`(coalesce(pause_until > ${now}, false) or muted_at is not null
    or coalesce(waiting_on = 'client' and absence_from <= ${now} and absence_until > ${now}, false))`;
}

/** A condition: a question is pending. A suggested pause no longer counts once its end has passed. */
function isAsked(date: string) {
  const field = (name: string) => sql`(pending_question ->> ${sql.lit(name)})`;
  return sql`(${field('askedAt')} is not null and coalesce(case ${field('kind')}
    when 'doubt' then true when 'bounce' then true when 'departure' then true when 'promise' then ${field('namedDate')} >= ${date}
    else ${field('backOn')} > ${date} end, false))`;
}

/** `needsYou` of the domain, as a condition on rows of `client_threads`. */
export function needsYou({ now, date, end }: Today) {
  return sql<boolean>`(not ${isQuiet(now)} and (coalesce(next_nudge_at <= ${end}, false)
    or case status when 'closed' then asked_again_at is not null else
      coalesce(last_nudge_at > coalesce(last_follow_up_at, 0)
        and last_nudge_at >= coalesce(pause_until, 0), false)
      or ${isAsked(date)} end))`;
}

/**
 * A query for the numbers of the open threads of a workspace that `needsYou` may be true of, from indexes: usually
 * few threads have to be looked at.
 */
export function mayNeedYou(teamId: string, { end }: Today) {
  const open = sql`select number from client_threads where team_id = ${teamId} and status = 'open'`;
  return sql<number>`(${open} and next_nudge_at <= ${end}
    union ${open} and last_nudge_at > coalesce(last_follow_up_at, 0)
    union ${open} and pending_question is not null)`;
}

/** `byUrgency` of the domain, for rows among which all or none need somebody. */
export const URGENCY_TIE_BREAK = sql`waiting_on desc, silent_since / ${sql.lit(ONE_DAY)},
  coalesce(amount_minor, 0) desc, number`;

/** `byUrgency` of the domain, as the sort order for rows of `client_threads`. */
export function urgencyOrder(today: Today) {
  return sql`${needsYou(today)} desc, ${isQuiet(today.now)}, ${URGENCY_TIE_BREAK}`;
}
