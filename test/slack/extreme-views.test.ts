import { blockProblems, viewProblems } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { nudgeMessageView } from '../../src/adapters/slack/blocks/cards/nudge-message.ts';
import { caseMessageView } from '../../src/adapters/slack/blocks/cards/special-case-message.ts';
import { editedTextView, editTextView } from '../../src/adapters/slack/blocks/forms/edit-text-form.ts';
import { addFormView, threadFormView } from '../../src/adapters/slack/blocks/forms/form-view.ts';
import { MESSAGE_MAX, postFormView } from '../../src/adapters/slack/blocks/forms/post-form.ts';
import { caseFormView } from '../../src/adapters/slack/blocks/forms/special-case-form.ts';
import { helpView, welcomeView } from '../../src/adapters/slack/blocks/help.ts';
import { homeView } from '../../src/adapters/slack/blocks/home/home-view.ts';
import { noticeView } from '../../src/adapters/slack/blocks/kit/modal.ts';
import { policyFormView, policyPreviewView } from '../../src/adapters/slack/blocks/settings/policy-form.ts';
import { settingsModal } from '../../src/adapters/slack/blocks/settings/settings-modal.ts';
import { templateChoiceView } from '../../src/adapters/slack/blocks/settings/template-choice.ts';
import { templateFormView } from '../../src/adapters/slack/blocks/settings/template-form.ts';
import { templateIssuesView } from '../../src/adapters/slack/blocks/settings/template-issues.ts';
import { templatePreviewView } from '../../src/adapters/slack/blocks/settings/template-preview.ts';
import {
  workspaceFormView,
  workspaceSureView,
} from '../../src/adapters/slack/blocks/settings/workspace-form.ts';
import { threadDetailsView } from '../../src/adapters/slack/blocks/threads/details.ts';
import { doneView } from '../../src/adapters/slack/blocks/threads/done.ts';
import { threadListView } from '../../src/adapters/slack/blocks/threads/list.ts';
import { threadModalView } from '../../src/adapters/slack/blocks/threads/modal.ts';
import { postingView } from '../../src/adapters/slack/blocks/threads/posting.ts';
import { THREAD_FORMS } from '../../src/adapters/slack/ids/forms.ts';
import { HELP_TOPICS } from '../../src/adapters/slack/listeners/commands/verbs/index.ts';
import { HOME_LISTS, type Home, type HomeList } from '../../src/domain/home/home.ts';
import type { Nudge } from '../../src/domain/nudges/nudge.ts';
import type { NudgeCard } from '../../src/domain/nudges/nudge-card.ts';
import type { Person } from '../../src/domain/people/person.ts';
import { planNudge } from '../../src/domain/policies/plan-nudge.ts';
import { DEFAULT_POLICIES } from '../../src/domain/policies/policy.ts';
import { POLICY_SCOPES } from '../../src/domain/policies/policy-scope.ts';
import { TEMPLATE_SCOPES, TEMPLATE_SYNTAXES } from '../../src/domain/templates/custom-template.ts';
import { DRAFT_KINDS, draftFacts } from '../../src/domain/templates/draft.ts';
import { SPECIAL_CASES } from '../../src/domain/templates/special-case.ts';
import { partsOf } from '../../src/domain/templates/template-key.ts';
import { CATEGORIES, type PlannedThread } from '../../src/domain/threads/thread.ts';
import type { ThreadEvent } from '../../src/domain/threads/thread-event.ts';
import type { ThreadView } from '../../src/domain/threads/thread-view.ts';
import { OPTIONAL_FEATURES } from '../../src/domain/workspaces/optional-feature.ts';
import { DRAFT_LANGUAGES } from '../../src/languages/index.ts';
import { localizerFor } from '../../src/languages/localizer.ts';
import { validateTemplates } from '../../src/languages/templates/custom-templates.ts';
import { available, MONDAY, threadWith } from '../support/thread.ts';

const NOW = MONDAY + 40 * 86_400_000;
const LARGEST_VIEW = 250_000;
const RTL = '\u202egnissim\u202c\u200f';
const ZERO_WIDTH = '\u200b\u200d\ufeff';

/** What people type, and what goes wrong with it: markup, entities, direction, nothing to see, no end. */
const TYPED: Readonly<Record<string, string>> = {
  'names of sixty characters': 'Wolfeschlegelsteinhausenbergerdorff & Söhne International GmbH',
  'a call to everybody': '<!channel> <@U1> <https://evil.example|click>',
  ampersands: '&'.repeat(60),
  'angle brackets': '<'.repeat(60),
  'right to left': `${RTL} ${RTL}`,
  'nothing to see': ZERO_WIDTH.repeat(20),
  emoji: '👩‍👩‍👧‍👦'.repeat(30),
  'ten thousand characters': 'Lorem ipsum & <dolor> '.repeat(500),
};

/** The longest that can be set for a workspace. */
const RULES = {
  visibility: 'own',
  watchEmoji: 'e'.repeat(100),
  keepClosedDays: 3649,
  voice: 'we',
  company: 'c'.repeat(80),
  callback: '0'.repeat(40),
  currency: 'CHF',
  reportsPerPerson: true,
  suggestions: true,
  trial: true,
  escalationChannelId: 'C0123456789',
} as const;

/** Every draft there is. */
const PLACES = DRAFT_LANGUAGES.flatMap((language) =>
  CATEGORIES.flatMap((category) => DRAFT_KINDS.map((kind) => ({ language, category, kind }))),
);
const CALL = { language: 'de', category: 'recruiting', kind: 'call' } as const;
const LONG = '{{ name }} & <b>'.repeat(180);
const LONG_CALL = {
  subject: LONG.slice(0, 190),
  body: LONG,
  short: LONG,
  ...Object.fromEntries(partsOf('call').map((part) => [part, LONG])),
};

function personWith(locale: string, name: string): Person {
  return {
    teamId: 'T1',
    userId: 'U1',
    name,
    timeZone: 'Europe/Berlin',
    locale,
    slackTimeZone: 'Europe/Berlin',
    slackLocale: locale,
    timeZoneOverride: null,
    language: null,
    week: null,
    region: null,
    pausedFrom: null,
    pausedUntil: NOW + 1e9,
    coverId: null,
    coverFrom: null,
    coverUntil: null,
    digestAt: null,
    dailyLimit: null,
    profileSyncedAt: MONDAY,
    isAdmin: false,
    isMember: true,
  };
}

function historyOf(text: string): ThreadEvent[] {
  const said = { at: MONDAY, recordedAt: MONDAY, by: 'U1' };
  return Array.from({ length: 200 }, (_, index) =>
    index % 2 === 0
      ? { ...said, kind: 'closed', outcome: 'declined', reason: text }
      : { ...said, kind: 'nudge_failed', step: 1, error: text, to: 'U1' },
  );
}

function threadOf(text: string, number = 1): PlannedThread {
  return {
    ...threadWith({
      number,
      client: text,
      topic: text,
      contact: text,
      email: `${'a'.repeat(242)}@example.com`,
      phone: '+49 (0)30 123-456-789-01',
      link: `https://example.com/${text}`,
      outcomeReason: text,
      amount: { minor: Number.MAX_SAFE_INTEGER, currency: 'CHF' },
      terms: { reference: text, dueDate: '2026-12-01', partPayment: { percent: 12.5 } },
      lastNudgeAt: MONDAY,
      step: 4,
      pause: { kind: 'snooze', until: NOW + 1e9 },
      mutedAt: MONDAY,
      slackThread: { channelId: 'C1', ts: '1.1' },
      askAgain: { on: '2027-01-01', askedAt: null },
    }),
    nextNudgeAt: NOW,
    readError: null,
    mailError: null,
  };
}

function viewOf(text: string, locale: string, number = 1): ThreadView {
  const thread = threadOf(text, number);
  const owner = personWith(locale, text);
  const policy = DEFAULT_POLICIES.offer;
  return {
    thread,
    owner,
    policy,
    silentDays: 12,
    history: historyOf(text),
    plan: planNudge(thread, policy, available(), NOW),
    draft: draftFacts(thread, 'call', {
      now: NOW,
      timeZone: 'Europe/Berlin',
      sender: text,
      voice: 'we',
      company: text,
      callback: text,
      decideBy: '2026-12-24',
      customTemplate: null,
    }),
    draftMail: 'answer',
  };
}

function homeOf(text: string, locale: string, list: HomeList | 'overview'): Home {
  const sizes = { today: 8, mine: 10, owed: 5, covered: 5, paused: 5, team: 5, closed: 5 };
  const lists = list === 'overview' ? HOME_LISTS : [list];
  let number = 0;
  return {
    reader: personWith(locale, text),
    now: NOW,
    pageSize: 20,
    screen: { teamId: 'T1', userId: 'U1', list, text: text.slice(0, 100), page: 3, seenAt: NOW },
    sections: lists.map((one) => ({
      list: one,
      total: 10_000,
      page: list === 'overview' ? 0 : 3,
      rows: Array.from({ length: list === 'overview' ? sizes[one] : 20 }, () => {
        number += 1;
        return viewOf(text, locale, number);
      }),
    })),
    recent: null,
    watchEmoji: RULES.watchEmoji,
    mailboxes: [],
    notAllowed: OPTIONAL_FEATURES,
    mine: { count: 9999, muted: 9999, amounts: [{ minor: Number.MAX_SAFE_INTEGER, currency: 'EUR' }] },
    covering: [{ owner: personWith(locale, text), openThreads: 9999 }],
    team: { count: 9999, muted: 0, amounts: [{ minor: 1, currency: 'JPY' }] },
  };
}

function nudgeOf(text: string, id: string): Nudge {
  return {
    id,
    teamId: 'T1',
    threadNumber: 1,
    episode: 1,
    step: 3,
    kind: 'step',
    remedy: 'call',
    recipientId: 'U1',
    triedRecipients: [],
    threadVersion: 1,
    state: 'sent',
    claimedAt: MONDAY,
    availableAt: MONDAY,
    attemptedAt: null,
    attempts: 0,
    sentAt: MONDAY,
    channelId: 'D1',
    messageTs: '1.2',
    error: text,
  };
}

/** The question whether to take a closed thread up again. */
function askedAgain(card: NudgeCard): NudgeCard {
  const askAgain = { on: '2026-12-01', askedAt: NOW };
  const thread = { ...card.thread, status: 'closed' as const, closedAt: MONDAY, askAgain };
  return { ...card, thread, nudge: { ...card.nudge, kind: 'reopening', remedy: 'reopening' } };
}

/** The question whether a message was an answer. */
function questioned(card: NudgeCard): NudgeCard {
  const { silentSince, step, followUps, lastFollowUpAt, lastFollowUpVia, lastNudgeAt, pause } = card.thread;
  const before = { silentSince, step, followUps, lastFollowUpAt, lastFollowUpVia, lastNudgeAt, pause };
  const thread = { ...card.thread, pendingQuestion: { kind: 'doubt' as const, at: MONDAY, before } };
  return { ...card, thread, nudge: { ...card.nudge, kind: 'question' } };
}

/** Every text that Slack reads as markup. */
function markupIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(markupIn);
  if (typeof value !== 'object' || value === null) return [];
  const { type, text } = value as { type?: unknown; text?: unknown };
  const own = type === 'mrkdwn' && typeof text === 'string' ? [text] : [];
  return [...own, ...Object.values(value).flatMap(markupIn)];
}

/** Our own mentions, links and quotations. */
const OURS = /^> |<(?:@U1|https?:\/\/[^<>|]*(?=>)|#C\w+|(?:https?:\/\/|mailto:|tel:)[^<>|]*\|[^<>]*)>/gm;

function expectHarmless(view: unknown): void {
  for (const text of markupIn(view)) expect(text.replaceAll(OURS, '')).not.toMatch(/[<>]/);
}

const CASES = Object.entries(TYPED).flatMap(([what, text]) =>
  ['en-GB', 'de-DE'].map((locale) => [what, locale, text] as const),
);

test.each(CASES)('messages with %s (%s)', (_what, locale, text) => {
  const t = localizerFor(personWith(locale, text), NOW);
  const view = viewOf(text, locale);
  const cards = Array.from({ length: 15 }, (_, index) => ({
    ...view,
    nudge: nudgeOf(text, `n${index}`),
    variant: index,
    live: index % 2 === 0,
  }));
  const asking = cards.map((card) => askedAgain(card));
  const questions = cards.map((card) => questioned(card));
  const message = {
    reader: view.owner,
    now: NOW,
    openNudgeId: 'n2',
    isDigest: true,
    heldBack: 2,
    needYou: 3,
  };
  const event: ThreadEvent = { kind: 'added', at: MONDAY, recordedAt: MONDAY, by: 'U1' };
  const lines = Array.from({ length: 20 }, () => view);
  const messages = [
    nudgeMessageView({ ...message, cards }).blocks,
    nudgeMessageView({ ...message, cards: cards.slice(0, 1) }).blocks,
    nudgeMessageView({ ...message, cards: asking }).blocks,
    nudgeMessageView({ ...message, cards: asking.slice(0, 1) }).blocks,
    nudgeMessageView({ ...message, cards: questions }).blocks,
    nudgeMessageView({ ...message, cards: questions.slice(0, 1) }).blocks,
    threadDetailsView(view, t),
    threadListView({ scope: 'mine', text, total: 200, lines }, t),
    doneView({ ...view, event }, t),
    helpView(text, { suggestion: HELP_TOPICS[0] }, HELP_TOPICS, 'ghost', t),
    postingView({ text: text.slice(0, MESSAGE_MAX), author: text, language: 'de' }).blocks,
    welcomeView('ghost', t),
  ];
  for (const blocks of messages) {
    expect(blockProblems(blocks)).toEqual([]);
    expectHarmless(blocks);
  }
});

test.each(CASES)('modals and the App Home with %s (%s)', (_what, locale, text) => {
  const t = localizerFor(personWith(locale, text), NOW);
  const view = viewOf(text, locale);
  // What is entered is bounded: no field takes more than 2,000 characters.
  const stored = viewOf(text.slice(0, 1900), locale).thread;
  const closed = { ...view, thread: { ...view.thread, status: 'closed' as const } };
  const views = [
    addFormView({ ...stored, since: MONDAY }, t),
    ...THREAD_FORMS.map((form) => threadFormView(form, stored, { channelId: 'D1', messageTs: '1.2' }, t)),
    postFormView({ ...view, variant: 1 }, undefined, t),
    editTextView({ messageCase: null, variant: 1 }, view, t),
    editedTextView(
      { subject: text.slice(0, 200), body: text.slice(0, MESSAGE_MAX) },
      { number: 1, variant: 1, messageCase: null },
      view.thread,
      t,
    ),
    threadModalView({ ...view, variant: 1 }, t),
    threadModalView({ ...closed, variant: 1 }, t),
    settingsModal(
      {
        reader: view.owner,
        region: text,
        parts: [],
        isAdmin: true,
        programs: { keys: 100, hooks: 100, webhooks: 100 },
        rules: { ...RULES, notAllowed: OPTIONAL_FEATURES },
        overviews: {
          own: null,
          channels: [
            {
              teamId: 'T1',
              recipient: { kind: 'channel', channelId: 'C0123456789' },
              setBy: 'U1',
              schedule: { weekday: 1, at: null },
              nextAt: NOW,
            },
          ],
        },
        templates: { own: PLACES, workspace: PLACES },
        policies: POLICY_SCOPES.map((scope) => ({ scope, policy: DEFAULT_POLICIES.offer, isOwn: true })),
      },
      t,
    ),
    ...SPECIAL_CASES.map((one) => caseFormView(one, view, t)),
    ...SPECIAL_CASES.map((messageCase) => caseMessageView({ messageCase, variant: 0 }, view, t)),
    workspaceFormView(RULES, t),
    ...TEMPLATE_SCOPES.map((scope) => templateChoiceView(scope, PLACES, t)),
    ...TEMPLATE_SYNTAXES.flatMap((syntax) => {
      const template = { syntax, parts: LONG_CALL };
      const form = { place: CALL, scope: 'own', revision: 9999, applies: 'own', isStored: true } as const;
      const typed = { syntax, parts: { ...LONG_CALL, body: text || ' ' } };
      return [
        templateFormView({ ...form, template, threads: Array(20).fill(stored) }, t),
        templateIssuesView(validateTemplates(CALL, typed), syntax, t),
        templatePreviewView({ facts: { ...view.draft, customTemplate: template }, thread: stored }, t),
      ];
    }),
    workspaceSureView(RULES, { deletes: 9999, sends: 9999 }, t),
    policyFormView('all', null, t),
    policyFormView('offer', DEFAULT_POLICIES.offer, t),
    policyPreviewView(
      {
        scope: 'offer',
        policy: null,
        becomes: DEFAULT_POLICIES.offer,
        open: 9999,
        moved: 9999,
        soonest: Array.from({ length: 5 }, () => ({ thread: view.thread, nextNudgeAt: NOW })),
      },
      t,
    ),
    noticeView(text, threadDetailsView(view, t), t),
    ...(['overview', ...HOME_LISTS] as const).map((list) => homeView(homeOf(text, locale, list))),
  ];
  for (const one of views) {
    expect(viewProblems(JSON.parse(JSON.stringify(one)), undefined)).toEqual([]);
    expect(JSON.stringify(one).length).toBeLessThan(LARGEST_VIEW);
    expectHarmless(one);
  }
});
