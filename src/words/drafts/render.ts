import { type DraftFacts, type DraftKind, variantIndex, writtenKind } from '../../domain/draft.ts';
import type { Channel, Context, DraftLanguage } from '../../domain/thread.ts';
import { LANGUAGES } from './languages.ts';
import { fill } from './liquid.ts';
import type { CallWording, Frame, Protection, Variants, Wording } from './shape.ts';
import { upFirst } from './user-text.ts';
import { type Variables, variablesOf } from './variables.ts';

/** What to say on the phone. */
export interface CallScript {
  readonly opening: string;
  readonly talkingPoints: readonly [string, string, string];
  readonly voicemail: string;
}

/** A message that can be sent as it is, in plain text. */
export interface Draft {
  /** For mail; `null` where the channel has no subject line. */
  readonly subject: string | null;
  readonly body: string;
  /** Only for the remedy `call`; `body` is then the message that proposes the call. */
  readonly call?: CallScript;
}

const LINKEDIN_LIMIT = 300;
/** A conversation on the phone or in a room goes on by mail. */
const WITH_SUBJECT: ReadonlySet<Channel> = new Set(['email', 'phone', 'meeting']);

function wordings(kind: DraftKind, context: Context, language: DraftLanguage): Variants<Wording> {
  const texts = LANGUAGES[language].texts[context];
  const written = writtenKind(kind, context);
  if (written !== 'call') return texts[written];
  return 'call' in texts ? texts.call : texts.follow_up;
}

/** How many wordings there are to choose from. */
export function variantsOf(kind: DraftKind, context: Context, language: DraftLanguage): number {
  return wordings(kind, context, language).length;
}

/** The templates behind a draft. */
export function wordingOf(facts: Pick<DraftFacts, 'kind' | 'context' | 'language'>, variant = 0): Wording {
  const choices = wordings(facts.kind, facts.context, facts.language);
  return choices[variantIndex(variant, choices.length)] ?? choices[0];
}

function paragraphs(templates: readonly string[], variables: Variables): string[] {
  return templates
    .map((template) => fill(template, variables).trim())
    .filter((paragraph) => paragraph !== '');
}

function letter(wording: Wording, frame: Frame, facts: DraftFacts, variables: Variables): string {
  const [first = '', ...rest] = paragraphs(wording.body, variables);
  const others = rest.map(upFirst);
  if (facts.via === 'slack') return [upFirst(first), ...others].join('\n\n');
  const closing = facts.kind === 'goodbye' ? frame.letterClosing : frame.closing;
  const greeting = fill(frame.greeting, variables);
  const start = frame.capitalAfterGreeting ? upFirst(first) : first;
  return [greeting, start, ...others, fill(closing, variables)].join('\n\n');
}

/** LinkedIn cuts at 300 characters: what is long and can be done without goes, one thing after another. */
function shortMessage(wording: Wording, frame: Frame, facts: DraftFacts): string {
  const { reference: _, ...terms } = facts.terms;
  const anonymous = { ...facts, contact: null };
  const attempts = [
    facts,
    { ...facts, terms, topic: null },
    { ...anonymous },
    { ...anonymous, terms, topic: null },
  ];
  let message = '';
  for (const attempt of attempts) {
    const variables = variablesOf(attempt, frame);
    const text = fill(wording.short, variables);
    message = `${fill(frame.greeting, variables)}\n${frame.capitalAfterGreeting ? upFirst(text) : text}`;
    if (message.length < LINKEDIN_LIMIT) break;
  }
  return message;
}

function script(wording: CallWording, variables: Variables): CallScript {
  const [first, second, third] = wording.points;
  return {
    opening: upFirst(fill(wording.opening, variables)),
    talkingPoints: [fill(first, variables), fill(second, variables), fill(third, variables)],
    voicemail: upFirst(fill(wording.voicemail, variables)),
  };
}

/**
 * Writes the message for the facts.
 * @param variant counts up endlessly; "another wording" adds one
 */
export function renderDraft(facts: DraftFacts, variant = 0): Draft {
  const wording = wordingOf(facts, variant);
  const frame = LANGUAGES[facts.language].frame;
  const variables = variablesOf(facts, frame);
  return {
    subject: WITH_SUBJECT.has(facts.via) ? fill(wording.subject, variables) : null,
    body:
      facts.via === 'linkedin'
        ? shortMessage(wording, frame, facts)
        : letter(wording, frame, facts, variables),
    ...('points' in wording ? { call: script(wording as CallWording, variables) } : {}),
  };
}

/**
 * What protects next time, once a thread was closed as `ghosted`: advice for us and a sentence to copy into
 * the next offer. Not legal advice.
 */
export function protectNextTime(context: Context, language: DraftLanguage): Protection {
  return LANGUAGES[language].protection[context];
}
