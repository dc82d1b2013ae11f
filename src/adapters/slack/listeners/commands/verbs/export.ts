import { EXPORT_FORMATS } from '../../../../../domain/exchange/export.ts';
import { typedText } from '../../../../../input/commands/setting-words.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { exportView } from '../../../blocks/exchange/export-view.ts';
import { slashVerb } from '../slash-verb.ts';

/** `export`, `export json`: sends the clients that this person may see as a file in their direct messages. */
export const exportClients = slashVerb({
  name: 'export',
  parse: (line) => {
    const text = typedText(line);
    const format = EXPORT_FORMATS.find((one) => one === text.toLowerCase());
    if (text !== '' && !format) return refuse({ code: 'left_over', text });
    return { verb: 'export' as const, format: format ?? EXPORT_FORMATS[0] };
  },
  run: async ({ format }, { t, useCases }) => ({
    blocks: exportView(await useCases.sendExport(format), t),
  }),
});
