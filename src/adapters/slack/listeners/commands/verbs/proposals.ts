import { isOff, isOn, typedText } from '../../../../../input/commands/setting-words.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { afterSettingChange } from '../../../blocks/settings/setting-change.ts';
import { slashVerb } from '../slash-verb.ts';

/** @throws ParseError `left_over` */
function readWanted(line: string): boolean | null {
  const text = typedText(line);
  if (text === '') return null;
  if (isOn(text) || isOff(text)) return isOn(text);
  return refuse({ code: 'left_over', text });
}

/** `suggestions`, `suggestions off`, `suggestions on`: whether the bot suggests clients by itself. */
export const proposals = slashVerb({
  name: 'suggestions',
  parse: (line) => ({ verb: 'suggestions', wanted: readWanted(line) }),
  run: async ({ wanted }, { t, useCases }) => {
    const change = wanted === null ? null : await useCases.switchProposals(wanted);
    const { areOn, areAllowed } = await useCases.showProposals();
    const said = [t.mrkdwn(areOn ? 'proposal.on' : 'proposal.off')];
    if (areOn && !areAllowed) said.push(t.mrkdwn('permissions.no_addresses'));
    return { blocks: [...said.map((text) => section(text)), ...afterSettingChange(change, t)] };
  },
});
