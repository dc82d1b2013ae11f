import { DRAFT_KINDS, type DraftKind } from '../../domain/templates/draft.ts';
import { SPECIAL_CASES, type SpecialCase } from '../../domain/templates/special-case.ts';
import {
  CATEGORIES,
  type Channel,
  type DraftLanguage,
  type ThreadCategory,
} from '../../domain/threads/thread.ts';
import { DRAFT_LANGUAGES, formOf, PACKS, packOfForm } from '../index.ts';
import { languageName } from '../names.ts';
import { exampleFacts } from './example.ts';
import { caseVariantsOf, type Draft, ghostedAdvice, renderCase, renderDraft, variantsOf } from './render.ts';

/** `German, Sie`: the page is in English. */
function nameOf(language: DraftLanguage): string {
  const form = formOf(language);
  const name = languageName(packOfForm(form).code, 'en');
  return form.address === null ? name : `${name}, ${form.address}`;
}

const KIND_NAMES: Readonly<Record<DraftKind, string>> = {
  check_in: 'Check-in',
  follow_up: 'Follow-up',
  call: 'Call',
  clarify: 'Clarifying message',
  answer: 'Owed answer',
  goodbye: 'Goodbye',
  reopening: 'Reopening',
};
const WRITTEN_AT = Date.UTC(2026, 10, 19, 8);

const CASE_NAMES: Readonly<Record<SpecialCase, string>> = {
  agreement: 'What was agreed, in writing',
  unpaid_use: 'Work used without a licence or payment',
  final_invoice: 'Final invoice after a long silence',
  bumpy: 'Bumpy project',
  cooperation: 'Cooperation that was talked about',
  hiring_company: 'Hiring company that doesn’t reply',
  bounced: 'Mail that came back',
};

/** The category used for the example of a case. */
const CASE_EXAMPLES: Readonly<Record<SpecialCase, ThreadCategory>> = {
  agreement: 'project',
  unpaid_use: 'project',
  final_invoice: 'project',
  bumpy: 'project',
  cooperation: 'general',
  hiring_company: 'recruiting',
  bounced: 'offer',
};

const INTRODUCTION = `# The suggested messages

This page is generated from the templates; change the texts there and run \`npm run drafts\`. It shows every suggested
message, so that people can read and criticise them. **Nothing here is legal advice.** What counts is your contract; have
somebody who knows the law look at your terms.

All examples are written on 19 November 2026 by Ada Lovelace of Fairlight Studio to Jana Krüger, who has been silent since
9 November. We followed up once, on 16 November. Everything is known: an amount of 12,400 euros, an advance payment and a
part payment of 30%, a cancellation fee of 20%, an invoice RE-2026-17 that was due on 6 November, a proposal that is valid
until 4 December, a possible start on 7 December, and a call on 17 November.

## How a message adapts

- **What is not known is not mentioned.** Without a topic it's "our proposal", without a name "Hello,", without a
  sender the closing stands alone. Terms appear only where they were entered. The name under which you keep a client is
  your own and is never printed.
- **I or we** is a setting of the workspace, and of a client. So are the company name and the call-back number, which
  appear on the phone and wherever a message says "call me".
- **Topic.** A plain noun phrase such as "Website relaunch" becomes part of the sentence; anything else stands in
  quotation marks. An invoice is named by its number.
- **Channel.** Email has a subject line; a conversation by phone or in person continues by email. Slack (under 250
  characters) and LinkedIn (under 300) have a short form of one paragraph.
- **Names.** English uses the first name, or *Ms* and *Mr* where that was entered. German *Sie* uses *Frau* and *Herr*
  where that was entered, else the whole name, and no name where only one is known; German *du* uses the first name only.
- **The day** in a clarifying message is the day by which the sender plans otherwise; in an owed answer, the day by which
  one is promised. A due date is named as what it is, and no message moves it.
- **Special cases** are offered beside the suggested message. What they say is entered in a form first.
- **Networking has no call.** A schedule that asks for one gets the written follow-up.
- **Recruiting** is written for a candidate; for the hiring company there is a special case.

## What no message says

`;

function quote(text: string): string {
  return text
    .split('\n')
    .map((line, i, lines) => `> ${line}${line !== '' && (lines[i + 1] ?? '') !== '' ? '\\' : ''}`.trimEnd())
    .join('\n');
}

function spoken({ call }: Draft): string[] {
  if (call === undefined) return [];
  const points = call.talkingPoints.map((point, i) => `${i + 1}. ${point}`).join('\n');
  return [`*On the phone:* ${call.opening}`, points, `*Voicemail:* ${call.voicemail}`];
}

/** One wording as an email, in both short forms, and on the phone. */
function shown(language: DraftLanguage, variant: number, write: (via: Channel) => Draft): string {
  const mail = write('email');
  const slack = write('slack').body;
  const linkedin = write('linkedin').body;
  return [
    `**${nameOf(language)} ${variant + 1}** · ${mail.subject}`,
    quote(mail.body),
    `*Slack (${slack.length} characters):*`,
    quote(slack),
    `*LinkedIn (${linkedin.length} characters):*`,
    quote(linkedin),
    ...spoken(mail),
  ].join('\n\n');
}

function wording(
  category: ThreadCategory,
  kind: DraftKind,
  language: DraftLanguage,
  variant: number,
): string {
  const facts = exampleFacts({ category, kind, language }, WRITTEN_AT);
  return shown(language, variant, (via) => renderDraft({ ...facts, via }, variant));
}

/** A special case in the first category that has it. */
function caseSection(messageCase: SpecialCase): string {
  const category = CASE_EXAMPLES[messageCase];
  const wordings = DRAFT_LANGUAGES.flatMap((language) =>
    Array.from({ length: caseVariantsOf(messageCase, language) }, (_, variant) => {
      const facts = exampleFacts({ category, kind: 'check_in', language }, WRITTEN_AT);
      return shown(language, variant, (via) => renderCase(messageCase, { ...facts, via }, variant));
    }),
  );
  return [`### ${CASE_NAMES[messageCase]}`, ...wordings].join('\n\n');
}

function kindSection(category: ThreadCategory, kind: DraftKind): string[] {
  if (category === 'networking' && kind === 'call') return [];
  const wordings = DRAFT_LANGUAGES.flatMap((language) =>
    Array.from({ length: variantsOf(kind, category, language) }, (_, i) =>
      wording(category, kind, language, i),
    ),
  );
  return [`### ${KIND_NAMES[kind]} (${category})`, ...wordings];
}

function advice(category: ThreadCategory): string[] {
  const forms = DRAFT_LANGUAGES.map((language) => {
    const { advice, clauses } = ghostedAdvice(category, language);
    const shownClauses = clauses.map(({ title, sentence }) => `*${title}:*\n\n${quote(sentence)}`);
    return [`**${nameOf(language)}** · ${advice}`, ...shownClauses].join('\n\n');
  });
  return [`### How to protect yourself next time (${category})`, ...forms];
}

function contextSection(category: ThreadCategory): string {
  const kinds = DRAFT_KINDS.flatMap((kind) => kindSection(category, kind));
  return [`## About: ${category}`, ...kinds, ...advice(category)].join('\n\n');
}

/** The page that shows every draft, in Markdown. */
export function draftsPage(): string {
  const phrases = PACKS.map(({ forbidden }) => `${forbidden.join(' · ')}\n`).join('\n');
  const cases = ['## Special cases', ...SPECIAL_CASES.map(caseSection)].join('\n\n');
  return `${INTRODUCTION}${phrases}\n${[...CATEGORIES.map(contextSection), cases].join('\n\n')}\n`;
}
