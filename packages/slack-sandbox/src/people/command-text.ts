import type { Workspace } from '../workspace/workspace.ts';

/** Text as Slack passes it to an app: `&`, `<` and `>` are entities. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A link ends before the punctuation that follows it. */
const NAMED_THING = /(https?:\/\/[^\s<>|"]*[^\s<>|".,;:!?)'”’])|@([\p{L}\p{N}._-]+)|#([\p{L}\p{N}_-]+)/gu;

/**
 * What `should_escape` does to the text of a command: names of people and channels that exist, and links, become
 * `<…>`. What was already written as an entity (`<@U…>`) is left alone either way, because that is how clients send
 * a mention that was picked from the list.
 */
export function escapeCommand(workspace: Workspace, text: string): string {
  return splitEntities(text)
    .map((part) => (part.isEntity ? part.text : escapeNames(workspace, part.text)))
    .join('');
}

/** Typed text as Slack passes it on: entities that the client wrote are kept, everything else is escaped. */
export function escapeTyped(text: string): string {
  return splitEntities(text)
    .map((part) => (part.isEntity ? part.text : escapeText(part.text)))
    .join('');
}

const ENTITY = /(<(?:[@#!][^<>]*|https?:\/\/[^<>]*)>)/;

function splitEntities(text: string): { text: string; isEntity: boolean }[] {
  return text.split(ENTITY).map((part) => ({ text: part, isEntity: ENTITY.test(part) }));
}

function escapeNames(workspace: Workspace, text: string): string {
  return escapeText(text).replaceAll(NAMED_THING, (match, link?: string, name?: string, channel?: string) => {
    if (link !== undefined) return `<${link}>`;
    return name === undefined
      ? channelMention(workspace, channel ?? '', match)
      : userMention(workspace, name, match);
  });
}

function userMention(workspace: Workspace, name: string, typed: string): string {
  const user = [...workspace.users.values()].find((candidate) => candidate.name === name);
  return user === undefined ? typed : `<@${user.id}|${user.name}>`;
}

function channelMention(workspace: Workspace, name: string, typed: string): string {
  const channel = [...workspace.channels.values()].find(
    (candidate) => !candidate.isIm && candidate.name === name,
  );
  return channel === undefined ? typed : `<#${channel.id}|${channel.name}>`;
}
