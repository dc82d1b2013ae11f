import type { UsersInfoResponse } from '@slack/web-api';
import type { Profile } from '../../../domain/people/person.ts';
import { isReadable, normalize } from '../../../input/tokens/normalize.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Directory } from '../../../ports/directory.ts';
import { createAnswerCache } from '../answer-cache.ts';
import { slackCode } from '../error-codes.ts';
import { followCursors } from '../follow-cursors.ts';
import { isChannelId } from '../ids/recipients.ts';
import type { SlackClients } from '../web-clients.ts';

type Member = NonNullable<UsersInfoResponse['user']>;

/** The number of people whose profiles are cached, so that one request asks about each person only once. */
const PROFILES_CACHED = 10_000;
const PAGE = 200;
/** The most pages that are read: a hundred thousand people. */
const MOST_PAGES = 500;

/** The first of a member's names that has visible characters. */
function nameOf({ real_name, profile, name }: Member): string | undefined {
  return [real_name, profile?.display_name, name].map((one) => normalize(one ?? '')).find(isReadable);
}

function profileOf(member: Member, teamId: string): Profile | null {
  if (!member.id) return null;
  const teams = [member.team_id, ...(member.enterprise_user?.teams ?? [])];
  const isForeign = member.team_id !== undefined && !teams.includes(teamId);
  // Slack recommends the organisation's id where it gives one.
  const userId = member.enterprise_user?.id ?? member.id;
  return {
    userId,
    otherUserId: userId === member.id ? null : member.id,
    name: nameOf(member) ?? member.id,
    timeZone: member.tz ?? null,
    locale: member.locale ?? null,
    isBot: Boolean(member.is_bot) || member.id === 'USLACKBOT',
    isDeactivated: Boolean(member.deleted),
    isAdmin: Boolean(member.is_admin || member.is_owner || member.is_primary_owner),
    isOutsider: Boolean(member.is_restricted || member.is_ultra_restricted) || isForeign,
    isForeign,
  };
}

function isCalled(member: Member, name: string): boolean {
  const wanted = name.replace(/^@/, '').toLowerCase();
  const names = [member.name, member.real_name, member.profile?.display_name];
  return names.some((known) => known?.toLowerCase() === wanted);
}

/** Looks people up in Slack. `clientsOf` returns the Slack clients of a workspace. */
export function slackDirectory(clientsOf: (teamId: string) => SlackClients, clock: Clock): Directory {
  const cached = createAnswerCache<Profile | null>(PROFILES_CACHED, clock);

  async function* members(teamId: string): AsyncGenerator<Member> {
    const { read } = clientsOf(teamId);
    const ask = (cursor?: string) => read.users.list({ limit: PAGE, ...(cursor ? { cursor } : {}) });
    for await (const page of followCursors(ask, { mostPages: MOST_PAGES })) {
      yield* (page.members ?? []) as Member[];
    }
  }

  async function profile(teamId: string, userId: string): Promise<Profile | null> {
    try {
      const { user } = await clientsOf(teamId).read.users.info({ user: userId, include_locale: true });
      return user ? profileOf(user, teamId) : null;
    } catch (error) {
      if (['user_not_found', 'user_not_visible'].includes(slackCode(error) ?? '')) return null;
      throw error;
    }
  }

  return {
    isChannel: isChannelId,
    profile: (teamId, userId, maxAge) => cached(`${teamId}/${userId}`, maxAge, () => profile(teamId, userId)),

    findByName: async (teamId, name) => {
      const found: Profile[] = [];
      for await (const member of members(teamId)) {
        const profile = isCalled(member, name) ? profileOf(member, teamId) : null;
        if (profile) found.push(profile);
      }
      return found;
    },

    findByEmail: async (teamId, address) => {
      const wanted = address.toLowerCase();
      for await (const member of members(teamId)) {
        if (member.profile?.email?.toLowerCase() === wanted) return profileOf(member, teamId);
      }
      return null;
    },

    fallback: async (teamId) => {
      let owner: string | null = null;
      for await (const { id, deleted, is_bot, is_owner, is_primary_owner } of members(teamId)) {
        if (!id || deleted || is_bot) continue;
        if (is_primary_owner) return id;
        if (is_owner) owner ??= id;
      }
      return owner;
    },
  };
}
