import { isNobody } from '../../../../../input/commands/setting-words.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { textOf } from '../../../../../input/tokens/token.ts';
import { noKeys, tokenise } from '../../../../../input/tokens/tokenise.ts';
import { escalationView } from '../../../blocks/settings/cover.ts';
import { afterRules } from '../../../blocks/settings/setting-change.ts';
import { slashVerb } from '../slash-verb.ts';

/** @throws ParseError `not_a_channel`, `left_over` */
function readChannel(line: string): { readonly channelId: string } | 'off' | 'show' {
  const [channel, ...rest] = tokenise(line, noKeys);
  if (!channel) return 'show';
  if (rest.length > 0) refuse({ code: 'left_over', text: textOf(rest) });
  if (channel.kind === 'word' && channel.channelId) return { channelId: channel.channelId };
  return isNobody(channel.text) ? 'off' : refuse({ code: 'not_a_channel', text: channel.text });
}

/** `escalation #channel`: the channel that is told about nudges that nobody reacts to; `escalation off`. */
export const escalation = slashVerb({
  name: 'escalation',
  parse: (line) => ({ verb: 'escalation', channel: readChannel(line) }),
  run: async ({ channel }, { actor, t, useCases }) => {
    if (channel === 'show') {
      const { escalationChannelId } = await useCases.showWorkspace(actor);
      return { blocks: escalationView(escalationChannelId, t) };
    }
    const channelId = channel === 'off' ? null : channel.channelId;
    const changed = await useCases.changeWorkspaceSettings({ escalationChannelId: channelId });
    return { blocks: [...escalationView(channelId, t), ...afterRules(changed, t)] };
  },
});
