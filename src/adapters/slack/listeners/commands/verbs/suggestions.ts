import { isEveryone, isOff, isOn, typedText } from '../../../../../input/commands/setting-words.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import type { SwitchProposals } from '../../../../../usecases/proposals/switch.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { afterSettingChange } from '../../../blocks/settings/setting-change.ts';
import { slashVerb } from '../slash-verb.ts';

/** @throws ParseError `left_over` */
function readChange(line: string): SwitchProposals | null {
  const text = typedText(line);
  if (text === '') return null;
  const [word = '', ...rest] = text.split(' ');
  const whom = rest.join(' ');
  const isKnown = (isOn(word) || isOff(word)) && (whom === '' || isEveryone(whom));
  return isKnown ? { own: whom === '', on: isOn(word) } : refuse({ code: 'left_over', text });
}

/** `suggestions`, `suggestions off`, `suggestions off for everyone`: whether the bot suggests clients to watch. */
export const suggestions = slashVerb({
  name: 'suggestions',
  parse: (line) => ({ verb: 'suggestions', wanted: readChange(line) }),
  run: async ({ wanted }, { t, useCases }) => {
    const change = wanted === null ? null : await useCases.switchProposals(wanted);
    const { areOn, areOnForAll, areAllowed } = await useCases.showProposals();
    const own = t.mrkdwn(areOn ? 'proposal.on' : 'proposal.off');
    const said = [areOnForAll ? own : t.mrkdwn('proposal.off_for_all')];
    if (areOn && areOnForAll && !areAllowed) said.push(t.mrkdwn('optional_features.no_addresses'));
    return { blocks: [...said.map((text) => section(text)), ...afterSettingChange(change, t)] };
  },
});
