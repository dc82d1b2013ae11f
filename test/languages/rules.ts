/** The greeting and the signature count, as they do for the reader. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

export function questionsIn(text: string): number {
  return text.match(/\?/g)?.length ?? 0;
}

/** Promises that waive, defer, accept or withdraw a claim, and sentences that close an account. */
const CONCESSIONS: readonly RegExp[] = [
  /nothing (?:else )?(?:will be|is) charged|no costs? (?:arise|to you)|costs? (?:you )?nothing|free of charge/i,
  /nothing you need to do|no need to pay|(?:only )?pay (?:later|whenever)|take your time (?:with|to pay)/i,
  /until then (?:there|you)|counts? as accepted|treat .{0,40} as (?:complete|accepted)|final invoice for (?:it|what)/i,
  /the (?:offer|proposal) (?:ends|is closed|no longer)|prices .{0,30} no longer|withdraw|we waive|I waive|written off/i,
  /property until|rights? (?:pass|go) to you|(?:drafts?|files?|mock-ups?) (?:are|is|stay|remain) (?:yours|ours)/i,
  /two (?:parts|instalments)|in instalments/i,
  /Stundung|stunden wir|verzicht|\berlassen|(?:Zeit|Aufschub) mit der Zahlung|zahlen Sie (?:einfach )?später/i,
  /brauchen? (?:Sie|du) nichts|kostet nichts|keine Kosten|kostenlos|weiter kommt nichts dazu|gilt als abgenommen/i,
  /Angebot endet|Angebot beendet|gehören? (?:Ihnen|dir|sie)|gehen .{0,20} auf (?:Sie|dich) über|zwei Raten/i,
];

/** Sentences that accuse by denying it, log one's own attempts, or are too close. */
const PERSONAL: readonly RegExp[] = [
  /don’t assume|no hard feelings|apologise for|nothing to apologise|even unspoken|rather than from silence/i,
  /I(?:’ve| have) (?:tried|written|called) (?:several|many|\w+) times|I wrote to you on|followed up on|bumping/i,
  /with pleasure|good memories|second chance|on my mind|hanging over|my door|look forward to meeting you by chance/i,
  /you (?:didn’t|never) (?:reply|answer|pay)|your silence|ghost|disappoint|hurt|between you and me/i,
  /kränkt|unterstelle|Groll|Schweigen|überhaupt|im Nacken|zu den Akten|verfahren|meine Tür/i,
];

/** What nobody has entered: deliveries, meetings, departments and the like. */
const INVENTED: readonly RegExp[] = [
  /latest delivery|what we delivered|your questions are|point by point|reproducing|accounts department will|our people/i,
  /I enjoyed|was a pleasure to meet|our last suggestion|the question in|letzte Lieferung|stellen das Problem/i,
];

/** Phrases that give a translation away. */
const CALQUES: readonly RegExp[] = [
  /\b(?:email|message|call) from \d/i,
  /due since|until then\b|the offer holds|holds until|minutes .{0,20}are (?:enough|plenty)|\bshould you\b|\bShould (?:it|a|anything|another)\b/,
  /what is it with|in person where|at one table|on the money side|the actual|eventually|a subject again|has the time come/i,
  /\bI am\b|\bI will\b|\bdo not\b|\bcannot\b/,
  /wohlauf|einchecken|lassen? (?:Sie|es) (?:es )?mich wissen|zögern? Sie nicht|fühl dich frei|macht das .{0,20}Sinn/i,
  /komme .{0,30}zurück zu (?:Ihnen|dir)|hätte(?:n|st)? (?:Sie|du) früher|am Ende des Tages|keine Sorgen|auf einen Call/i,
  /\bin 20\d\d\b|fällig seit|bis November|Fristsetzung|hochachtungsvoll|seitens|bezüglich|gegenstandslos/i,
];

/** Days that are wrong on a Friday, or when a message is sent a day late. */
const PASSING_DAYS: readonly RegExp[] = [
  /\b(?:tomorrow|(?:later )?this week|this morning|this afternoon)\b|\b(?:über)?morgen\b|(?<!\p{L})diese[rn]? Woche/u,
];

const RULES: readonly (readonly [string, readonly RegExp[]])[] = [
  ['waives, defers, accepts or withdraws', CONCESSIONS],
  ['is personal', PERSONAL],
  ['says what nobody entered', INVENTED],
  ['gives a translation away', CALQUES],
  ['names a day that passes', PASSING_DAYS],
];

/** The rules that a text breaks, each with the words that do it. */
export function brokenRules(text: string): string[] {
  return RULES.flatMap(([rule, patterns]) =>
    patterns.flatMap((pattern) => {
      const found = pattern.exec(text)?.[0];
      return found === undefined ? [] : [`${rule}: “${found}”`];
    }),
  );
}

/** The sentences of a text, without what is the same in all messages: greeting and signature. */
export function sentencesOf(body: string): string[] {
  return body
    .split('\n\n')
    .slice(1, -1)
    .flatMap((paragraph) => paragraph.match(/[^.!?]+[.!?]+/g) ?? [])
    .map((sentence) => sentence.trim());
}
