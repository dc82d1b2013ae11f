import type { KnownBlock } from '@slack/types';
import type { GhostwatchError } from '../../../domain/errors.ts';
import type { PlannedThread } from '../../../domain/thread.ts';
import { UndoRefusedError } from '../../../domain/undo.ts';
import { type Markup, mention } from '../../../words/interface/markup.ts';
import type { Sentence, Values, Words } from '../../../words/interface/words.ts';
import type { Problem, Verb } from '../grammar/command.ts';
import { copyable, cut, section } from './blocks.ts';
import { titleOf } from './sentences.ts';
import { takeoverButton } from './takeover.ts';
import { hindrance } from './undo.ts';

/** Facts that are moments (UTC ms), not numbers. */
const MOMENTS = new Set(['at', 'since']);

function factsOf(error: GhostwatchError, owner: (userId: string) => Markup | string, words: Words): Values {
  return Object.fromEntries(
    Object.entries(error.facts).map(([name, fact]) => {
      if (MOMENTS.has(name)) return [name, words.moment(Number(fact))];
      if (name === 'day') return [name, words.day(String(fact))];
      if (name === 'owner') return [name, owner(String(fact))];
      return [name, fact ?? ''];
    }),
  );
}

function sentenceOf(error: GhostwatchError): Sentence {
  const suggested = error.code === 'unknown_region' && error.facts.suggestions;
  return suggested ? 'error.unknown_region_suggestions' : `error.${error.code}`;
}

/** What cannot be done and what to do instead, as markup. */
export function refusalSentence(error: GhostwatchError, words: Words): string {
  return words.say(sentenceOf(error), factsOf(error, mention, words));
}

/** The same for a field of a form, where Slack reads no markup. */
export function refusalText(error: GhostwatchError, words: Words): string {
  const thisPerson = () => words.plain('form.this_person');
  return withoutMarkup(words.plain(sentenceOf(error), factsOf(error, thisPerson, words)));
}

/** A sentence of ours where Slack reads no markup. */
export function withoutMarkup(text: string): string {
  return text.replaceAll('`', '');
}

/** A line is no longer than this, or it is refused; all blocks of a message together hold about 13,000 characters. */
const LINE_LIMIT = 4000;

/** The line that was typed, ready to be copied and corrected. */
function typedBlocks(line: string, words: Words): KnownBlock[] {
  return [section(words.say('problem.typed')), copyable(cut(line, LINE_LIMIT))];
}

/** Threads that may have been meant, and how many more there are. */
export interface Choice {
  readonly candidates: readonly PlannedThread[];
  readonly more: number;
}

function choiceLines({ candidates, more }: Choice, words: Words): string[] {
  const lines = candidates.map((thread) => {
    const parts = [titleOf(thread, words), mention(thread.ownerId).text];
    if (thread.status === 'closed') parts.push(words.say('error.candidate_closed'));
    return `• ${parts.join(' · ')}`;
  });
  return more > 0 ? [...lines, words.say('error.more_candidates', { count: more })] : lines;
}

/** A refusal, with the threads to choose from where several may be meant, and the line where one was typed. */
export function refusalView(
  error: GhostwatchError,
  choice: Choice,
  line: string,
  words: Words,
): KnownBlock[] {
  if (error instanceof UndoRefusedError) {
    const { event } = error;
    return [section(refusalSentence(error, words), event !== null && hindrance(event, words))];
  }
  const similar = error.code === 'thread_not_found' && choice.candidates.length > 0;
  return [
    section(
      refusalSentence(error, words),
      similar && words.say('error.similar'),
      ...choiceLines(choice, words),
    ),
    ...(error.code === 'not_yours' || error.code === 'not_deletable'
      ? [takeoverButton(Number(error.facts.number), words)]
      : []),
    ...(line ? typedBlocks(line, words) : []),
  ];
}

/** A key or a value as this reader would type it; what has no other name stays as it is. */
function typedWord(group: string, value: string, words: Words): string {
  const sentence = `typed.${group}.${value}`;
  const word = words.plain(sentence as Sentence);
  return word === sentence ? value : word;
}

function suggestionOf(problem: Problem, words: Words): string | undefined {
  if (!('suggestion' in problem) || problem.suggestion === undefined) return undefined;
  if (problem.code === 'unknown_command') return problem.suggestion;
  return typedWord(problem.code === 'unknown_key' ? 'key' : problem.key, problem.suggestion, words);
}

function problemSentence(problem: Problem, words: Words): readonly [Sentence, Values] {
  const { code, text } = problem;
  switch (code) {
    case 'missing':
      return [`problem.missing_${problem.what}`, { text }];
    case 'unknown_value':
      return [
        'problem.unknown_value',
        {
          text,
          key: typedWord('key', problem.key, words),
          allowed: problem.allowed.map((value) => typedWord(problem.key, value, words)).join(', '),
        },
      ];
    case 'too_long':
      if (problem.key === 'line') return ['fault.line_too_long', { max: problem.max }];
      return ['problem.too_long', { text, key: typedWord('key', problem.key, words), max: problem.max }];
    case 'begins_later':
    case 'date_in_future':
    case 'date_in_past':
      return [`problem.${code}`, { text, when: words.moment(problem.at) }];
    case 'not_a_time_zone': {
      const suggestions = problem.suggestions.join(', ');
      return [suggestions ? 'problem.not_a_time_zone_suggestions' : `problem.${code}`, { text, suggestions }];
    }
    default:
      return [`problem.${code}`, { text }];
  }
}

/** What cannot be taken in a field of a form, where the person sees what they typed. */
export function problemText(problem: Problem, words: Words): string {
  if (problem.code === 'too_long') return words.plain('form.too_long', { max: problem.max });
  if (problem.code === 'missing') return words.plain('form.missing');
  return withoutMarkup(words.plain(...problemSentence(problem, words)));
}

/** The store cannot be used: nothing was done, and what was typed is not lost. */
export function storeTroubleView(reference: string, line: string, words: Words): KnownBlock[] {
  return [section(words.say('error.store', { reference })), ...(line ? typedBlocks(line, words) : [])];
}

/** A line that was not understood: why, what might be meant, and the line itself. */
export function problemView(
  problem: Problem,
  verb: Verb | undefined,
  line: string,
  words: Words,
): KnownBlock[] {
  const suggestion = suggestionOf(problem, words);
  const client = problem.code === 'unknown_command' ? problem.client : undefined;
  return [
    section(
      words.say(...problemSentence(problem, words)),
      suggestion !== undefined && words.say('problem.did_you_mean', { suggestion }),
      client !== undefined && words.say('problem.maybe_client', { client }),
    ),
    ...typedBlocks(line, words),
    ...(verb ? [section(words.say('problem.see_help', { verb }))] : []),
  ];
}
