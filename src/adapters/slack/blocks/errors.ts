import type { KnownBlock } from '@slack/types';
import type { GhostwatchError } from '../../../domain/errors.ts';
import type { PlannedThread } from '../../../domain/threads/thread.ts';
import { UndoRefusedError } from '../../../domain/threads/undo.ts';
import type { Problem } from '../../../input/command.ts';
import type { Verb } from '../../../input/words/verb-words.ts';
import type { Localizer, MessageKey, Values } from '../../../languages/localizer.ts';
import { mention } from '../../../languages/markup.ts';
import { typedDraftLanguage } from '../../../languages/names.ts';
import { refusalSentence, withoutMarkup } from '../../../languages/refusals.ts';
import { copyable, cut, section } from './kit/blocks.ts';
import { severalClients } from './threads/adding.ts';
import { titleOf } from './threads/sentences.ts';
import { takeoverButton } from './threads/takeover.ts';
import { hindrance } from './threads/undo.ts';

/**
 * The longest typed line that is shown (characters); longer commands are refused, and all blocks of a message together
 * hold about 13,000.
 */
const LINE_LIMIT = 4000;

/** The typed line, to be copied and corrected. */
function typedBlocks(line: string, t: Localizer): KnownBlock[] {
  return [section(t.mrkdwn('problem.typed')), copyable(cut(line, LINE_LIMIT))];
}

/** The threads that may have been meant, and how many more there are. */
export interface Choice {
  readonly candidates: readonly PlannedThread[];
  readonly more: number;
}

function choiceLines({ candidates, more }: Choice, t: Localizer): string[] {
  const lines = candidates.map((thread) => {
    const parts = [titleOf(thread, t), mention(thread.ownerId).text];
    if (thread.status === 'closed') parts.push(t.mrkdwn('error.candidate_closed'));
    return `• ${parts.join(' · ')}`;
  });
  return more > 0 ? [...lines, t.mrkdwn('error.more_candidates', { count: more })] : lines;
}

/** A refusal, with the threads to choose from if several may be meant, and the typed line if there is one. */
export function refusalView(
  error: GhostwatchError,
  choice: Choice,
  line: string,
  t: Localizer,
): KnownBlock[] {
  if (error instanceof UndoRefusedError) {
    const { event } = error;
    return [section(refusalSentence(error, t), event !== null && hindrance(event, t))];
  }
  const similar = error.code === 'thread_not_found' && choice.candidates.length > 0;
  return [
    section(refusalSentence(error, t), similar && t.mrkdwn('error.similar'), ...choiceLines(choice, t)),
    ...(error.code === 'not_yours' || error.code === 'not_deletable'
      ? [takeoverButton(Number(error.facts.number), t)]
      : []),
    ...(line ? typedBlocks(line, t) : []),
  ];
}

/** A key or a value as this reader would type it; unchanged if it has no translation. */
function typedWord(group: string, value: string, t: Localizer): string {
  if (group === 'lang') return typedDraftLanguage(value, t.language);
  const sentence = `typed.${group}.${value}`;
  const word = t.text(sentence as MessageKey);
  return word === sentence ? value : word;
}

function suggestionOf(problem: Problem, t: Localizer): string | undefined {
  if (!('suggestion' in problem) || problem.suggestion === undefined) return undefined;
  if (problem.code === 'unknown_command' || problem.code === 'not_days') return problem.suggestion;
  return typedWord(problem.code === 'unknown_key' ? 'key' : problem.key, problem.suggestion, t);
}

function problemSentence(problem: Problem, t: Localizer): readonly [MessageKey, Values] {
  const { code, text } = problem;
  switch (code) {
    case 'missing':
      return [`problem.missing_${problem.what}`, { text }];
    case 'unknown_value':
      return [
        'problem.unknown_value',
        {
          text,
          key: typedWord('key', problem.key, t),
          allowed: problem.allowed.map((value) => typedWord(problem.key, value, t)).join(', '),
        },
      ];
    case 'several_clients':
      return ['adding.several', { count: problem.lines.length }];
    case 'too_many_words':
      return ['problem.too_many_words', { max: problem.max }];
    case 'not_days':
      return ['problem.not_days', { text, max: problem.max }];
    case 'too_long':
      if (problem.key === 'line') return ['problem.line_too_long', { max: problem.max }];
      return ['problem.too_long', { text, key: typedWord('key', problem.key, t), max: problem.max }];
    case 'wrong_weekday':
      return [`problem.${code}`, { text, when: t.date(problem.at) }];
    case 'no_end':
    case 'begins_later':
    case 'date_in_future':
    case 'date_in_past':
      return [`problem.${code}`, { text, when: t.moment(problem.at) }];
    case 'not_a_time_zone': {
      const suggestions = problem.suggestions.join(', ');
      return [suggestions ? 'problem.not_a_time_zone_suggestions' : `problem.${code}`, { text, suggestions }];
    }
    default:
      return [`problem.${code}`, { text }];
  }
}

/** Why the value of a form field cannot be used. It does not repeat the value, which the person can see. */
export function problemText(problem: Problem, t: Localizer): string {
  if (problem.code === 'too_long') return t.text('form.too_long', { max: problem.max });
  if (problem.code === 'missing') return t.text('form.missing');
  if (problem.code === 'not_a_term' || problem.code === 'left_over') {
    return t.text(`form.${problem.code}`, { text: problem.text });
  }
  return withoutMarkup(t.text(...problemSentence(problem, t)));
}

/** The store cannot be used: nothing was changed, and the typed line is shown so that it is not lost. */
export function storeTroubleView(reference: string, line: string, t: Localizer): KnownBlock[] {
  return [section(t.mrkdwn('error.store', { reference })), ...(line ? typedBlocks(line, t) : [])];
}

/** A line that was not understood: why, what may have been meant, and the line itself. */
export function problemView(
  problem: Problem,
  verb: Verb | undefined,
  line: string,
  t: Localizer,
): KnownBlock[] {
  if (problem.code === 'several_clients') return severalClients(problem.lines, t);
  const suggestion = suggestionOf(problem, t);
  const client = problem.code === 'unknown_command' ? problem.client : undefined;
  return [
    section(
      t.mrkdwn(...problemSentence(problem, t)),
      suggestion !== undefined && t.mrkdwn('problem.did_you_mean', { suggestion }),
      client !== undefined && t.mrkdwn('problem.maybe_client', { client }),
    ),
    ...typedBlocks(line, t),
    ...(verb ? [section(t.mrkdwn('problem.see_help', { verb }))] : []),
  ];
}
