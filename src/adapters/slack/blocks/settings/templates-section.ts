import type { KnownBlock } from '@slack/types';
import type { TemplateScope } from '../../../../domain/templates/custom-template.ts';
import type { TemplateKey } from '../../../../domain/templates/template-key.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { openTemplatesAction } from '../../ids/templates.ts';
import { section } from '../kit/blocks.ts';
import { changeButton } from './change-button.ts';

/** The name of a message: `German (Sie) · Offer · Follow-up`. */
export function placeName({ language, category, kind }: TemplateKey, t: Localizer): string {
  return t.text('templates.place', {
    language: t.draftLanguageName(language),
    category: t.text(`form.context_${category}`),
    kind: t.text(`templates.kind_${kind}`),
  });
}

/** How many messages have a custom template by this person or by the workspace, with a button to edit them. */
export function templatesSection(
  scope: TemplateScope,
  places: readonly TemplateKey[],
  mayChange: boolean,
  t: Localizer,
): KnownBlock {
  const count = places.length;
  const says = count === 0 ? t.mrkdwn(`templates.${scope}_none`) : t.mrkdwn(`templates.${scope}`, { count });
  const text = section(says);
  if (!mayChange) return text;
  return {
    ...text,
    accessory: changeButton(t.text(`templates.title_${scope}`), openTemplatesAction(scope), t),
  };
}
