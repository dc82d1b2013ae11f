import { trimEnd } from '../../domain/text/trim.ts';

/** Forms that have no other meaning, in lower case. */
const FORMS: ReadonlySet<string> = new Set(
  (
    'gmbh ggmbh mbh gmbh&co.kg ag kg kgaa ohg gbr ug ek e.k. e.k ev e.v. e.v eg partg partgmbb mbb ' +
    'ltd limited inc incorporated llc llp plc corp corporation pty sarl sàrl srl s.r.l. sas s.a.s. spa s.p.a. ' +
    's.a. b.v. n.v. aps a/s oü oyj kft sro s.r.o. (haftungsbeschränkt)'
  ).split(' '),
);
/** Forms that in lower case are words or parts of names. */
const FORMS_IN_CAPITALS: ReadonlySet<string> = new Set('SE SA SL AB AS BV NV Oy'.split(' '));
/** Forms that people write in two words. */
const FORMS_IN_TWO: ReadonlySet<string> = new Set(['e. v.', 'e. k.', 'e v', 'e k']);
/** Words between two parts of a form. */
const CONNECTORS: ReadonlySet<string> = new Set(['&', '+', 'und', 'and']);

const bare = (word: string): string => trimEnd(word, ',;:');

function isForm(word: string): boolean {
  const form = bare(word);
  return FORMS.has(form.toLowerCase().replace(/^([a-z]{2,})\.$/, '$1')) || FORMS_IN_CAPITALS.has(form);
}

/** The number of words of the legal form at `index`: `GmbH` 1, `e. V.` 2, `GmbH & Co. KG` 4; 0 if there is none. */
function legalFormAt(words: readonly string[], index: number): number {
  const [first = '', second = '', third = ''] = words.slice(index, index + 3);
  if (second !== '' && FORMS_IN_TWO.has(bare(`${first} ${second}`).toLowerCase())) return 2;
  if (!isForm(first)) return 0;
  if (first !== bare(first)) return 1;
  if (CONNECTORS.has(second) && /^co\.?$/i.test(third)) return 3 + legalFormAt(words, index + 3);
  if (CONNECTORS.has(second) && isForm(third)) return 2 + legalFormAt(words, index + 2);
  return 1 + (second === '' ? 0 : legalFormAt(words, index + 1));
}

/** The start and end (exclusive) of the first legal form with a name before it; null if there is none. */
export function findLegalForm(
  words: readonly string[],
  from = 0,
): { readonly from: number; readonly to: number } | null {
  for (let index = from + 1; index < words.length; index++) {
    const length = legalFormAt(words, index);
    if (length > 0) return { from: index, to: index + length };
  }
  return null;
}
