import { DRAFT_KINDS, type DraftKind } from '../../domain/templates/draft.ts';
import {
  CATEGORIES,
  DRAFT_LANGUAGES,
  type DraftLanguage,
  type ThreadCategory,
} from '../../domain/threads/thread.ts';
import { exampleFacts } from './example.ts';
import { FORBIDDEN } from './forbidden.ts';
import { type Draft, preventionAdvice, renderDraft, variantsOf } from './render.ts';

const LANGUAGE_NAMES: Readonly<Record<DraftLanguage, string>> = {
  en: 'English',
  de: 'German, Sie',
  'de-du': 'German, du',
};
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

const INTRODUCTION = `# The drafts

This page is generated from \`src/words/drafts/\`; change the texts there and run \`npm run drafts\`. It shows
every suggested message, so that people can read and criticise them. **Nothing here is legal advice.** Sentences
about money, rights, deadlines and data protection are courtesies between business partners; what holds is your
contract. Have somebody who knows the law look at your terms.

All examples are written on 19 November 2026 by Ada Lovelace to Jana Krüger, who has been silent since 9 November
and was chased once, on 16 November. Everything is known: an amount of 12,400 euros, a part payment of 30%, a
cancellation fee of 20%, an invoice that was due on 6 November, an offer that holds until 4 December.

## How a draft adapts

- **What is not known is not mentioned.** Without a topic it's "our offer", without a name "Hello,", without a
  sender the closing stands alone. Part payment, cancellation fee, due date and validity appear only where they were
  agreed. The name under which you keep a client is your own and is never printed.
- **Follow-ups** are mentioned with their date where there were any, and never numbered.
- **Channel.** Mail has a subject line; a conversation by phone or in person goes on by mail. Slack has no greeting
  and no closing. On LinkedIn the short version is used, under 300 characters; a topic or name that is too long for
  it is left out. A goodbye closes like a letter.
- **Names.** English and German *du* use the first name. German *Sie* uses the whole name, because nobody told us
  Frau or Herr; if the contact was entered as "Frau Krüger", that is what it says.
- **The day** in a clarifying message is the day by which we plan otherwise; in an owed answer, the day by which we
  promise one.
- **Networking has no call.** A ladder that asks for one gets the written follow-up.
- **Recruiting** is written for a candidate who has fallen silent; the owed answer is for one whom we keep waiting.

## What no draft says

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

function wording(
  category: ThreadCategory,
  kind: DraftKind,
  language: DraftLanguage,
  variant: number,
): string {
  const facts = exampleFacts({ category, kind, language }, WRITTEN_AT);
  const mail = renderDraft(facts, variant);
  const linkedin = renderDraft({ ...facts, via: 'linkedin' }, variant);
  return [
    `**${LANGUAGE_NAMES[language]} ${variant + 1}** · ${mail.subject}`,
    quote(mail.body),
    `*LinkedIn (${linkedin.body.length} characters):*`,
    quote(linkedin.body),
    ...spoken(mail),
  ].join('\n\n');
}

function kindSection(category: ThreadCategory, kind: DraftKind): string[] {
  if (category === 'networking' && kind === 'call') return [];
  const templateValidator = DRAFT_LANGUAGES.flatMap((language) =>
    Array.from({ length: variantsOf(kind, category, language) }, (_, i) =>
      wording(category, kind, language, i),
    ),
  );
  return [`### ${KIND_NAMES[kind]} (${category})`, ...templateValidator];
}

function protection(category: ThreadCategory): string[] {
  const forms = DRAFT_LANGUAGES.map((language) => {
    const { advice, sentence } = preventionAdvice(category, language);
    return `**${LANGUAGE_NAMES[language]}** · ${advice}\n\n${quote(sentence)}`;
  });
  return [`### What protects next time (${category})`, ...forms];
}

function contextSection(category: ThreadCategory): string {
  const kinds = DRAFT_KINDS.flatMap((kind) => kindSection(category, kind));
  return [`## About: ${category}`, ...kinds, ...protection(category)].join('\n\n');
}

/** The page that shows every draft, in Markdown. */
export function draftsPage(): string {
  const phrases = [FORBIDDEN.en, FORBIDDEN.de].map((list) => `${list.join(' · ')}\n`).join('\n');
  return `${INTRODUCTION}${phrases}\n${CATEGORIES.map(contextSection).join('\n\n')}\n`;
}
