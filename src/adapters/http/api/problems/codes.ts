import { packFor } from '../../../../languages/index.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { withoutMarkup } from '../../../../languages/refusals.ts';

/** Every code of a refusal with its sentence, in the reader's language; values that stand in it are left open. */
export function refusalCodes({
  language,
}: Localizer): readonly (readonly [code: string, sentence: string])[] {
  const { api, error } = packFor(language).messages;
  return Object.entries({ ...api, ...error }).map(([code, sentence]) => [
    code.replace(/_(one|other)$/, ''),
    withoutMarkup(sentence).replaceAll(/\{\{\w+\}\}/g, '…'),
  ]);
}
