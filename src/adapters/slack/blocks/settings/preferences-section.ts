import type { KnownBlock } from '@slack/types';
import type { Localizer } from '../../../../languages/localizer.ts';
import { CHANGE_PREFERENCES, PLAN_ABSENCE } from '../../ids/preferences.ts';
import { actionsBlock, button, section } from '../kit/blocks.ts';
import { PREFERENCES, preferenceSentence, type ShownPreferences } from './preferences.ts';

/** Somebody's preferences, with a button to change them. */
export function preferencesSection(own: ShownPreferences, t: Localizer): KnownBlock[] {
  return [
    section(...PREFERENCES.map((setting) => `• ${preferenceSentence(setting, own, t)}`)),
    actionsBlock([
      button(t.text('own.change'), CHANGE_PREFERENCES),
      button(t.text('absence.plan'), PLAN_ABSENCE),
    ]),
  ];
}
