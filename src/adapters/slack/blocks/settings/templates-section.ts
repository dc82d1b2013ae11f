import type { KnownBlock } from '@slack/types';
import type { TemplateKey } from '../../../../domain/templates/template-key.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { OPEN_TEMPLATES } from '../../ids/templates.ts';
import { section } from '../kit/blocks.ts';
import { changeButton } from './change-button.ts';

/** `German (Sie) · Offer · Follow-up`. */
export function placeName({ language, category, kind }: TemplateKey, t: Localizer): string {
  return t.text('house.place', {
    language: t.draftLanguageName(language),
    category: t.text(`form.context_${category}`),
    kind: t.text(`house.kind_${kind}`),
  });
}

/** How many drafts are in the workspace's own words; admins can change them. */
export function templatesSection(own: readonly TemplateKey[], isAdmin: boolean, t: Localizer): KnownBlock {
  const count = own.length;
  const text = section(count === 0 ? t.mrkdwn('house.says_none') : t.mrkdwn('house.says', { count }));
  if (!isAdmin) return text;
  return { ...text, accessory: changeButton(t.text('house.title'), OPEN_TEMPLATES, t) };
}
