import type { DraftFacts } from '../../domain/templates/draft.ts';
import { fill } from './liquid.ts';
import type { Frame, Matter } from './shape.ts';
import { asTopic, capitalize, isReference, oneLine } from './user-text.ts';
import { inVoice } from './voice.ts';

/** The first word of a topic, and the preposition after it. */
const FIRST_WORD = /^(\p{L}+)(?:[\s:–-]+|$)(?:(?:for|about|on|zu|zum|zur|für|als)\s+)?/iu;
/** An article at the start of a topic, which is omitted in a subject line. */
const ARTICLE = /^(?:the|an?|der|die|das|den|dem|ein|eine|einen|einem|einer)\s+(?=\S)/i;

/** "Angebot zum Relaunch" in "unser Angebot zu …" would repeat the noun: only "Relaunch" is used. */
function withoutNoun(topic: string, nouns: readonly string[]): string {
  const [said = '', noun = ''] = FIRST_WORD.exec(topic) ?? [];
  return nouns.includes(noun.toLowerCase()) ? topic.slice(said.length) : topic;
}

/** The number and the topic of the matter, without the noun that a topic often repeats. */
function label(facts: DraftFacts, matter: Matter): { reference: string | null; topic: string | null } {
  const reference = oneLine(facts.terms.reference);
  const typed = asTopic(facts.topic);
  const topic = asTopic(typed === null ? null : withoutNoun(typed, matter.saidAlready));
  if (topic === null || !isReference(topic)) return { reference, topic };
  return { reference: reference ?? topic, topic: null };
}

/**
 * The variables for what the message is about, in every form that a sentence or a subject line needs; `known` are the
 * variables for phrases.
 */
export function topicVariables(facts: DraftFacts, frame: Frame, known: object) {
  const matter = frame.matter[facts.category];
  const { reference, topic } = label(facts, matter);
  const [open, close] = frame.quotes;
  const woven = topic === null ? null : frame.weave(topic);
  const named = {
    reference,
    quoted: topic === null ? null : `${open}${topic}${close}`,
    topic_bare: woven?.bare ?? null,
    topic_nom: woven?.nom ?? null,
    topic_acc: woven?.acc ?? null,
    topic_dat: woven?.dat ?? null,
    topic_about: woven?.about ?? null,
    topic_at: woven?.at ?? null,
    topic_over: woven?.over ?? null,
    topic_role: woven?.role ?? null,
  };
  const say = (template: string, more: object = {}) =>
    fill(inVoice(template, facts.voice), { ...known, ...named, ...more });
  const topic_title = topic === null ? null : capitalize(topic.replace(ARTICLE, ''));
  return {
    ...named,
    topic: asTopic(facts.topic),
    topic_title,
    title: capitalize(say(matter.title, { topic_title, amount: null })),
    matter_nom: say(matter.phrase.nom),
    matter_acc: say(matter.phrase.acc),
    matter_dat: say(matter.phrase.dat),
    about_matter: frame.about(say(matter.phrase.dat)),
  };
}
