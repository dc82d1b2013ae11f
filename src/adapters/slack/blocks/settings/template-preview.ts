import type { KnownBlock, ModalView } from '@slack/types';
import type { DraftFacts } from '../../../../domain/templates/draft.ts';
import type { DraftFlaw, DraftPart, TemplateFlaw } from '../../../../domain/templates/draft-templates.ts';
import type { DraftPlace } from '../../../../domain/templates/template-key.ts';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Words } from '../../../../languages/localizer.ts';
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
function flawText(flaw: TemplateFlaw, words: Words): string {
  const { code, line, name = '', suggestion, length = 0, max = 0 } = flaw;
  const typed = code === 'unknown_tag' ? `{% ${name} %}` : codeOf(name);
  const reason = words.plain(`house.flaw_${code}`, { code: typed, name, length, max });
  const meant = suggestion ? ` ${words.plain('house.flaw_meant', { code: codeOf(suggestion) })}` : '';
  const text = reason + meant;
  return line === null ? text : words.plain('house.flaw_line', { line, text });
}

/** What is wrong, field by field, as text. */
export function flawTexts(flaws: readonly DraftFlaw[], words: Words): Readonly<Record<string, string>> {
  const texts = new Map<DraftPart, string[]>();
  for (const flaw of flaws) texts.set(flaw.part, [...(texts.get(flaw.part) ?? []), flawText(flaw, words)]);
  return Object.fromEntries([...texts].map(([part, all]) => [part, all.slice(0, FLAWS_SHOWN).join(' ')]));
}

function modal(blocks: KnownBlock[], words: Words): ModalView {
  return {
    type: 'modal',
    title: plainText(words.plain('house.preview'), MODAL_TITLE_LIMIT),
    close: plainText(words.plain('house.back'), MODAL_TITLE_LIMIT),
    blocks,
  };
}

/** Says what stands in the way of a preview. */
export function houseFlawsView(flaws: readonly DraftFlaw[], words: Words): ModalView {
  const lines = Object.entries(flawTexts(flaws, words)).map(([part, text]) =>
    section(words.say('house.flaw_in', { part: words.plain(`house.${part as DraftPart}`), text })),
  );
  return modal([section(words.say('house.not_usable')), ...lines], words);
}

function shownValue(value: string | boolean | null, words: Words): string {
  if (value === null) return words.plain('house.unknown');
  if (typeof value === 'string') return value;
  return words.plain(value ? 'house.yes' : 'house.no');
}

/** A draft in the words that were typed: the whole message, the one for LinkedIn, and what the variables say. */
export function housePreviewView(
  { facts, thread }: { readonly facts: DraftFacts; readonly thread: PlannedThread | null },
  words: Words,
): ModalView {
  const place = placeName(facts satisfies DraftPlace, words);
  const short = renderDraft({ ...facts, via: 'linkedin' }).body;
  const shown = facts.via === 'linkedin' ? { ...facts, via: 'email' as const } : facts;
  const values = variablesFor(shown);
  return modal(
    [
      smallPrint(
        thread
          ? words.say('house.with_client', { client: new Markup(titleOf(thread, words)), place })
          : words.say('house.with_invented', { place }),
      ),
      ...draftBlocks({ draft: shown, variant: 0, thread: thread ?? { email: null } }, words),
      section(words.say('house.linkedin', { count: short.length })),
      copyable(short),
      section(
        words.say('house.values'),
        ...VARIABLES.map((name) =>
          words.say('house.value', { code: codeOf(name), value: shownValue(values[name], words) }),
        ),
      ),
    ],
    words,
  );
}
