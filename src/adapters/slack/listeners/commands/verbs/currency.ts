import { isAuto, isOff, typedText } from '../../../../../input/commands/setting-words.ts';
import { readCurrency } from '../../../../../input/details/amounts.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { afterRules } from '../../../blocks/settings/setting-change.ts';
import { currencySentence } from '../../../blocks/settings/workspace-section.ts';
import { slashVerb } from '../slash-verb.ts';

/**
 * `currency CHF`, `währung Euro`, `currency auto`: the currency of amounts typed without one, for the whole workspace.
 */
export const currency = slashVerb({
  name: 'currency',
  parse: (line) => {
    const text = typedText(line);
    if (text === '') return { verb: 'currency', currency: 'show' };
    if (isOff(text) || isAuto(text)) return { verb: 'currency', currency: 'auto' };
    return { verb: 'currency', currency: readCurrency(text) ?? refuse({ code: 'not_a_currency', text }) };
  },
  run: async (command, { actor, t, useCases }) => {
    const chosen = command.currency === 'auto' ? null : command.currency;
    if (chosen === 'show') {
      const { currency } = await useCases.showWorkspace(actor);
      return { blocks: [section(currencySentence(currency, t))] };
    }
    const changed = await useCases.changeWorkspaceSettings({ currency: chosen });
    return { blocks: [section(currencySentence(chosen, t)), ...afterRules(changed, t)] };
  },
});
