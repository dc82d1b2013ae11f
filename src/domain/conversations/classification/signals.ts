import type { WordCombinations } from './word-combinations.ts';

/** Words in lower case. */
export type Words = ReadonlySet<string>;

/** The words of absence notes. */
export interface AbsenceSignals {
  /** Combinations of words that say that somebody is away. */
  readonly awayHeads: WordCombinations;
  /** Those that say so only if the clause has no other words: `on Monday we send it back` is not an absence. */
  readonly returnHeads: WordCombinations;
  /** Those that say so only with a start or an end: `not available on Monday` may answer a question of ours. */
  readonly spanHeads: WordCombinations;
  /** Words that introduce a start or an end: `until`. */
  readonly spans: Words;
  /** Those that mention an absence next to a start, an end or a length, whatever the rest of the clause says. */
  readonly mentionHeads: WordCombinations;
  readonly mentionSpans: Words;
  /** Reasons to be away or closed, which need no other word for that: `bank holiday`, `Brückentag`. */
  readonly reasonHeads: WordCombinations;
  /** Endings of such words, for languages that form compounds: `Werksferien`. */
  readonly reasonEndings: readonly RegExp[];
  /** Words of regret, which decide nothing next to an absence: `leider`. */
  readonly regrets: Words;
  /** Other words used in absence notes. */
  readonly aroundAway: Words;
  readonly negations: Words;
  /** Words allowed between a negation and what it negates. */
  readonly afterNegations: Words;
  /** Words whose negation is an absence: `not in the office`; `not on vacation` is not. */
  readonly denied: Words;
  /** Words that say that the absence is over. */
  readonly over: Words;
  /** Words allowed next to a date in a clause that is only a date. */
  readonly aroundDates: Words;
  /** Words that introduce a sentence: `bitte beachten Sie, dass …`. */
  readonly notes: Words;
  readonly aroundNotes: Words;
  /** Combinations that say that mails are hardly read. */
  readonly accessHeads: WordCombinations;
  readonly aroundAccess: Words;
  /** Words that say that an answer comes later. */
  readonly laterHeads: Words;
  readonly laterSubjects: Words;
  readonly aroundLater: Words;
  /** Words that name a substitute, or what to do in urgent cases. */
  readonly standInHeads: Words;
  readonly urgent: Words;
  /** Words next to which “me” is not a request to call. */
  readonly standsIn: Words;
  readonly oneself: Words;
  readonly aroundStandIn: Words;
  /** Words after which a capitalised word may be the name of a substitute. */
  readonly beforeStandIn: Words;
  /** Words that only mail programs write. */
  readonly automaticHeads: Words;
  readonly aroundAutomatic: Words;
  /** Words of an offer to help gladly; “gladly” by itself is a yes. */
  readonly gladly: Words;
  readonly helps: Words;
  /** Labels of addresses and numbers. */
  readonly labels: Words;
  /** Words for people who are away: without one, “offline until Friday” may be about a machine. */
  readonly whoIsAway: Words;
}

/** The words of dates, as far as they are needed to recognise dates in a message. */
export interface DateSignals {
  /** Names of days and months that mean nothing else. */
  readonly namedDays: Words;
  /** Names of days and months that also mean something else: dates only next to a number. */
  readonly ambiguousNames: Words;
  /** Words that select one of several: `next`, `diese`. */
  readonly orders: Words;
  /** Units of time. */
  readonly periods: Words;
  /** Small numbers in words. */
  readonly numbers: Words;
  /** Parts of a period: `Ende der Woche`. */
  readonly parts: Words;
  /** Feasts: days after one of `beforeFeasts`, wishes elsewhere. */
  readonly feasts: Words;
  readonly beforeFeasts: Words;
  /** Words without meaning inside or before a date: `den` in `Montag, den 14.12.`. */
  readonly dateFillers: Words;
  /** Words after which a number is an hour. */
  readonly hourUnits: Words;
  /** Days that are not units of time: `today`. */
  readonly today: Words;
  /** A day, unless it is part of a greeting: `morgen`. */
  readonly morningOrTomorrow: Words;
  /** Words before which that word is a greeting: `guten Morgen`. */
  readonly beforeMorning: Words;
  /** Ambiguous names that may also follow a number: `5 May`. */
  readonly namesAfterNumbers: Words;
  readonly and: Words;
  /** Words that turn a length of time into a date: `in two weeks`. */
  readonly inTime: Words;
  /** `end of the week`: the article between one of these and a period belongs to the date. */
  readonly beforeArticles: Words;
  readonly articles: Words;
  /** Periods followed by a number: `KW 51`. */
  readonly calendarWeeks: Words;
  /** Periods after the name of a day: `Friday week`. */
  readonly weeksAfterDays: Words;
  /** Words before the first day of a period. */
  readonly beginnings: Words;
  /** Words before its last day. */
  readonly ends: Words;
  /** Those of them that mean something else without a first day: `to`. */
  readonly endsAfterBeginnings: Words;
  /** Words allowed between such a word and the date. */
  readonly beforeDates: Words;
  /** Words between a length and the day it counts from: “a week on Monday”. */
  readonly afterLengths: Words;
  /** Words that say that the date is the day of return. */
  readonly returns: Words;
  /** First, second, last: before a day or a week. */
  readonly ordinals: Words;
  /** Words after a date that counts from another one: `the Monday after Easter`. */
  readonly countedFrom: Words;
  /** Words between a day and the month it is part of. */
  readonly partsOf: Words;
  /** Second halves of feasts, each with its first: `new year`. */
  readonly feastEndings: ReadonlyMap<string, string>;
}

/** The words of decisions, questions and requests. */
export interface DecisionSignals {
  /** Words with which thanks also says yes, no, or something else. */
  readonly decided: Words;
  /** Capitalised words that are not names. */
  readonly neverNames: Words;
  /** Words that introduce a question that may lack its question mark. */
  readonly questions: WordCombinations;
  /** Words of requests to us: somebody who promises an answer and also wants this is waiting for us. */
  readonly requests: Words;
  /** Words that ask whether there are questions, as absence notes do. */
  readonly asking: Words;
  /** Patterns of words that may be a decision rather than a name: `Approved`, `Freigegeben`. */
  readonly participles: readonly RegExp[];
}

/** Words that join and split sentences. */
export interface SentenceSignals {
  /** Words that join two clauses. */
  readonly conjunctions: Words;
  /** Words that begin a clause of their own: `with limited access`, `mit besten Grüßen`. */
  readonly clauseOpeners: Words;
  /** Abbreviations whose full stop does not end a sentence. */
  readonly abbreviations: Words;
  /** What follows an apostrophe, spelled out; anything else stays as it is. */
  readonly contractions: ReadonlyMap<string, string>;
  /** The remaining stems of `can't` and `won't`. */
  readonly negated: ReadonlyMap<string, string>;
}

/** The words of promises of an answer. */
export interface PromiseSignals {
  /** Combinations of words that promise an answer, all in one sentence, in any order. */
  readonly promises: WordCombinations;
  /** Words for who promises: without one, somebody else is to answer. */
  readonly promising: Words;
  /** Words that make it a request for our answer, or a refusal. */
  readonly noPromise: Words;
}

/** The words of thanks, greetings and farewells. */
export interface ThanksSignals {
  /** Words that thank. */
  readonly thanks: Words;
  /** Words allowed around them in the same clause. */
  readonly aroundThanks: Words;
  /** Exclamations allowed before thanks; after it they may judge what we sent. */
  readonly exclamations: Words;
  /** Words with which thanks is a request: `thanks in advance for the invoice`. */
  readonly ahead: Words;
  /** Words for what the thanks is for: `für` introduces it. */
  readonly for: Words;
  readonly thingDeterminers: Words;
  /** Determiners that may replace a noun. */
  readonly pronouns: Words;
  /** Words that may join two nouns: `the reply to our offer`. */
  readonly thingConnectors: Words;
  /** Words allowed before a noun; after one they begin a new sentence: `for the info new offer`, `… call me`. */
  readonly thingAttributes: Words;
  readonly thingNouns: Words;
  /** Nouns that form a unit with the one before them: `project update`. */
  readonly compoundEnds: Words;
  /** Words of which every greeting has one, and other words in greetings. */
  readonly greetings: Words;
  readonly aroundGreetings: Words;
  /** Words of which every farewell has one. */
  readonly farewells: Words;
  /** Words of which every wish has one, and at least one other word. */
  readonly wishes: Words;
  readonly aroundFarewells: Words;
  /** Endings of activities: `thanks for calling`. */
  readonly activityEndings: readonly RegExp[];
}

/** The words of requests in our own messages to a client. */
export interface RequestSignals {
  /** Words that make a request without a question mark, in a clause of at least three words. */
  readonly asks: WordCombinations;
  /** Phrases that look like a request: `if you have any questions`, `how are you`. */
  readonly courtesies: WordCombinations;
  /** Words that say that no reply is needed, or leave the next step to us. */
  readonly noReply: WordCombinations;
}

/** The words by which a quoted mail is recognised. */
export interface QuoteSignals {
  /** The labels in the header of a quoted mail: `From`, `Betreff`. */
  readonly headers: Words;
  /** The label of its first line. */
  readonly senders: Words;
  /** The line with which mail programs introduce a quote. */
  readonly introductions: readonly RegExp[];
  /** The line that a phone adds. */
  readonly programs: readonly RegExp[];
}

/** What mail programs and ticket systems write, and how subjects begin. */
export interface MailSignals {
  /** Prefixes of the subjects of replies and forwarded mails: `re`, `aw`; `fwd`, `wg`. */
  readonly answerPrefixes: Words;
  readonly forwardPrefixes: Words;
  /** The beginning of the subject of an automatic reply. */
  readonly automaticSubjects: readonly RegExp[];
  /** Phrases, in a subject or a text, that confirm receipt. */
  readonly acknowledgements: readonly RegExp[];
  /** Phrases that say that somebody has left the company. */
  readonly departures: readonly RegExp[];
  /** Phrases, in a subject or a text, that say that a mail could not be delivered. */
  readonly bounces: readonly RegExp[];
  /** The line above a forwarded mail. */
  readonly forwardHeads: readonly RegExp[];
  /** Names of the folders for sent mail, drafts, spam and deleted mail, in lower case. */
  readonly sentFolders: Words;
  readonly draftFolders: Words;
  readonly junkFolders: Words;
  readonly trashFolders: Words;
}

/** The words of one language by which a client's message is classified. */
export interface LanguageSignals {
  readonly absence: AbsenceSignals;
  readonly dates: DateSignals;
  readonly decisions: DecisionSignals;
  readonly sentences: SentenceSignals;
  readonly promises: PromiseSignals;
  readonly thanks: ThanksSignals;
  readonly quotes: QuoteSignals;
  readonly mails: MailSignals;
  readonly requests: RequestSignals;
}

/** The words of all languages, merged. */
export interface Signals extends LanguageSignals {
  /** Every word in the combinations for absences. */
  readonly absenceWords: Words;
}
