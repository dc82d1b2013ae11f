import type { TemplateIssue } from '../../domain/templates/draft-templates.ts';
import type { DraftLanguage } from '../../domain/threads/thread.ts';
import { TEXT_MAX, TemplateError } from './custom-liquid.ts';
import { FIELD_WORDS, type Field, fieldNamed, fieldValue, nearestField } from './fields.ts';
import { sentencesOf } from './sentences.ts';
import type { Variables } from './variables.ts';

/** The parts of a sentence: literal text, and fields. */
type Piece = string | { readonly field: Field };
type Sentence = readonly Piece[];

const FIELD = /\[([^[\]\n]{0,60})\]/g;
/** Text that looks like a field in other brackets, or like Liquid. */
const BRACES = /\{%|\{\{|\{([^{}\n]{1,40})\}/g;
const NAME_MAX = 40;

/** Replaces fields by words, so that punctuation inside them does not end a sentence. */
function masked(line: string): string {
  return line.replace(FIELD, (field) => `X${'x'.repeat(field.length - 1)}`);
}

function piecesOf(text: string): Sentence {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: typed, 1: name = '', index } of text.matchAll(FIELD)) {
    const field = fieldNamed(name);
    if (field === null) continue;
    pieces.push(text.slice(end, index), { field });
    end = index + typed.length;
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== '');
}

/** The lines of a text, split into sentences. */
function linesOf(text: string): Sentence[][] {
  return text.split('\n').map((line) => {
    let start = 0;
    return sentencesOf(masked(line)).map(({ length }) => {
      start += length;
      return piecesOf(line.slice(start - length, start));
    });
  });
}

/** A sentence with its fields filled in; null if one of them is unknown. */
function said(sentence: Sentence, variables: Variables): string | null {
  const parts = sentence.map((piece) =>
    typeof piece === 'string' ? piece : fieldValue(piece.field, variables),
  );
  return parts.every((part) => part !== null) ? parts.join('') : null;
}

/**
 * Fills plain text: `[name]` and the other fields are replaced by their values; a sentence with an unknown field is
 * omitted, as is a line without remaining sentences. Nothing else in the text has a special meaning.
 * @throws TemplateError where nothing or too much comes out
 */
export function fillSimpleTemplate(text: string, variables: Variables): string {
  const lines = linesOf(text).flatMap((sentences) => {
    const left = sentences.map((sentence) => said(sentence, variables)).filter((one) => one !== null);
    return sentences.length > 0 && left.length === 0 ? [] : [left.join('').trimEnd()];
  });
  const filled = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (filled === '') throw new TemplateError({ code: 'says_nothing', line: null });
  if (filled.length <= TEXT_MAX) return filled;
  throw new TemplateError({ code: 'too_long', line: null, length: filled.length, max: TEXT_MAX });
}

/** The unknown fields, unmatched brackets, and text that looks like Liquid in one line. */
function issuesOfLine(text: string, line: number, language: DraftLanguage): TemplateIssue[] {
  const issue = (code: TemplateIssue['code'], typed: string, meant?: string): TemplateIssue => {
    const suggestion = meant === undefined ? undefined : nearestField(meant, language);
    const name = typed.trim().slice(0, NAME_MAX);
    return { code, line, name, ...(suggestion === undefined ? {} : { suggestion }) };
  };
  const unknown = [...text.matchAll(FIELD)]
    .filter(({ 1: name = '' }) => fieldNamed(name) === null)
    .map(({ 1: name = '' }) => issue('unknown_variable', name, name));
  const open = /[[\]][^[\]]{0,20}/.exec(text.replace(FIELD, ''));
  const braces = [...text.matchAll(BRACES)].flatMap(({ 0: typed, 1: name, index }) => {
    if (name !== undefined && fieldNamed(name) === null) return [];
    if (name !== undefined) return [issue('braces', typed, name)];
    const all = /^[^}\n]{1,36}\}{0,2}/.exec(text.slice(index))?.[0] ?? typed;
    return [issue('braces', all, /[\p{L}_]+(?: [\p{L}_]+)*/u.exec(all)?.[0] ?? '')];
  });
  return [...unknown, ...(open ? [issue('not_closed', open[0])] : []), ...braces];
}

/** The problems of plain text by itself, without a client; suggestions are in the language of the message. */
export function validateSimpleTemplate(text: string, language: DraftLanguage): readonly TemplateIssue[] {
  if (text.length > TEXT_MAX) {
    return [{ code: 'too_long', line: null, length: text.length, max: TEXT_MAX }];
  }
  return text.split('\n').flatMap((line, index) => issuesOfLine(line, index + 1, language));
}

function liquidPiece(piece: Piece): string {
  if (typeof piece === 'string') return piece.replaceAll('{', '{{ "{" }}');
  const [first, ...others] = FIELD_WORDS[piece.field].variables;
  return `{{ ${[first, ...others.map((other) => `default: ${other}`)].join(' | ')} }}`;
}

/** A sentence in Liquid that is only output if all its variables are known. */
function liquidSentence(sentence: Sentence, before: string): string {
  const fields = new Set(sentence.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.field])));
  const text = before + sentence.map(liquidPiece).join('');
  return [...fields].reduceRight((inner, field) => {
    const known = FIELD_WORDS[field].variables.join(' or ');
    return `{% if ${known} %}${inner}{% endif %}`;
  }, text);
}

/** Plain text as an equivalent Liquid template. */
export function toLiquid(text: string): string {
  return linesOf(text)
    .map((sentences, index) => {
      const newline = index === 0 ? '' : '\n';
      const [only, ...others] = sentences;
      // A line of one sentence is omitted together with its beginning.
      if (only && others.length === 0) return liquidSentence(only, newline);
      return newline + sentences.map((sentence) => liquidSentence(sentence, '')).join('');
    })
    .join('');
}

/** The fields of plain text in a Liquid template, where they would be sent unchanged. */
export function fieldsInLiquid(template: string): readonly TemplateIssue[] {
  return template.split('\n').flatMap((text, index) =>
    [...text.matchAll(FIELD)].flatMap(({ 0: typed, 1: name = '' }) => {
      const field = fieldNamed(name);
      if (field === null) return [];
      return [
        {
          code: 'braces' as const,
          line: index + 1,
          name: typed,
          suggestion: FIELD_WORDS[field].variables[0],
        },
      ];
    }),
  );
}
