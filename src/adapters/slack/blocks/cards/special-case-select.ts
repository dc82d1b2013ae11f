import type { StaticSelect } from '@slack/types';
import { CASES_OF } from '../../../../domain/templates/special-case.ts';
import type { ThreadCategory } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { ACTION } from '../../ids/cards.ts';
import { option, plainText } from '../kit/blocks.ts';

/** A menu of the messages for special cases that can arise in a category. */
export function caseSelect(category: ThreadCategory, t: Localizer): StaticSelect {
  return {
    type: 'static_select',
    action_id: ACTION.messageCase,
    placeholder: plainText(t.text('cases.select')),
    options: CASES_OF[category].map((one) => option(t.text(`cases.${one}`), one)),
  };
}
