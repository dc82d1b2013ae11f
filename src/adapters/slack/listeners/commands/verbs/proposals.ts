import { isEveryone, isOff, isOn, typedText } from '../../../../../input/commands/setting-words.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import type { SwitchProposals } from '../../../../../usecases/proposals/switch.ts';
import { section } from '../../../blocks/kit/blocks.ts';
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

/** `suggestions`, `suggestions off`, `suggestions off for everyone`: whether the bot suggests clients by itself. */
export const proposals = slashVerb({
  name: 'suggestions',
  parse: (line) => ({ verb: 'suggestions', change: readChange(line) }),
  run: async ({ change }, { t, useCases }) => {
    const { own, workspace } = await useCases.switchProposals(change);
    const whole = workspace ? change?.own === false && 'proposal.on_for_all' : 'proposal.off_for_all';
    const mine = workspace && t.mrkdwn(own ? 'proposal.on' : 'proposal.off');
    return { blocks: [section(whole && t.mrkdwn(whole), mine)] };
  },
});
