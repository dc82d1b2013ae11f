import type { JsonObject } from '../json.ts';
import type { NewPerson, User } from './user.ts';
import type { Workspace } from './workspace.ts';

/** Adds a person (or another bot) to the workspace. */
export function addUser(workspace: Workspace, person: NewPerson): User {
  const realName = person.realName ?? person.name;
  const user: User = {
    id: person.id ?? workspace.ids.next('U'),
    localId: person.localId,
    name: person.name,
    realName,
    displayName: person.displayName ?? person.name,
    email: person.email ?? `${person.name}@${workspace.team.domain}.example`,
    timeZone: person.timeZone ?? 'Europe/Berlin',
    locale: person.locale ?? 'en-US',
    isAdmin: person.isAdmin ?? person.isOwner ?? false,
    isOwner: person.isOwner ?? false,
    isRestricted: person.isRestricted ?? person.isUltraRestricted ?? false,
    isUltraRestricted: person.isUltraRestricted ?? false,
    isBot: person.isBot ?? false,
    botId: person.isBot === true ? workspace.ids.next('B') : undefined,
    team: homeTeam(workspace, person),
    isExternal: person.externalTeam !== undefined,
    deleted: person.isDeactivated ?? false,
  };
  workspace.users.set(user.id, user);
  workspace.changes.emit();
  return user;
}

function homeTeam(workspace: Workspace, person: NewPerson): User['team'] {
  const external = person.externalTeam;
  if (external === undefined) return workspace.team;
  const name = external.name ?? 'Another workspace';
  const domain = external.domain ?? name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const known = [...workspace.users.values()].find((user) => user.team.domain === domain && user.isExternal);
  return known?.team ?? { id: external.id ?? workspace.ids.next('TX'), name, domain };
}

/** A user as `users.info` and `users.list` return it to the app. */
export function userPayload(
  workspace: Workspace,
  user: User,
  show: { readonly locale: boolean; readonly email: boolean },
): JsonObject {
  return {
    id: user.localId ?? user.id,
    team_id: user.team.id,
    name: user.name,
    deleted: user.deleted,
    ...(user.deleted ? {} : activePart(workspace, user)),
    real_name: user.realName,
    ...(show.locale && !user.deleted ? { locale: user.locale } : {}),
    profile: profilePayload(workspace, user, show.email),
    is_bot: user.isBot,
    is_app_user: false,
    updated: 0,
    ...(user.isExternal ? { is_stranger: true } : organisationPart(workspace, user)),
  };
}

/** The properties that Slack adds within an Enterprise Grid organisation. */
function organisationPart({ organisation, team }: Workspace, user: User): JsonObject {
  if (!organisation || user.isBot) return {};
  const { id: enterprise_id, name: enterprise_name } = organisation;
  const rights = { is_admin: false, is_owner: false };
  return { enterprise_user: { id: user.id, enterprise_id, enterprise_name, ...rights, teams: [team.id] } };
}

/** The properties that Slack leaves out for a deactivated account. */
function activePart(workspace: Workspace, user: User): JsonObject {
  return {
    tz: user.timeZone,
    tz_label: zonePart(user.timeZone, workspace.time.ms, 'long'),
    tz_offset: zoneOffsetSeconds(user.timeZone, workspace.time.ms),
    is_admin: user.isAdmin,
    is_owner: user.isOwner,
    is_primary_owner: false,
    is_restricted: user.isRestricted,
    is_ultra_restricted: user.isUltraRestricted,
  };
}

function profilePayload(workspace: Workspace, user: User, withEmail: boolean): JsonObject {
  const [firstName = '', ...rest] = user.realName.split(' ');
  return {
    title: '',
    real_name: user.realName,
    real_name_normalized: user.realName,
    display_name: user.displayName,
    display_name_normalized: user.displayName,
    first_name: firstName,
    last_name: rest.join(' '),
    status_text: '',
    status_emoji: '',
    team: user.team.id,
    ...(withEmail && user.email !== undefined && !user.isBot ? { email: user.email } : {}),
    ...(user.botId === undefined ? {} : { bot_id: user.botId }),
    ...(user.id === workspace.app.botUserId ? { api_app_id: workspace.app.appId } : {}),
  };
}

function zonePart(timeZone: string, at: number, style: 'long' | 'longOffset'): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: style });
  return format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '';
}

function zoneOffsetSeconds(timeZone: string, at: number): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(zonePart(timeZone, at, 'longOffset')) ?? [];
  const seconds = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60;
  return sign === '-' ? -seconds : seconds;
}
