const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });

/** Abbreviations whose full stop does not end a sentence, as written before another word. */
const ABBREVIATIONS = new Set(
  [
    'mr mrs ms dr prof st no nos approx incl excl vs etc inc ltd co jr sr tel ext fig jan feb mar apr aug sept sep oct nov dec',
    'hr fr frau nr ca bzw evtl ggf inkl exkl zzgl usw vgl str abs art max min mio mrd mwst ust bspw sog abt geb okt dez',
  ].flatMap((words) => words.split(' ')),
);

/** Whether a piece of text ends in a full stop that belongs to a date, an initial or an abbreviation. */
function goesOn(piece: string): boolean {
  const word = /([\p{L}\d]{1,20})\.\s*$/u.exec(piece)?.[1];
  if (word === undefined) return false;
  return /^\d+$/.test(word) || [...word].length === 1 || ABBREVIATIONS.has(word.toLowerCase());
}

/**
 * The sentences of one line, each with the space after it. The full stops in "9. November" and "z. B." do not end one;
 * if it is unclear, two sentences stay one.
 */
export function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(line)) {
    const last = sentences.at(-1);
    if (last !== undefined && goesOn(last)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences;
}
