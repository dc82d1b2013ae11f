import type { ModalView } from '@slack/types';
import type { TemplateSyntax } from '../../../../domain/templates/custom-template.ts';
import type { DraftFacts } from '../../../../domain/templates/draft.ts';
import type { TemplateKey } from '../../../../domain/templates/template-key.ts';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';
import { FIELDS, fieldValue } from '../../../../languages/templates/fields.ts';
import { renderDraft, variablesFor } from '../../../../languages/templates/render.ts';
import { VARIABLES } from '../../../../languages/templates/variables.ts';
import { draftBlocks } from '../cards/draft.ts';
import { context, copyable, section } from '../kit/blocks.ts';
import { noticeView } from '../kit/modal.ts';
import { titleOf } from '../threads/sentences.ts';
import { fieldIn, variableCode } from './template-fields.ts';
import { placeName } from './templates-section.ts';

function shownValue(value: string | boolean | null, t: Localizer): string {
  if (value === null) return t.text('templates.unknown');
  if (typeof value === 'string') return value;
  return t.text(value ? 'templates.yes' : 'templates.no');
}

/** The value of each available field or variable for this client. */
function valueLines(facts: DraftFacts, syntax: TemplateSyntax, t: Localizer): string[] {
  const values = variablesFor(facts);
  const named =
    syntax === 'simple'
      ? FIELDS.map((field) => [fieldIn(facts.language, field), fieldValue(field, values)] as const)
      : VARIABLES.map((name) => [variableCode(name), values[name]] as const);
  return named.map(([code, value]) => t.mrkdwn('templates.value', { code, value: shownValue(value, t) }));
}

/**
 * The preview of a message in the typed words: the whole message, the short version for Slack or LinkedIn, and the
 * values of its fields.
 */
export function templatePreviewView(
  { facts, thread }: { readonly facts: DraftFacts; readonly thread: PlannedThread | null },
  t: Localizer,
): ModalView {
  const place = placeName(facts satisfies TemplateKey, t);
  // In Slack and on LinkedIn the short version is sent; the message is shown as well, because it was typed, too.
  const via = facts.via === 'slack' ? 'slack' : 'linkedin';
  const short = renderDraft({ ...facts, via }).body;
  const shown = facts.via === via ? { ...facts, via: 'email' as const } : facts;
  const syntax = facts.customTemplate?.syntax ?? 'simple';
  const blocks = [
    context(
      thread
        ? t.mrkdwn('templates.with_client', { client: new Markup(titleOf(thread, t)), place })
        : t.mrkdwn('templates.with_invented', { place }),
    ),
    ...draftBlocks({ draft: shown, variant: 0, thread: thread ?? { email: null } }, t),
    section(t.mrkdwn(`templates.on_${via}`, { count: short.length })),
    copyable(short),
    section(t.mrkdwn('templates.values'), ...valueLines(shown, syntax, t)),
  ];
  return noticeView(t.text('templates.preview'), blocks, t, t.text('templates.back'));
}
