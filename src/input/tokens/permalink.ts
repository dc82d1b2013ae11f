import type { SlackThread } from '../../domain/threads/thread.ts';

const HOST = /^https?:\/\/(?:[\w-]+\.)*slack(?:-gov)?\.com\//i;
const ARCHIVE = /\/archives\/([CGD][A-Z0-9]{2,})\/p(\d{10,})(\d{6})(?![0-9])/;
const CLIENT = /\/client\/[TE][A-Z0-9]+\/([CGD][A-Z0-9]{2,})\/thread\/\1-(\d{10,}\.\d{6})(?![0-9])/;
/** A whole channel. */
const CHANNEL = /\/(?:archives|client\/[TE][A-Z0-9]+)\/([CG][A-Z0-9]{2,})\/?(?:[?#]|$)/;
const PARENT = /[?&]thread_ts=(\d{10,}\.\d{6})(?![0-9])/;

/**
 * The thread behind a link to a Slack message; a link to a reply gives its thread, one to a channel the whole channel.
 * @param url entities already undone
 * @returns null for every other address
 */
export function slackThreadOf(url: string): SlackThread | null {
  if (!HOST.test(url)) return null;
  const client = CLIENT.exec(url);
  if (client?.[1] && client[2]) return { channelId: client[1], ts: client[2] };
  const [, channelId, seconds, micros] = ARCHIVE.exec(url) ?? [];
  if (!channelId) {
    const whole = CHANNEL.exec(url)?.[1];
    return whole ? { channelId: whole, ts: null } : null;
  }
  return { channelId, ts: PARENT.exec(url)?.[1] ?? `${seconds}.${micros}` };
}
