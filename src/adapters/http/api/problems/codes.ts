import { packFor } from '../../../../languages/index.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { withoutMarkup } from '../../../../languages/refusals.ts';

/** Every error code with its sentence in the reader's language; placeholders are shown as `…`. */
export function refusalCodes({
  language,
}: Localizer): readonly (readonly [code: string, sentence: string])[] {
  const { api, error } = packFor(language).messages;
  return Object.entries({ ...api, ...error }).map(([code, sentence]) => [
    code.replace(/_(one|other)$/, ''),
    withoutMarkup(sentence).replaceAll(/\{\{\w+\}\}/g, '…'),
  ]);
}
