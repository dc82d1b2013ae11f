import type { DraftFacts } from '../../domain/templates/draft.ts';
import { dayOf, formatAmount, formatDay, formatShare, hourOf, weekdayOf } from './format.ts';
import { fill } from './liquid.ts';
import type { Cases, Frame, Matter } from './shape.ts';
import { addressOf, asTopic, capitalize, isReference, oneLine } from './user-text.ts';

/** What the templates may name, in the order in which people are told of it. */
export const VARIABLES = [
  'name',
  'sender',
  'hello',
  'time_of_day',
  'title',
  'quoted',
  'matter_nom',
  'matter_acc',
  'matter_dat',
  'message_nom',
  'message_acc',
  'message_dat',
  'history',
  'since',
  'a_while',
  'last',
  'followed_up',
  'kept_following_up',
  'by',
  'by_day',
  'amount',
  'part',
  'fee',
  'due',
  'was_due',
  'valid',
  'expired',
] as const;
export type Variable = (typeof VARIABLES)[number];

/**
 * The value of each; `null` means "not known" or "not so". Everything that people typed enters here, as a value that
 * Liquid prints and never reads.
 */
export type Variables = Readonly<Record<Variable, string | boolean | null>>;

/** Beyond this silence (ms) nobody speaks of a few days: the client was entered long after our last message. */
const A_WHILE = 14 * 86_400_000;

/** "Angebot zum Relaunch" in "unser Angebot zu …" would say the noun twice: "Relaunch" is left. */
function withoutNoun(topic: string, nouns: readonly string[]): string {
  if (nouns.length === 0) return topic;
  const said = `^(?:${nouns.join('|')})(?:[\\s:–-]+|$)(?:(?:for|about|on|zu|zum|zur|für|als)\\s+)?`;
  return topic.replace(new RegExp(said, 'iu'), '');
}

/** The number and the topic of the matter, without the noun that a topic often repeats. */
function label(facts: DraftFacts, matter: Matter): { reference: string | null; topic: string | null } {
  const reference = oneLine(facts.terms.reference);
  const typed = asTopic(facts.topic);
  const topic = asTopic(typed === null ? null : withoutNoun(typed, matter.saidAlready));
  if (topic === null || !isReference(topic)) return { reference, topic };
  return { reference: reference ?? topic, topic: null };
}

function matterIn(facts: DraftFacts, frame: Frame) {
  const matter = frame.matter[facts.category];
  const { reference, topic } = label(facts, matter);
  const [open, close] = frame.quotes;
  const quoted = topic === null ? null : `${open}${topic}${close}`;
  const phrase = (name: keyof Cases) => fill(matter.phrase[name], { reference, quoted });
  return {
    quoted,
    title: topic ?? capitalize(phrase('nom')),
    matter_nom: phrase('nom'),
    matter_acc: phrase('acc'),
    matter_dat: phrase('dat'),
  };
}

function contacts(frame: Frame, facts: DraftFacts, known: object) {
  const message: Cases = (facts.kind === 'answer' ? frame.theirs : frame.ours)[facts.via];
  return {
    message_nom: fill(message.nom, known),
    message_acc: fill(message.acc, known),
    message_dat: fill(message.dat, known),
    history: fill(frame.history[facts.via], known),
    hello: fill(frame.phoneGreeting, known),
  };
}

/** Dates are days in the owner's zone, whatever zone the process runs in. */
function dates(facts: DraftFacts, frame: Frame) {
  const { locale } = frame;
  const today = dayOf(facts.now, facts.timeZone);
  const since = dayOf(facts.silentSince, facts.timeZone);
  const last = facts.lastFollowUpAt === null ? null : dayOf(facts.lastFollowUpAt, facts.timeZone);
  const { dueDate = null, validUntil = null } = facts.terms;
  const show = (day: string | null) => (day === null ? null : formatDay(day, today, locale));
  const countable = facts.followUps > 0 && last !== null && last !== since;
  return {
    since: show(since),
    a_while: facts.now - facts.silentSince > A_WHILE,
    last: show(last),
    followed_up: countable && facts.followUps === 1,
    kept_following_up: countable && facts.followUps > 1,
    by: fill(frame.dayInWeek, { weekday: weekdayOf(facts.decideBy, locale), day: show(facts.decideBy) }),
    by_day: show(facts.decideBy),
    due: show(dueDate !== null && dueDate >= today ? dueDate : null),
    was_due: show(dueDate !== null && dueDate < today ? dueDate : null),
    valid: show(validUntil !== null && validUntil >= today ? validUntil : null),
    expired: show(validUntil !== null && validUntil < today ? validUntil : null),
  };
}

function timeOfDay(facts: DraftFacts, frame: Frame): string | null {
  const hour = hourOf(facts.now, facts.timeZone);
  return frame.timeOfDay.findLast(([from]) => hour >= from)?.[1] ?? null;
}

/** Turns facts into what the templates of a language form can name. */
export function variablesOf(facts: DraftFacts, frame: Frame): Variables {
  const { locale } = frame;
  const { partPayment, cancellationFee } = facts.terms;
  const known = {
    name: addressOf(facts.contact, frame.addressBy),
    sender: oneLine(facts.sender),
    amount: facts.amount === null ? null : formatAmount(facts.amount, locale),
    part: partPayment === undefined ? null : formatShare(partPayment, locale),
    fee: cancellationFee === undefined ? null : formatShare(cancellationFee, locale),
    time_of_day: timeOfDay(facts, frame),
    ...matterIn(facts, frame),
    ...dates(facts, frame),
  };
  return { ...known, ...contacts(frame, facts, known) };
}
