import type { DraftLanguage } from '../../src/domain/threads/thread.ts';
import { formOf, packOfForm } from '../../src/languages/index.ts';
import type { Draft } from '../../src/languages/templates/render.ts';

const FORM: readonly (readonly [RegExp, string])[] = [
  [/\{\{|\}\}|\{%|%\}/, 'template code'],
  [/undefined|null|NaN|\[object|Invalid Date/, 'a missing value'],
  [/ {2}/, 'a double space'],
  [/[ \t](\n|$)|(^|\n)[ \t]/, 'a space at the edge of a line'],
  [/ [,.;:!?]/, 'a space before punctuation'],
  [/,,|\.\.|;;|::|[,;:]\.|\.[,;:](?!\n)|[,;:][,;:]/, 'stray punctuation'],
  [/\(\s*\)|„\s*“|“\s*”/, 'an empty pair'],
  [/\n{3}|^\n|\n$/, 'an empty paragraph'],
  [/[.!?] \p{Ll}/u, 'a sentence that starts small'],
  [/[!?.][!?]/, 'doubled punctuation'],
  [/["'`]/, 'a typewriter quotation mark'],
];

const WRONG_ADDRESS: Readonly<Record<DraftLanguage, RegExp>> = {
  de: /(?<!\p{L})(du|dir|dich|dein\p{L}*|euch|eur\p{L}*|ihnen|schreib|nenn|sag|schick|ruf|nimm|frag|gib|entschuldige|entscheide)(?!\p{L})/iu,
  'de-du': /(?<!\p{L})(Sie|Ihnen|Ihr|Ihre\p{L}*)(?!\p{L})|\p{Ll},? (Du|Dir|Dich|Dein\p{L}*)(?!\p{L})/u,
};

function politeOnly(language: DraftLanguage, text: string): string {
  return language === 'de' ? text.replace(/(?<!\p{L})Ihnen(?!\p{L})/gu, '') : text;
}

/** Everything that is wrong with a text that would go to a client. */
export function errorsIn(text: string, language: DraftLanguage): string[] {
  const errors = FORM.filter(([pattern]) => pattern.test(text)).map(([, error]) => error);
  const lower = text.toLowerCase();
  for (const phrase of packOfForm(formOf(language)).forbidden) {
    if (lower.includes(phrase)) errors.push(`the phrase "${phrase}"`);
  }
  if (WRONG_ADDRESS[language]?.test(politeOnly(language, text)) === true) errors.push('the wrong address');
  return errors;
}

/** All strings of a draft. */
export function textsOf(draft: Draft): string[] {
  const { subject, body, call } = draft;
  const spoken = call === undefined ? [] : [call.opening, ...call.talkingPoints, call.voicemail];
  return [...(subject === null ? [] : [subject]), body, ...spoken];
}
