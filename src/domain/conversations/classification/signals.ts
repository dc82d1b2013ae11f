import type { Heads } from './heads.ts';

/** Words in lower case. */
export type Words = ReadonlySet<string>;

/** Absence notes. */
export interface AbsenceSignals {
  /** What an absence is made of. */
  readonly awayHeads: Heads;
  /** What says so only where nothing else is in the clause: `on Monday we send it back` is none. */
  readonly returnHeads: Heads;
  /** What is an absence where it has a beginning or an end: `not available on Monday` may answer a question of ours. */
  readonly spanHeads: Heads;
  readonly spans: Words;
  /** What mentions an absence beside a beginning, an end or a length, however the rest of the clause goes on. */
  readonly mentionHeads: Heads;
  readonly mentionSpans: Words;
  /** What absences are told with besides. */
  readonly aroundAway: Words;
  readonly negations: Words;
  /** What may stand between a negation and what it denies. */
  readonly behindNegations: Words;
  /** What absences deny: `not in the office`; `not on vacation` is none. */
  readonly denied: Words;
  /** With one of these, the absence is over. */
  readonly over: Words;
  /** What may stand beside a date in a clause that is nothing but one. */
  readonly aroundDates: Words;
  /** Announcements of a sentence: `bitte beachten Sie, dass …`. */
  readonly notes: Words;
  readonly aroundNotes: Words;
  /** What says that mails are hardly read. */
  readonly accessHeads: Heads;
  readonly aroundAccess: Words;
  /** What says that an answer comes later. */
  readonly laterHeads: Words;
  readonly laterSubjects: Words;
  readonly aroundLater: Words;
  /** What names somebody who stands in, or what to do when it is urgent. */
  readonly standInHeads: Words;
  readonly urgent: Words;
  /** With one of these beside it, “me” is no wish to be called. */
  readonly standsIn: Words;
  readonly oneself: Words;
  readonly aroundStandIn: Words;
  /** Behind one of these, a word with a capital may be the name of who stands in. */
  readonly beforeStandIn: Words;
  /** What only mail programs say. */
  readonly automaticHeads: Words;
  readonly aroundAutomatic: Words;
  /** Who offers to help gladly; “gladly” by itself is a yes. */
  readonly gladly: Words;
  readonly helps: Words;
  /** Labels of addresses and numbers. */
  readonly labels: Words;
  /** Who is away: without one of these, “offline until Friday” may speak of a machine. */
  readonly whoIsAway: Words;
}

/** Dates, as far as a message is cut at them. */
export interface DateSignals {
  /** Days and months by names that mean nothing else. */
  readonly namedDays: Words;
  /** Names of days and months that mean something else as well: only beside a figure. */
  readonly ambiguousNames: Words;
  /** Which of several: `next`, `diese`. */
  readonly orders: Words;
  /** Spans of time. */
  readonly periods: Words;
  /** Small numbers in words. */
  readonly numbers: Words;
  /** Parts of a span: `Ende der Woche`. */
  readonly parts: Words;
  /** Feasts, which are days behind one of `beforeFeasts` and wishes elsewhere. */
  readonly feasts: Words;
  readonly beforeFeasts: Words;
  /** What may stand inside a date or before it without meaning anything: `Montag, den 14.12.`. */
  readonly dateJoints: Words;
  /** With one of these behind it, a figure is an hour. */
  readonly hourUnits: Words;
  /** No span, although it is a day: `today`. */
  readonly today: Words;
  /** A day, unless it is the time of day in a greeting: `morgen`. */
  readonly morningOrTomorrow: Words;
  /** With one of these before it, that word greets: `guten Morgen`. */
  readonly beforeMorning: Words;
  /** Ambiguous names that follow a figure as well: `5 May`. */
  readonly namesBehindFigures: Words;
  readonly and: Words;
  /** What makes a number of days a date: `in two weeks`. */
  readonly inTime: Words;
  /** `end of the week`: the article between one of these and a period belongs to the date. */
  readonly beforeArticles: Words;
  readonly articles: Words;
  /** Periods that a number follows: `KW 51`. */
  readonly calendarWeeks: Words;
  /** Periods behind the name of a day: `Friday week`. */
  readonly weeksBehindDays: Words;
  /** Before the first day of a span. */
  readonly beginnings: Words;
  /** Before its last day. */
  readonly ends: Words;
  /** Of those, the words that mean something else where no first day is named: `to`. */
  readonly endsBehindBeginnings: Words;
  /** What may stand between such a word and the date. */
  readonly beforeDates: Words;
  /** Words behind a length that lead to the day it counts from: “a week on Monday”. */
  readonly behindLengths: Words;
  /** What says that the date is the day of return. */
  readonly returns: Words;
  /** First, second, last: before a day or a week. */
  readonly ordinals: Words;
  /** Behind a date that counts from another one: `the Monday after Easter`. */
  readonly countedFrom: Words;
  /** Between a day and the month that it is part of. */
  readonly partsOf: Words;
  /** Second halves of feasts, each with its first: `new year`. */
  readonly feastEndings: ReadonlyMap<string, string>;
}

/** What decides, asks or wants something. */
export interface DecisionSignals {
  /** With one of these, a thanks says yes, no, or something else besides. */
  readonly decided: Words;
  /** What is no name although it has a capital. */
  readonly neverNames: Words;
  /** What announces a question that may come without its mark. */
  readonly questions: Heads;
  /** What wants something of us: who promises an answer and wants this besides is waiting for us. */
  readonly requests: Words;
  /** What asks whether there are questions, as absence notes do. */
  readonly asking: Words;
  /** The shapes of words that may be a decision and no name: `Approved`, `Freigegeben`. */
  readonly participles: readonly RegExp[];
}

/** What joins and cuts sentences. */
export interface JointSignals {
  /** Words that join two clauses. */
  readonly conjunctions: Words;
  /** Words that begin a clause of their own: `with limited access`, `mit besten Grüßen`. */
  readonly clauseOpeners: Words;
  /** Words with a point behind them that ends no sentence. */
  readonly abbreviations: Words;
  /** What stands behind an apostrophe; what is not listed stays as it is. */
  readonly contractions: ReadonlyMap<string, string>;
  /** What is left of `can't` and `won't`. */
  readonly negated: ReadonlyMap<string, string>;
}

/** Promises of an answer. */
export interface PromiseSignals {
  /** Words that a promise of an answer is made of, all in one sentence, in any order. */
  readonly promises: Heads;
  /** Who promises: without one of these, somebody else is to answer. */
  readonly promising: Words;
  /** With one of these it is a wish that we answer, or a refusal. */
  readonly noPromise: Words;
}

/** Thanks, greetings and farewells. */
export interface ThanksSignals {
  /** Words that thank. */
  readonly thanks: Words;
  /** What may stand around them in the same clause. */
  readonly aroundThanks: Words;
  /** Exclamations that may come before a thanks; behind one they may judge what we have sent. */
  readonly exclamations: Words;
  /** With one of these, a thanks for something asks for it: `thanks in advance for the invoice`. */
  readonly ahead: Words;
  /** What a thanks is for: `für` opens it. */
  readonly for: Words;
  readonly thingDeterminers: Words;
  /** Determiners that may stand for a noun. */
  readonly pronouns: Words;
  /** What may join two nouns: `the reply to our offer`. */
  readonly thingJoints: Words;
  /** What may stand before a noun; behind one it begins a sentence of its own: `for the info new offer`, `… call me`. */
  readonly thingAttributes: Words;
  readonly thingNouns: Words;
  /** Nouns that go with the one before them: `project update`. */
  readonly compoundEnds: Words;
  /** Words of which every greeting has one, and the others in it. */
  readonly greetings: Words;
  readonly aroundGreetings: Words;
  /** Words of which every farewell has one. */
  readonly farewells: Words;
  /** Words of which every wish has one, and at least one other beside it. */
  readonly wishes: Words;
  readonly aroundFarewells: Words;
  /** Endings of what somebody was doing: `thanks for calling`. */
  readonly doings: readonly RegExp[];
}

/** What our own messages want of a client. */
export interface RequestSignals {
  /** What wants something without a question mark, in a clause of three words at least. */
  readonly asks: Heads;
  /** What wants something by its form alone: `if you have any questions`, `how are you`. */
  readonly courtesies: Heads;
  /** What says that no reply is needed, or leaves the next step to us. */
  readonly noReply: Heads;
}

/** Mails that quote another one. */
export interface QuoteSignals {
  /** The labels of the head of a quoted mail: `From`, `Betreff`. */
  readonly headers: Words;
  /** The label of its first line. */
  readonly senders: Words;
  /** The line with which mail programs introduce a quote. */
  readonly introductions: readonly RegExp[];
  /** The line that a telephone adds. */
  readonly programs: readonly RegExp[];
}

/** What mail programs and ticket systems write, and how subjects begin. */
export interface MailSignals {
  /** What stands before a subject that is answered or forwarded: `re`, `aw`; `fwd`, `wg`. */
  readonly answerPrefixes: Words;
  readonly forwardPrefixes: Words;
  /** The beginning of the subject of an automatic reply. */
  readonly automaticSubjects: readonly RegExp[];
  /** What confirms that something was received, in a subject or a text. */
  readonly acknowledgements: readonly RegExp[];
  /** What says that somebody has left the company. */
  readonly departures: readonly RegExp[];
  /** What says that a mail could not be delivered, in a subject or a text. */
  readonly bounces: readonly RegExp[];
  /** The line above a forwarded mail. */
  readonly forwardHeads: readonly RegExp[];
  /** Names of the folders with what was sent, with drafts, with spam and with what was deleted, in lower case. */
  readonly sentFolders: Words;
  readonly draftFolders: Words;
  readonly junkFolders: Words;
  readonly trashFolders: Words;
}

/** The words by which one language tells what a message of a client is. */
export interface LanguageSignals {
  readonly absence: AbsenceSignals;
  readonly dates: DateSignals;
  readonly decisions: DecisionSignals;
  readonly joints: JointSignals;
  readonly promises: PromiseSignals;
  readonly thanks: ThanksSignals;
  readonly quotes: QuoteSignals;
  readonly mails: MailSignals;
  readonly requests: RequestSignals;
}

/** The words of all languages together. */
export interface Signals extends LanguageSignals {
  /** Every word that the heads of absences are made of. */
  readonly absenceWords: Words;
}
