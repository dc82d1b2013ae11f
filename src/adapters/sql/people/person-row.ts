import { effective, type Person } from '../../../domain/people/person.ts';
import type { PersonRow } from '../schema.ts';

export function personToRow(person: Person): PersonRow {
  return {
    team_id: person.teamId,
    user_id: person.userId,
    name: person.name,
    time_zone: person.slackTimeZone,
    locale: person.slackLocale,
    time_zone_override: person.timeZoneOverride,
    language: person.language,
    working_hours: person.week === null ? null : JSON.stringify(person.week),
    region: person.region,
    paused_from: person.pausedFrom,
    paused_until: person.pausedUntil,
    cover_id: person.coverId,
    cover_from: person.coverFrom,
    cover_until: person.coverUntil,
    digest_at: person.digestAt,
    daily_limit: person.dailyLimit,
    profile_synced_at: person.profileSyncedAt,
    is_admin: person.isAdmin ? 1 : 0,
    is_member: person.isMember ? 1 : 0,
  };
}

export function rowToPerson(row: PersonRow): Person {
  const { time_zone: slackTimeZone, locale: slackLocale } = row;
  const { time_zone_override: timeZoneOverride, language } = row;
  const { timeZone, locale } = effective({ slackTimeZone, slackLocale, timeZoneOverride, language });
  return {
    slackTimeZone,
    slackLocale,
    timeZoneOverride,
    language,
    timeZone,
    locale,
    teamId: row.team_id,
    userId: row.user_id,
    name: row.name,
    week: row.working_hours === null ? null : JSON.parse(row.working_hours),
    region: row.region,
    pausedFrom: row.paused_from,
    pausedUntil: row.paused_until,
    coverId: row.cover_id,
    coverFrom: row.cover_from,
    coverUntil: row.cover_until,
    digestAt: row.digest_at,
    dailyLimit: row.daily_limit,
    profileSyncedAt: row.profile_synced_at,
    isAdmin: row.is_admin === 1,
    isMember: row.is_member === 1,
  };
}
