import { type RawBuilder, sql } from 'kysely';
import type { Today } from '../../../domain/threads/urgency.ts';

const ONE_DAY = 86_400_000;

/** The parts of a `Today` as values, or as expressions in SQL. */
type TodayIn<Moment = number, Date = string> = Readonly<Record<'now' | 'end', Moment> & Record<'date', Date>>;
type Sql = RawBuilder<unknown>;

/** A condition: paused at `now` (UTC ms), or muted. */
export function isQuiet(now: number | Sql) {
  return sql<boolean>`(coalesce(pause_until > ${now}, false) or muted_at is not null
    or coalesce(waiting_on = 'client' and absence_from <= ${now} and absence_until > ${now}, false))`;
}

/** A condition: our mail did not arrive (`turnOf` of the domain, among the threads that wait on us). */
export const IS_UNDELIVERED = sql<boolean>`(coalesce(pending_question ->> 'kind', '') = 'bounce')`;

/** A condition: a question is pending. A suggested pause no longer counts once its end has passed. */
function isAsked(date: string | Sql) {
  const field = (name: string) => sql`(pending_question ->> ${sql.lit(name)})`;
  return sql`(${IS_UNDELIVERED} or ${field('askedAt')} is not null and coalesce(case ${field('kind')}
    when 'doubt' then true when 'departure' then true when 'promise' then ${field('namedDate')} >= ${date}
    else ${field('backOn')} > ${date} end, false))`;
}

/** `needsYou` of the domain, as a condition on rows of `client_threads`. */
export function needsYou({ now, date, end }: TodayIn | TodayIn<Sql, Sql>) {
  return sql<boolean>`(not ${isQuiet(now)} and (coalesce(next_nudge_at <= ${end}, false)
    or case status when 'closed' then asked_again_at is not null else
      coalesce(last_nudge_at > coalesce(last_follow_up_at, 0)
        and last_nudge_at >= coalesce(pause_until, 0), false)
      or ${isAsked(date)} end))`;
}

/** Conditions of which at least one is true of each open thread that `needsYou` is true of; each has an index. */
export function reasonsToNeedYou({ end }: Today) {
  return [
    sql<boolean>`next_nudge_at <= ${end}`,
    sql<boolean>`last_nudge_at > coalesce(last_follow_up_at, 0)`,
    sql<boolean>`pending_question is not null`,
  ] as const;
}

/** `byUrgency` of the domain, for rows among which all or none need somebody. */
export const URGENCY_TIE_BREAK = sql`waiting_on desc, silent_since / ${sql.lit(ONE_DAY)},
  coalesce(amount_minor, 0) desc, number`;

/** `byUrgency` of the domain, as the sort order for rows of `client_threads`. */
export function urgencyOrder(today: Today) {
  return sql`${needsYou(today)} desc, ${isQuiet(today.now)}, ${URGENCY_TIE_BREAK}`;
}
