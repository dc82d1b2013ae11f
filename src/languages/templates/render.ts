import { type DraftFacts, type DraftKind, variantIndex, writtenKind } from '../../domain/templates/draft.ts';
import type { DraftTemplates } from '../../domain/templates/draft-templates.ts';
import type { Channel, DraftLanguage, ThreadCategory } from '../../domain/threads/thread.ts';
import { fillCustomTemplate, TemplateError } from './custom-liquid.ts';
import { LANGUAGES } from './languages.ts';
import { fill } from './liquid.ts';
import {
  type CallWording,
  type Frame,
  isSpoken,
  type Protection,
  type Variants,
  type Wording,
} from './shape.ts';
import { capitalize } from './user-text.ts';
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

/** LinkedIn takes fewer characters than this. */
export const LINKEDIN_LIMIT = 300;
/** A conversation on the phone or in a room goes on by mail. */
const WITH_SUBJECT: ReadonlySet<Channel> = new Set(['email', 'phone', 'meeting']);

type Fill = typeof fill;

/** Templates, and what fills them: our engine, or the one for what workspaces write. */
interface Source {
  readonly wording: Wording;
  readonly fill: Fill;
}

function templateValidator(
  kind: DraftKind,
  category: ThreadCategory,
  language: DraftLanguage,
): Variants<Wording> {
  const texts = LANGUAGES[language].texts[category];
  const written = writtenKind(kind, category);
  if (written !== 'call') return texts[written];
  return 'call' in texts ? texts.call : texts.follow_up;
}

/** How many built-in wordings there are to choose from. */
export function variantsOf(kind: DraftKind, category: ThreadCategory, language: DraftLanguage): number {
  return templateValidator(kind, category, language).length;
}

/** The built-in templates behind a draft. */
export function wordingOf(facts: Pick<DraftFacts, 'kind' | 'category' | 'language'>, variant = 0): Wording {
  const choices = templateValidator(facts.kind, facts.category, facts.language);
  return choices[variantIndex(variant, choices.length)] ?? choices[0];
}

/** Templates of the house hold several paragraphs each, ours one. */
function paragraphs({ wording, fill }: Source, variables: Variables): string[] {
  return wording.body
    .flatMap((template) => fill(template, variables).split(/\n\s*\n/))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

function letter(source: Source, frame: Frame, facts: DraftFacts, variables: Variables): string {
  const [first = '', ...rest] = paragraphs(source, variables);
  const others = rest.map(capitalize);
  if (facts.via === 'slack') return [capitalize(first), ...others].join('\n\n');
  const closing = facts.kind === 'goodbye' ? frame.letterClosing : frame.closing;
  const greeting = fill(frame.greeting, variables);
  const start = frame.capitalAfterGreeting ? capitalize(first) : first;
  return [greeting, start, ...others, fill(closing, variables)].join('\n\n');
}

/** LinkedIn cuts at 300 characters: what is long and can be done without goes, one thing after another. */
function shortMessage(source: Source, frame: Frame, facts: DraftFacts): string {
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
    const text = source.fill(source.wording.short, variables);
    message = `${fill(frame.greeting, variables)}\n${frame.capitalAfterGreeting ? capitalize(text) : text}`;
    if (message.length < LINKEDIN_LIMIT) break;
  }
  return message;
}

function script(wording: CallWording, fill: Fill, variables: Variables): CallScript {
  const [first, second, third] = wording.points;
  return {
    opening: capitalize(fill(wording.opening, variables)),
    talkingPoints: [fill(first, variables), fill(second, variables), fill(third, variables)],
    voicemail: capitalize(fill(wording.voicemail, variables)),
  };
}

/** What the variables say for these facts. */
export function variablesFor(facts: DraftFacts): Variables {
  return variablesOf(facts, LANGUAGES[facts.language].frame);
}

function written(facts: DraftFacts, source: Source): Draft {
  const { wording } = source;
  const frame = LANGUAGES[facts.language].frame;
  const variables = variablesOf(facts, frame);
  return {
    subject: WITH_SUBJECT.has(facts.via)
      ? source.fill(wording.subject, variables).replace(/\s+/g, ' ')
      : null,
    body:
      facts.via === 'linkedin' ? shortMessage(source, frame, facts) : letter(source, frame, facts, variables),
    ...(isSpoken(wording) ? { call: script(wording, source.fill, variables) } : {}),
  };
}

/** Writes the message in the house's own words. Throws TemplateFault where they cannot be used for these facts. */
export function renderCustomTemplate(facts: DraftFacts, templates: DraftTemplates): Draft {
  const { subject, body, short, opening, voicemail, point_1 = '', point_2 = '', point_3 = '' } = templates;
  const wording: Wording = { subject, body: [body], short };
  if (opening === undefined || voicemail === undefined)
    return written(facts, { wording, fill: fillCustomTemplate });
  const spoken: CallWording = { ...wording, opening, points: [point_1, point_2, point_3], voicemail };
  return written(facts, { wording: spoken, fill: fillCustomTemplate });
}

/** The house's message; null where it cannot be used. */
function houseDraft(facts: DraftFacts, templates: DraftTemplates): Draft | null {
  try {
    return renderCustomTemplate(facts, templates);
  } catch (error) {
    if (error instanceof TemplateError) return null;
    throw error;
  }
}

/**
 * Writes the message for the facts: in the house's own words where it has any that can be used, then in ours.
 * @param variant counts up endlessly; "another wording" adds one
 */
export function renderDraft(facts: DraftFacts, variant = 0): Draft {
  const { kind, category, language, house } = facts;
  const ours = (index: number) => written(facts, { wording: wordingOf(facts, index), fill });
  if (house === null) return ours(variant);
  const index = variantIndex(variant, variantsOf(kind, category, language) + 1);
  return index === 0 ? (houseDraft(facts, house) ?? ours(0)) : ours(index - 1);
}

/**
 * What protects next time, once a thread was closed as `ghosted`: advice for us and a sentence to copy into
 * the next offer. Not legal advice.
 */
export function preventionAdvice(category: ThreadCategory, language: DraftLanguage): Protection {
  return LANGUAGES[language].protection[category];
}
