import { isOff, typedText } from '../../../../../input/commands/setting-words.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { afterSettingChange } from '../../../blocks/settings/setting-change.ts';
import { trialView } from '../../../blocks/trial.ts';
import { slashVerb } from '../slash-verb.ts';

const ON = /^(?:on|an|ein|start)$/i;
/** Matches "off now", "aus jetzt". */
const AT_ONCE = / (?:now|jetzt)$/i;

/**
 * `trial`, `trial on`, `trial off`: whether nudges are only planned and shown; ending the trial needs a confirmation.
 */
export const trial = slashVerb({
  name: 'trial',
  parse: (line) => {
    const text = typedText(line);
    if (text === '' || isOff(text)) return { verb: 'trial', set: 'show' as const };
    if (ON.test(text)) return { verb: 'trial', set: 'on' as const };
    if (AT_ONCE.test(text) && isOff(text.replace(AT_ONCE, ''))) return { verb: 'trial', set: 'off' as const };
    return refuse({ code: 'left_over', text });
  },
  run: async ({ set }, { t, useCases }) => {
    if (set === 'show') return { blocks: trialView(await useCases.showTrial(), t) };
    const state = await useCases.setTrial(set === 'on');
    if (state.isForAll) return { blocks: trialView(state, t) };
    const text = section(t.mrkdwn(set === 'on' ? 'trial.begun' : 'trial.ended'));
    return { blocks: [text, ...afterSettingChange(state.change, t)] };
  },
});
