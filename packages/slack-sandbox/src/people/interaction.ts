import type { Ack } from '../delivery/transport.ts';
import type { JsonObject } from '../json.ts';
import type { Message } from '../workspace/message.ts';
import type { ResponseUrl } from '../workspace/response-url.ts';
import { logOf, type Workspace } from '../workspace/workspace.ts';
import type { Interaction, Outcome } from './person.ts';
import type { Actor, Stage } from './stage.ts';

/** The properties that every interactivity payload has. */
export function interactionBase({ workspace, user }: Actor): JsonObject {
  const { app, organisation, team } = workspace;
  const isOrganisation = organisation?.hasApp ?? false;
  return {
    user: { id: user.id, username: user.name, name: user.name, team_id: user.team.id },
    // With an organisation-wide installation Slack names no workspace here.
    team: isOrganisation ? null : { id: team.id, domain: team.domain },
    api_app_id: app.appId,
    token: app.verificationToken,
    enterprise: organisation ? { id: organisation.id, name: organisation.name } : null,
    is_enterprise_install: isOrganisation,
  };
}

/** The container of an interaction: where in a message it took place. */
export function containerOf(message: Message): JsonObject {
  return {
    type: 'message',
    message_ts: message.ts,
    channel_id: message.channel,
    is_ephemeral: message.visibleTo !== undefined,
    ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
  };
}

/** The result of an interaction, as the driving code sees it. */
export function interactionOf(
  stage: Stage,
  result: {
    readonly outcome: Outcome;
    readonly ack?: Ack;
    readonly triggerId: string;
    readonly responseUrl?: ResponseUrl;
  },
): Interaction {
  const responses = (): Message[] => responsesOf(stage.workspace, result.responseUrl);
  return {
    outcome: result.outcome,
    ack: result.ack?.body,
    triggerId: result.triggerId,
    get responses() {
      return responses();
    },
    response: (options) =>
      stage.until(() => responses()[0], { what: 'an answer to the interaction', ...options }),
  };
}

function responsesOf(workspace: Workspace, responseUrl: ResponseUrl | undefined): Message[] {
  if (responseUrl === undefined) return [];
  const log = logOf(workspace, responseUrl.channelId);
  return [...new Set(responseUrl.posted)].flatMap((ts) => log.getEphemeral(ts) ?? log.get(ts) ?? []);
}
