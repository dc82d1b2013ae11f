import {
  type CustomTemplate,
  SHORT_FORM_CHANNELS,
  type TemplateSyntax,
} from '../../domain/templates/custom-template.ts';
import { type DraftFacts, type DraftKind, variantIndex, writtenKind } from '../../domain/templates/draft.ts';
import type { SpecialCase } from '../../domain/templates/special-case.ts';
import type { Channel, DraftLanguage, ThreadCategory } from '../../domain/threads/thread.ts';
import { formOf } from '../index.ts';
import { fillCustomTemplate, TemplateError } from './custom-liquid.ts';
import { fill } from './liquid.ts';
import {
  type CallWording,
  type Frame,
  type GhostedAdvice,
  isSpoken,
  type Variants,
  type Wording,
} from './shape.ts';
import { fillSimpleTemplate } from './simple-template.ts';
import { caseVariables } from './special-case-variables.ts';
import { capitalize } from './user-text.ts';
import { type Variables, variablesOf } from './variables.ts';
import { inVoice } from './voice.ts';

/** What to say on the phone. */
export interface CallScript {
  readonly opening: string;
  readonly talkingPoints: readonly [string, string, string];
  readonly voicemail: string;
}

/** A complete message in plain text. */
export interface Draft {
  /** For mail; `null` where the channel has no subject line. */
  readonly subject: string | null;
  readonly body: string;
  /** Only for the remedy `call`; `body` is then the message that proposes the call. */
  readonly call?: CallScript;
}

/** LinkedIn takes fewer characters than this; in Slack a longer message would be a letter. */
export const LINKEDIN_LIMIT = 300;
const SLACK_LIMIT = 250;
/** A conversation by phone or in a meeting continues by email. */
export const WITH_SUBJECT: ReadonlySet<Channel> = new Set(['email', 'phone', 'meeting']);

type Fill = (template: string, variables: Variables) => string;

/** Templates with the engine that fills them: ours, or the one for custom templates. */
interface Source {
  readonly wording: Wording;
  readonly fill: Fill;
  /** The two parts that have a substitute. */
  readonly fillSubject: Fill;
  readonly fillShort: Fill;
  readonly variablesOf: (facts: DraftFacts, frame: Frame) => Variables;
}

/** What determines the number of built-in wordings. */
type WordingKey = Pick<DraftFacts, 'kind' | 'category' | 'language' | 'isPrompt'>;

function wordings({ kind, category, language, isPrompt = false }: WordingKey): Variants<Wording> {
  if (kind === 'answer' && isPrompt) {
    return formOf(language).promptAnswer[category === 'general' ? 'general' : 'named'];
  }
  const texts = formOf(language).texts[category];
  const written = writtenKind(kind, category);
  if (written !== 'call') return texts[written];
  return 'call' in texts ? texts.call : texts.follow_up;
}

/** The number of built-in wordings. */
export function variantsOf(kind: DraftKind, category: ThreadCategory, language: DraftLanguage): number {
  return wordings({ kind, category, language }).length;
}

function wordingAt(choices: Variants<Wording>, variant: number): Wording {
  return choices[variantIndex(variant, choices.length)] ?? choices[0];
}

/** The built-in templates behind a draft, in both voices. */
export function wordingOf(facts: WordingKey, variant = 0): Wording {
  return wordingAt(wordings(facts), variant);
}

/** Custom templates contain several paragraphs each, ours one. */
function paragraphs({ wording, fill }: Source, variables: Variables): string[] {
  return wording.body
    .flatMap((template) => fill(template, variables).split(/\n\s*\n/))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

function letter(source: Source, frame: Frame, facts: DraftFacts): string {
  const variables = source.variablesOf(facts, frame);
  const [first = '', ...rest] = paragraphs(source, variables);
  const isFarewell = facts.kind === 'goodbye' && facts.category !== 'invoice';
  const closing = isFarewell ? frame.goodbyeClosing : frame.closing;
  const greeting = fill(frame.greeting, variables);
  const start = frame.capitalAfterGreeting ? capitalize(first) : first;
  return [greeting, start, ...rest.map(capitalize), fill(closing, variables)].join('\n\n');
}

/** A short message on one line; without a name there is no greeting. */
function shortLine(source: Source, frame: Frame, facts: DraftFacts, signed: boolean): string {
  const variables = source.variablesOf(facts, frame);
  const text = source.fillShort(source.wording.short, variables).trim();
  const message =
    variables.name === null ? capitalize(text) : `${fill(frame.shortGreeting, variables)} ${text}`;
  const closing = signed && variables.sender !== null ? ` ${fill(frame.shortClosing, variables)}` : '';
  return message + closing;
}

/** Removes optional parts, one after another, until the message is short enough. */
function shortMessage(source: Source, frame: Frame, facts: DraftFacts): string {
  const limit = facts.via === 'slack' ? SLACK_LIMIT : LINKEDIN_LIMIT;
  const signed = facts.via !== 'slack';
  const { reference: _, ...terms } = facts.terms;
  const brief = { ...facts, topic: null };
  const attempts = [
    () => shortLine(source, frame, facts, signed),
    () => shortLine(source, frame, facts, false),
    () => shortLine(source, frame, { ...brief, terms }, signed),
    () => shortLine(source, frame, { ...brief, terms }, false),
    () => shortLine(source, frame, { ...facts, contact: null }, false),
    () => shortLine(source, frame, { ...brief, terms, contact: null }, false),
  ];
  for (const attempt of attempts) {
    const message = attempt();
    if (message.length < limit) return message;
  }
  // A typed text, such as everything that was agreed, is too long for all of them; nothing of it is left out.
  return shortLine(source, frame, facts, false);
}

function script(wording: CallWording, fill: Fill, variables: Variables): CallScript {
  const [first, second, third] = wording.points;
  return {
    opening: capitalize(fill(wording.opening, variables)),
    talkingPoints: [fill(first, variables), fill(second, variables), fill(third, variables)],
    voicemail: capitalize(fill(wording.voicemail, variables)),
  };
}

/** The values of the variables for these facts. */
export function variablesFor(facts: DraftFacts): Variables {
  return variablesOf(facts, formOf(facts.language).frame);
}

function written(facts: DraftFacts, source: Source): Draft {
  const { wording } = source;
  const frame = formOf(facts.language).frame;
  const variables = source.variablesOf(facts, frame);
  return {
    subject: WITH_SUBJECT.has(facts.via)
      ? capitalize(source.fillSubject(wording.subject, variables).replace(/\s+/g, ' '))
      : null,
    body: SHORT_FORM_CHANNELS.has(facts.via)
      ? shortMessage(source, frame, facts)
      : letter(source, frame, facts),
    ...(isSpoken(wording) ? { call: script(wording, source.fill, variables) } : {}),
  };
}

/** Our own templates, in the voice of these facts. */
function ourSource(
  facts: DraftFacts,
  wording: Wording,
  variables: Source['variablesOf'] = variablesOf,
): Source {
  const inTheirVoice: Fill = (template, values) => fill(inVoice(template, facts.voice), values);
  const fills = { fill: inTheirVoice, fillSubject: inTheirVoice, fillShort: inTheirVoice };
  return { wording, ...fills, variablesOf: variables };
}

/** The engine for the templates of a syntax; throws TemplateError. */
export function filler(syntax: TemplateSyntax): Fill {
  return syntax === 'simple' ? fillSimpleTemplate : fillCustomTemplate;
}

/**
 * Fills a subject or a short form, which are often one sentence: if the output is empty because its values are unknown,
 * or because no short form was written, the built-in one is used instead.
 */
function fillerWithSubstitute(facts: DraftFacts, syntax: TemplateSyntax, part: 'subject' | 'short'): Fill {
  return (template, variables) => {
    try {
      return filler(syntax)(template, variables);
    } catch (error) {
      if (!(error instanceof TemplateError) || error.issue.code !== 'says_nothing') throw error;
      const ours = ourSource(facts, wordingOf(facts));
      return ours.fill(ours.wording[part], variables);
    }
  };
}

/** Writes the message from a custom template. Throws TemplateError if it cannot be used for these facts. */
export function renderCustomTemplate(facts: DraftFacts, template: CustomTemplate): Draft {
  const { syntax, parts } = template;
  const { subject, body, short, opening, voicemail, ...points } = parts;
  const { point_1 = '', point_2 = '', point_3 = '' } = points;
  const wording: Wording = { subject, body: [body], short };
  const source = {
    fill: filler(syntax),
    fillSubject: fillerWithSubstitute(facts, syntax, 'subject'),
    fillShort: fillerWithSubstitute(facts, syntax, 'short'),
    variablesOf,
  };
  if (opening === undefined || voicemail === undefined) return written(facts, { ...source, wording });
  const spoken: CallWording = { ...wording, opening, points: [point_1, point_2, point_3], voicemail };
  return written(facts, { ...source, wording: spoken });
}

/** The message from a custom template; null if that cannot be used. */
function customDraft(facts: DraftFacts, template: CustomTemplate): Draft | null {
  try {
    return renderCustomTemplate(facts, template);
  } catch (error) {
    if (error instanceof TemplateError) return null;
    throw error;
  }
}

/**
 * Writes the message for the facts: from the custom template if there is one that can be used, else from ours.
 * @param variant counts up endlessly; "another wording" adds one
 */
export function renderDraft(facts: DraftFacts, variant = 0): Draft {
  const { kind, category, language, customTemplate } = facts;
  const ours = (index: number) => written(facts, ourSource(facts, wordingOf(facts, index)));
  if (customTemplate === null) return ours(variant);
  const index = variantIndex(variant, variantsOf(kind, category, language) + 1);
  return index === 0 ? (customDraft(facts, customTemplate) ?? ours(0)) : ours(index - 1);
}

/** The number of wordings for a special case. */
export function caseVariantsOf(messageCase: SpecialCase, language: DraftLanguage): number {
  return formOf(language).cases[messageCase].length;
}

/**
 * Writes the message for a special case, from what was entered for it in `facts.messageFacts`.
 * @param variant counts up endlessly; "another wording" adds one
 */
export function renderCase(messageCase: SpecialCase, facts: DraftFacts, variant = 0): Draft {
  const wording = wordingAt(formOf(facts.language).cases[messageCase], variant);
  // A special case is not a step of the schedule: it never ends like a goodbye, and refers to our own last message.
  return written({ ...facts, kind: 'check_in' }, ourSource(facts, wording, caseVariables));
}

/** Advice for the next time, after a client was closed as `ghosted`. Not legal advice. */
export function ghostedAdvice(category: ThreadCategory, language: DraftLanguage): GhostedAdvice {
  return formOf(language).ghosted[category];
}
