import { respondWithAck, showFailure } from '../delivery/respond.ts';
import type { JsonObject } from '../json.ts';
import type { Channel, ChannelRef } from '../workspace/channel.ts';
import { channelOf, imWith } from '../workspace/channels.ts';
import { mintResponseUrl } from '../workspace/response-urls.ts';
import { mintTrigger } from '../workspace/triggers.ts';
import { escapeCommand, escapeTyped } from './command-text.ts';
import { interactionOf } from './interaction.ts';
import type { Interaction } from './person.ts';
import type { Actor } from './stage.ts';

/** Types a slash command and waits until the app has acknowledged it or failed to. */
export async function command(
  actor: Actor,
  line: string,
  place: { readonly channel?: ChannelRef; readonly threadTs?: string } = {},
): Promise<Interaction> {
  const { workspace, user } = actor;
  const [name = line] = line.split(/\s/, 1);
  const text = line.slice(name.length + 1);
  const channel =
    place.channel === undefined ? imWith(workspace, user.id) : channelOf(workspace, place.channel);
  const where = { userId: user.id, channelId: channel.id };
  const declared = workspace.declaration.commands?.find((candidate) => candidate.command === name);
  if (place.threadTs !== undefined) {
    showFailure(workspace, where, `${name} is not supported in threads. Sorry!`);
    return interactionOf(actor, { outcome: 'not_supported_in_threads', triggerId: '' });
  }
  if (workspace.declaration.commands !== undefined && declared === undefined) {
    showFailure(workspace, where, `${name} is not a valid command.`);
    return interactionOf(actor, { outcome: 'unknown_command', triggerId: '' });
  }
  const escaped = declared?.shouldEscape === true ? escapeCommand(workspace, text) : escapeTyped(text);
  const triggerId = mintTrigger(workspace, user.id);
  const responseUrl = mintResponseUrl(workspace, where);
  const payload = {
    ...commandPayload(actor, channel, name, escaped.trim()),
    response_url: workspace.url + responseUrl.path,
    trigger_id: triggerId,
  };
  const ack = await actor.link.sendOnce('slash_commands', payload, true);
  const failure = ack.outcome === 'ok' ? respondWithAck(workspace, responseUrl, ack.body) : ack.outcome;
  if (failure !== undefined) showFailure(workspace, where, `${name} failed with the error "${failure}"`);
  return interactionOf(actor, { outcome: ack.outcome, ack, triggerId, responseUrl });
}

function commandPayload(
  { workspace, user }: Actor,
  channel: Channel,
  name: string,
  text: string,
): JsonObject {
  const { app, organisation, team } = workspace;
  const isHidden = channel.isPrivate && !channel.isIm;
  return {
    token: app.verificationToken,
    team_id: team.id,
    team_domain: team.domain,
    ...(organisation ? { enterprise_id: organisation.id, enterprise_name: organisation.name } : {}),
    channel_id: channel.id,
    channel_name: isHidden ? 'privategroup' : channel.name,
    user_id: user.id,
    user_name: user.name,
    command: name,
    text,
    api_app_id: app.appId,
    is_enterprise_install: String(organisation?.hasApp ?? false),
  };
}
