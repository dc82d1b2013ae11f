import type { KnownBlock } from '@slack/types';
import type { GhostwatchError } from '../../../domain/errors.ts';
import type { PlannedThread } from '../../../domain/thread.ts';
import { mention } from '../../../words/interface/markup.ts';
import type { Sentence, Values, Words } from '../../../words/interface/words.ts';
import type { Problem, Verb } from '../grammar/command.ts';
import { copyable, section } from './blocks.ts';
import { titleOf } from './sentences.ts';

/** Facts that are moments (UTC ms), not numbers. */
const MOMENTS = new Set(['at', 'since']);

function factsOf(error: GhostwatchError, words: Words): Values {
  return Object.fromEntries(
    Object.entries(error.facts).map(([name, fact]) => {
      if (MOMENTS.has(name)) return [name, words.moment(Number(fact))];
      if (name === 'owner') return [name, mention(String(fact))];
      return [name, fact ?? ''];
    }),
  );
}

/** What cannot be done and what to do instead, as markup. */
export function refusalSentence(error: GhostwatchError, words: Words): string {
  const suggested = error.code === 'unknown_region' && error.facts.suggestions;
  const sentence: Sentence = suggested ? 'error.unknown_region_suggestions' : `error.${error.code}`;
  return words.say(sentence, factsOf(error, words));
}

/** The line that was typed, ready to be copied and corrected. */
function typedBlocks(line: string, words: Words): KnownBlock[] {
  return [section(words.say('problem.typed')), copyable(line)];
}

/** A refusal, with the threads to choose from where several fit, and the line where one was typed. */
export function refusalView(
  error: GhostwatchError,
  candidates: readonly PlannedThread[],
  line: string,
  words: Words,
): KnownBlock[] {
  const choices = candidates.map((thread) => `• ${titleOf(thread, words)}`);
  return [section(refusalSentence(error, words), ...choices), ...(line ? typedBlocks(line, words) : [])];
}

function problemSentence(problem: Problem, words: Words): string {
  const { code, text } = problem;
  switch (code) {
    case 'missing':
      return words.say(`problem.missing_${problem.what}`, { text });
    case 'unknown_value':
      return words.say('problem.unknown_value', {
        text,
        key: problem.key,
        allowed: problem.allowed.join(', '),
      });
    case 'too_long':
      return words.say('problem.too_long', { text, key: problem.key, max: problem.max });
    case 'date_in_future':
    case 'date_in_past':
      return words.say(`problem.${code}`, { text, when: words.moment(problem.at) });
    default:
      return words.say(`problem.${code}`, { text });
  }
}

/** A line that was not understood: why, what might be meant, and the line itself. */
export function problemView(
  problem: Problem,
  verb: Verb | undefined,
  line: string,
  words: Words,
): KnownBlock[] {
  const suggestion = 'suggestion' in problem ? problem.suggestion : undefined;
  return [
    section(
      problemSentence(problem, words),
      suggestion !== undefined && words.say('problem.did_you_mean', { suggestion }),
    ),
    ...typedBlocks(line, words),
    ...(verb ? [section(words.say('problem.see_help', { verb }))] : []),
  ];
}
