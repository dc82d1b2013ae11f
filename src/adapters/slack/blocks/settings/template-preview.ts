import type { KnownBlock, ModalView } from '@slack/types';
import type { DraftFacts } from '../../../../domain/templates/draft.ts';
import type {
  DraftPart,
  PlacedTemplateIssue,
  TemplateIssue,
} from '../../../../domain/templates/draft-templates.ts';
import type { TemplateKey } from '../../../../domain/templates/template-key.ts';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';
import { renderDraft, variablesFor } from '../../../../languages/templates/render.ts';
import { VARIABLES } from '../../../../languages/templates/variables.ts';
import { draftBlocks } from '../cards/draft.ts';
import { MODAL_TITLE_LIMIT } from '../forms/form-view.ts';
import { copyable, plainText, section, context as smallPrint } from '../kit/blocks.ts';
import { titleOf } from '../threads/sentences.ts';
import { codeOf } from './template-form.ts';
import { placeName } from './templates-section.ts';

const FLAWS_SHOWN = 3;

/** Why a template cannot be used, and where. */
function flawText(flaw: TemplateIssue, t: Localizer): string {
  const { code, line, name = '', suggestion, length = 0, max = 0 } = flaw;
  const typed = code === 'unknown_tag' ? `{% ${name} %}` : codeOf(name);
  const reason = t.text(`house.flaw_${code}`, { code: typed, name, length, max });
  const meant = suggestion ? ` ${t.text('house.flaw_meant', { code: codeOf(suggestion) })}` : '';
  const text = reason + meant;
  return line === null ? text : t.text('house.flaw_line', { line, text });
}

/** What is wrong, field by field, as text. */
export function issueTexts(
  flaws: readonly PlacedTemplateIssue[],
  t: Localizer,
): Readonly<Record<string, string>> {
  const texts = new Map<DraftPart, string[]>();
  for (const flaw of flaws) texts.set(flaw.part, [...(texts.get(flaw.part) ?? []), flawText(flaw, t)]);
  return Object.fromEntries([...texts].map(([part, all]) => [part, all.slice(0, FLAWS_SHOWN).join(' ')]));
}

function modal(blocks: KnownBlock[], t: Localizer): ModalView {
  return {
    type: 'modal',
    title: plainText(t.text('house.preview'), MODAL_TITLE_LIMIT),
    close: plainText(t.text('house.back'), MODAL_TITLE_LIMIT),
    blocks,
  };
}

/** Says what stands in the way of a preview. */
export function templateIssuesView(flaws: readonly PlacedTemplateIssue[], t: Localizer): ModalView {
  const lines = Object.entries(issueTexts(flaws, t)).map(([part, text]) =>
    section(t.mrkdwn('house.flaw_in', { part: t.text(`house.${part as DraftPart}`), text })),
  );
  return modal([section(t.mrkdwn('house.not_usable')), ...lines], t);
}

function shownValue(value: string | boolean | null, t: Localizer): string {
  if (value === null) return t.text('house.unknown');
  if (typeof value === 'string') return value;
  return t.text(value ? 'house.yes' : 'house.no');
}

/** A draft in the words that were typed: the whole message, the one for LinkedIn, and what the variables say. */
export function templatePreviewView(
  { facts, thread }: { readonly facts: DraftFacts; readonly thread: PlannedThread | null },
  t: Localizer,
): ModalView {
  const place = placeName(facts satisfies TemplateKey, t);
  const short = renderDraft({ ...facts, via: 'linkedin' }).body;
  const shown = facts.via === 'linkedin' ? { ...facts, via: 'email' as const } : facts;
  const values = variablesFor(shown);
  return modal(
    [
      smallPrint(
        thread
          ? t.mrkdwn('house.with_client', { client: new Markup(titleOf(thread, t)), place })
          : t.mrkdwn('house.with_invented', { place }),
      ),
      ...draftBlocks({ draft: shown, variant: 0, thread: thread ?? { email: null } }, t),
      section(t.mrkdwn('house.linkedin', { count: short.length })),
      copyable(short),
      section(
        t.mrkdwn('house.values'),
        ...VARIABLES.map((name) =>
          t.mrkdwn('house.value', { code: codeOf(name), value: shownValue(values[name], t) }),
        ),
      ),
    ],
    t,
  );
}
