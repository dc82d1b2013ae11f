import type { SlackThread } from '../../domain/threads/thread.ts';

/** The beginning of a link to Slack. */
const HOST = /^https?:\/\/(?:[\w-]+\.)*slack(?:-gov)?\.com\//i;
/** A link to a message, as Slack copies it. */
const ARCHIVE = /\/archives\/([CGD][A-Z0-9]{2,})\/p(\d{10,})(\d{6})(?![0-9])/;
/** A link to a thread in Slack's web client. */
const CLIENT = /\/client\/[TE][A-Z0-9]+\/([CGD][A-Z0-9]{2,})\/thread\/\1-(\d{10,}\.\d{6})(?![0-9])/;
/** A link to a whole channel. */
const CHANNEL = /\/(?:archives|client\/[TE][A-Z0-9]+)\/([CG][A-Z0-9]{2,})\/?(?:[?#]|$)/;
/** The first message of the thread in a link to a reply. */
const PARENT = /[?&]thread_ts=(\d{10,}\.\d{6})(?![0-9])/;

/**
 * The thread of a Slack message by its link; for a reply the thread that it is in, for a channel the whole channel. Null for
 * every other address.
 * @param url without escaped entities
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
