import type { KnownBlock } from '@slack/types';
import { coverOf, hasCover } from '../../../../domain/people/cover.ts';
import type { Person } from '../../../../domain/people/person.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { END_ABSENCE, PLAN_ABSENCE } from '../../ids/preferences.ts';
import { actionsBlock, button, section } from '../kit/blocks.ts';
import { coverSentence } from '../settings/cover.ts';
import { pauseSentence } from '../settings/pause.ts';

/** Whether the reader's nudges are paused, or go to somebody else, right now. */
function isAway(reader: Person, { now }: Localizer): boolean {
  const isPaused = (reader.pausedFrom ?? 0) <= now && (reader.pausedUntil ?? 0) > now;
  return isPaused || coverOf(reader, now) !== null;
}

/** Whether an absence of the reader is set, for now or for later. */
export function hasAbsence(reader: Person, { now }: Localizer): boolean {
  return (reader.pausedUntil ?? 0) > now || hasCover(reader, now);
}

/** That the reader's nudges are paused or go to somebody else, now or soon, and the buttons to change or end that. */
export function ownAbsence(reader: Person, t: Localizer): KnownBlock[] {
  if (!hasAbsence(reader, t)) return [];
  const lines = [
    ...((reader.pausedUntil ?? 0) > t.now ? [pauseSentence(reader, t)] : []),
    ...(hasCover(reader, t.now) ? [coverSentence(reader, t)] : []),
  ];
  const end = t.text(isAway(reader, t) ? 'absence.end' : 'absence.cancel');
  return [
    section(...lines),
    actionsBlock([button(t.text('absence.change'), PLAN_ABSENCE), button(end, END_ABSENCE)]),
  ];
}
