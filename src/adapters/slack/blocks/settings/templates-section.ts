import type { KnownBlock } from '@slack/types';
import type { DraftPlace } from '../../../../domain/templates/template-key.ts';
import type { Words } from '../../../../languages/localizer.ts';
import { OPEN_HOUSE_DRAFTS } from '../../ids/templates.ts';
import { section } from '../kit/blocks.ts';
import { changeButton } from './change-button.ts';

/** `German (Sie) · Offer · Follow-up`. */
export function placeName({ language, context, kind }: DraftPlace, words: Words): string {
  return words.plain('house.place', {
    language: words.plain(`language.${language}`),
    context: words.plain(`form.context_${context}`),
    kind: words.plain(`house.kind_${kind}`),
  });
}

/** How many drafts are in the workspace's own words; admins can change them. */
export function houseSection(own: readonly DraftPlace[], isAdmin: boolean, words: Words): KnownBlock {
  const count = own.length;
  const text = section(count === 0 ? words.say('house.says_none') : words.say('house.says', { count }));
  if (!isAdmin) return text;
  return { ...text, accessory: changeButton(words.plain('house.title'), OPEN_HOUSE_DRAFTS, words) };
}
