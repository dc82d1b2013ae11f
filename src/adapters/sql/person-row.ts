import type { Person } from '../../domain/person.ts';
import type { PersonRow } from './schema.ts';

export function personToRow(person: Person): PersonRow {
  return {
    team_id: person.teamId,
    user_id: person.userId,
    name: person.name,
    time_zone: person.timeZone,
    locale: person.locale,
    week: person.week === null ? null : JSON.stringify(person.week),
    region: person.region,
    paused_until: person.pausedUntil,
    cover_id: person.coverId,
    cover_until: person.coverUntil,
    met_at: person.metAt,
    is_admin: person.isAdmin ? 1 : 0,
  };
}

export function rowToPerson(row: PersonRow): Person {
  return {
    teamId: row.team_id,
    userId: row.user_id,
    name: row.name,
    timeZone: row.time_zone,
    locale: row.locale,
    week: row.week === null ? null : JSON.parse(row.week),
    region: row.region,
    pausedUntil: row.paused_until,
    coverId: row.cover_id,
    coverUntil: row.cover_until,
    metAt: row.met_at,
    isAdmin: row.is_admin === 1,
  };
}
