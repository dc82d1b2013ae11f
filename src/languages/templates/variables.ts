import type { DraftFacts } from '../../domain/templates/draft.ts';
import { addressOf } from './address.ts';
import { firstNameOf } from './contact-name.ts';
import { dayOf, formatAmount, formatDay, formatShare, hourOf, weekdayOf } from './format.ts';
import { fill } from './liquid.ts';
import type { Cases, Frame } from './shape.ts';
import { topicVariables } from './topic-variables.ts';
import { oneLine } from './user-text.ts';
import { inVoice } from './voice.ts';

/** The variables for templates, in the order in which people are shown them. */
export const VARIABLES = [
  'name',
  'sender',
  'company',
  'callback',
  'we',
  'hello',
  'time_of_day',
  'topic',
  'reference',
  'title',
  'quoted',
  'matter_nom',
  'matter_acc',
  'matter_dat',
  'about_matter',
  'message_nom',
  'message_acc',
  'message_dat',
  'discussed',
  'history',
  'since',
  'spoke',
  'a_while',
  'last',
  'followed_up',
  'kept_following_up',
  'by',
  'by_day',
  'amount',
  'advance',
  'part',
  'fee',
  'due',
  'due_on',
  'was_due',
  'was_due_on',
  'valid',
  'valid_on',
  'valid_later',
  'expired',
  'start',
  'start_on',
] as const;
export type Variable = (typeof VARIABLES)[number];

/**
 * The value of each; `null` means "not known" or "not so". Everything that people typed is passed here, as a value that
 * Liquid prints and never parses.
 */
export type Variables = Readonly<Record<Variable, string | boolean | null>>;

/** The maximum silence (ms) to call "a few days": beyond it, the client was entered long after our last message. */
const A_WHILE = 14 * 86_400_000;

/** How a language form shows days (`YYYY-MM-DD`): "4 December", and "Friday 4 December" where a sentence has room. */
export function dayFormat(facts: DraftFacts, frame: Frame) {
  const today = dayOf(facts.now, facts.timeZone);
  const short = (day: string | null) => (day === null ? null : formatDay(day, today, frame.locale));
  const long = (day: string | null) =>
    day === null ? null : fill(frame.dayInWeek, { weekday: weekdayOf(day, frame.locale), day: short(day) });
  return { today, short, long };
}

/** Dates are days in the owner's zone, whatever zone the process runs in. */
function dates(facts: DraftFacts, frame: Frame) {
  const { today, short, long } = dayFormat(facts, frame);
  const since = dayOf(facts.silentSince, facts.timeZone);
  const last = facts.lastFollowUpAt === null ? null : dayOf(facts.lastFollowUpAt, facts.timeZone);
  const { dueDate = null, validUntil = null, startDate = null } = facts.terms;
  const ahead = (day: string | null) => (day !== null && day >= today ? day : null);
  const past = (day: string | null) => (day !== null && day < today ? day : null);
  const valid = ahead(validUntil);
  // Nobody is asked to decide on a day after the proposal has expired.
  const by = facts.kind === 'clarify' && valid !== null && valid < facts.decideBy ? valid : facts.decideBy;
  const countable = facts.followUps > 0 && last !== null && last !== since;
  return {
    since: short(since),
    a_while: facts.now - facts.silentSince > A_WHILE,
    last: short(last),
    followed_up: countable && facts.followUps === 1,
    kept_following_up: countable && facts.followUps > 1,
    by: long(by),
    by_day: short(by),
    due: short(ahead(dueDate)),
    due_on: long(ahead(dueDate)),
    was_due: short(past(dueDate)),
    was_due_on: long(past(dueDate)),
    valid: short(valid),
    valid_on: long(valid),
    valid_later: valid !== null && valid > by,
    expired: short(past(validUntil)),
    start: short(ahead(startDate)),
    start_on: long(ahead(startDate)),
  };
}

function timeOfDay(facts: DraftFacts, frame: Frame): string | null {
  const hour = hourOf(facts.now, facts.timeZone);
  return frame.timeOfDay.findLast(([from]) => hour >= from)?.[1] ?? null;
}

/** What was agreed about money, and how much is at stake. */
function money({ category, amount, terms }: DraftFacts, { locale, invoiceCents }: Frame) {
  const { advancePayment, partPayment, cancellationFee } = terms;
  const cents = category === 'invoice' && invoiceCents;
  return {
    amount: amount === null ? null : formatAmount(amount, locale, cents),
    advance: advancePayment === undefined ? null : formatShare(advancePayment, locale),
    part: partPayment === undefined ? null : formatShare(partPayment, locale),
    fee: cancellationFee === undefined ? null : formatShare(cancellationFee, locale),
  };
}

/** The sender and the recipient; the first name of the sender ends a short message. */
function people(facts: DraftFacts, frame: Frame) {
  const { written, spoken, formal } = addressOf(facts.contact, frame.addressContact);
  return {
    name: written,
    spoken_name: spoken,
    formal,
    sender: oneLine(facts.sender),
    sender_first: firstNameOf(facts.sender),
    company: oneLine(facts.company),
    callback: oneLine(facts.callback),
    we: facts.voice === 'we',
  };
}

/** The last contact and its date, and what was said in a talk that was entered. */
function contacts(facts: DraftFacts, frame: Frame, known: object) {
  const say = (template: string, values: object = known) => fill(inVoice(template, facts.voice), values);
  const message: Cases = (facts.kind === 'answer' ? frame.theirs : frame.ours)[facts.via];
  const { talk } = facts.messageFacts;
  const talkOn = talk ? dayFormat(facts, frame).short(talk.on) : null;
  return {
    message_nom: say(message.nom),
    message_acc: say(message.acc),
    message_dat: say(message.dat),
    history: say(frame.history[facts.via]),
    hello: say(frame.phoneGreeting),
    discussed: talk ? say(frame.discussed[talk.via], { ...known, talk_on: talkOn }) : null,
  };
}

function computeVariables(facts: DraftFacts, frame: Frame): Variables {
  const known = {
    ...people(facts, frame),
    ...money(facts, frame),
    ...dates(facts, frame),
    time_of_day: timeOfDay(facts, frame),
    spoke: facts.via === 'phone' || facts.via === 'meeting',
  };
  const touched = contacts(facts, frame, known);
  return { ...known, ...touched, ...topicVariables(facts, frame, { ...known, ...touched }) };
}

/** Cached, because they take ten times as long as filling the templates of a message, each part of which needs them. */
const computed = new WeakMap<DraftFacts, Variables>();

/** Converts facts into the variables for the templates of their language form, whose frame is `frame`. */
export function variablesOf(facts: DraftFacts, frame: Frame): Variables {
  const variables = computed.get(facts) ?? computeVariables(facts, frame);
  computed.set(facts, variables);
  return variables;
}
