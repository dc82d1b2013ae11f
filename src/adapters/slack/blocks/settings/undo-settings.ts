import type { KnownBlock } from '@slack/types';
import type { Person, PreferencesChange } from '../../../../domain/people/person.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { UNDO_SETTINGS } from '../../ids/preferences.ts';
import { button, section } from '../kit/blocks.ts';

function undoButton({ version }: PreferencesChange, t: Localizer) {
  return { ...button(t.text('undo.button'), UNDO_SETTINGS), value: String(version) };
}

/** The button that takes the last change of somebody's settings back; nothing where there is none. */
export function undoSettings({ lastChange }: Person, t: Localizer): KnownBlock[] {
  if (!lastChange?.before) return [];
  return [{ type: 'actions', elements: [undoButton(lastChange, t)] }];
}

/** A line that says when somebody changed their settings, with the way back. */
export function ownSettingsChange(change: PreferencesChange, t: Localizer): KnownBlock {
  const line = section(t.mrkdwn('undo.own_settings', { when: t.stamp(change.at) }));
  return { ...line, accessory: undoButton(change, t) };
}
