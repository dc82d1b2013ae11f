import type { KnownBlock } from '@slack/types';
import type { Localizer } from '../../../../languages/localizer.ts';
import { CHANGE_OWN, PLAN_ABSENCE } from '../../ids/preferences.ts';
import { actionsBlock, button, section } from '../kit/blocks.ts';
import { OWN_SETTINGS, type OwnSettings, ownLine } from './preferences.ts';

/** Somebody's own settings, with a button to change them. */
export function ownSection(own: OwnSettings, t: Localizer): KnownBlock[] {
  return [
    section(...OWN_SETTINGS.map((setting) => `• ${ownLine(setting, own, t)}`)),
    actionsBlock([button(t.text('own.change'), CHANGE_OWN), button(t.text('absence.plan'), PLAN_ABSENCE)]),
  ];
}
