import type { Person, PersonKey } from './person.ts';

/** A person with default settings, whose profile has never been read. */
export function newPerson({ teamId, userId }: PersonKey): Person {
  return {
    teamId,
    userId,
    name: '',
    timeZone: 'UTC',
    locale: 'en-US',
    slackTimeZone: 'UTC',
    slackLocale: 'en-US',
    timeZoneOverride: null,
    language: null,
    week: null,
    region: null,
    pausedFrom: null,
    pausedUntil: null,
    coverId: null,
    coverFrom: null,
    coverUntil: null,
    digestAt: null,
    dailyLimit: null,
    profileSyncedAt: 0,
    isAdmin: false,
    isMember: false,
  };
}
