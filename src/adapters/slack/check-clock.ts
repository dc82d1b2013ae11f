import type { HealthCheck } from '../../ports/health-check.ts';

/**
 * A clock that is off by more than this (ms) is reported: Slack does not mind a few seconds, but nudges come late by as
 * much.
 */
const SKEW_NOTED = 30_000;
/** With a clock that is off by more than this (ms), signed requests are refused as too old. */
const SKEW_REFUSED = 300_000;

/** Compares the machine's time with Slack's (UTC ms; NaN if Slack did not tell it). */
export function checkClock(slackSays: number, now: number): HealthCheck {
  const skew = Math.abs(now - slackSays);
  const says = `${Math.round(skew / 1000)} s from Slack's`;
  if (Number.isNaN(skew)) return { about: 'Clock', state: 'ok', says: 'Slack did not tell the time' };
  if (skew < SKEW_NOTED) return { about: 'Clock', state: 'ok', says };
  const remedy = 'Let the machine set its clock by the network (NTP).';
  return { about: 'Clock', state: skew < SKEW_REFUSED ? 'warning' : 'fault', says, remedy };
}
