import type { JsonObject } from '../json.ts';
import type { Channel } from '../workspace/channel.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The outer part of an event, the same for every type. */
export function wrapEvent(
  workspace: Workspace,
  eventId: string,
  event: JsonObject,
  channel: Channel | undefined,
): JsonObject {
  const { app, organisation, team } = workspace;
  const isOrganisation = organisation?.hasApp ?? false;
  const context = { et: event.type, tid: team.id, aid: app.appId, cid: channel?.id };
  return {
    token: app.verificationToken,
    team_id: team.id,
    ...(organisation ? { enterprise_id: organisation.id } : {}),
    context_team_id: team.id,
    context_enterprise_id: organisation?.id ?? null,
    api_app_id: app.appId,
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: workspace.time.seconds,
    authorizations: [
      {
        enterprise_id: organisation?.id ?? null,
        team_id: isOrganisation ? null : team.id,
        user_id: app.botUserId,
        is_bot: true,
        is_enterprise_install: isOrganisation,
      },
    ],
    is_ext_shared_channel: channel?.isExtShared ?? false,
    event_context: `4-${Buffer.from(JSON.stringify(context)).toString('base64url')}`,
  };
}
