import { sql } from 'kysely';
import type { ThreadOrder } from '../../../ports/thread-store.ts';
import { AMONG_EQUALS, urgencyOrder } from './urgency.ts';

/** The columns by which rows of `client_threads` are sorted. */
export function orderOf(order: ThreadOrder) {
  switch (order.by) {
    case 'urgency':
      return urgencyOrder(order.today);
    case 'silence':
      return sql`silent_since, number`;
    case 'amount':
      return sql`amount_currency asc nulls last, amount_minor desc, number`;
    case 'owner':
      return sql`(select lower(people.name) from people where people.team_id = client_threads.team_id
        and people.user_id = client_threads.owner_id) asc nulls last, owner_id, ${AMONG_EQUALS}`;
    case 'next_nudge':
      return sql`next_nudge_at asc nulls last, number`;
  }
}
