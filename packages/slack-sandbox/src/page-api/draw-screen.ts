import type { Person } from '../people/person.ts';
import type { Sandbox } from '../sandbox.ts';
import type { ShortcutDeclaration } from '../workspace/app-declaration.ts';
import type { Channel } from '../workspace/channel.ts';
import type { Message } from '../workspace/message.ts';
import type { Desk } from './desk.ts';
import type { Face, Look, NumberedEntry, OpenPlace, Place, Screen, Seat, ShownMessage } from './screen.ts';

/** How many entries of the log the developer's panel shows; code can read them all. */
const SHOWN_ENTRIES = 200;

/** What a person's browser shows now. */
export function drawScreen(desk: Desk, viewer: Person, look: Look, readUntil: string): Screen {
  const { slack, options, tasks, clock } = desk;
  const place = placesOf(slack, viewer).find(({ id }) => id === look.placeId);
  if (place !== undefined) desk.marks.markRead(viewer, place);
  // People from other workspaces do not have our app's commands and shortcuts.
  const isOurs = !viewer.user.isExternal;
  const { checklist } = options;
  return {
    team: slack.team.name,
    appId: slack.app.botUserId,
    now: slack.now,
    timeZone: viewer.user.timeZone,
    viewerId: viewer.id,
    faces: facesOf(slack),
    seats: slack.people.filter((person) => !person.user.isBot).map((person) => seatOf(desk, person)),
    places: placesOf(slack, viewer).map((channel) => placeLine(desk, viewer, channel)),
    open: place === undefined ? null : openPlace(slack, viewer, place, readUntil),
    thread: place === undefined ? null : threadOf(slack, viewer, place, look.threadTs),
    modal: viewer.modal ?? null,
    home: viewer.home ?? null,
    hasHomeTab: slack.declaration.homeTab !== false,
    hasMessagesTab: slack.declaration.messagesTab !== false,
    emoji: options.emoji ?? {},
    suggestions: isOurs ? suggestionsOf(desk) : [],
    messageShortcuts: isOurs ? shortcutsOf(slack, 'message') : [],
    globalShortcuts: isOurs ? shortcutsOf(slack, 'global') : [],
    prompts: (options.prompts ?? []).filter(({ personId }) => personId === viewer.id),
    time: clock === undefined ? null : { steps: clock.steps, busy: clock.busy },
    checklist: checklist === undefined ? null : { ...checklist, tasks: tasks.shown() },
    beside: (options.beside ?? []).map(({ path, label }) => ({ path, label })),
    wire: look.withWire ? latestEntries(slack) : null,
  };
}

/** The app first, then the channels this person is in; people from other workspaces do not have our app. */
function placesOf(slack: Sandbox, person: Person): readonly Channel[] {
  const channels = slack.channels.filter(({ members }) => members.has(person.id));
  const { homeTab, messagesTab } = slack.declaration;
  const hasApp = !person.user.isExternal && (homeTab !== false || messagesTab !== false);
  return hasApp ? [person.dmChannel, ...channels] : channels;
}

function placeLine({ slack, marks }: Desk, viewer: Person, channel: Channel): Place {
  return {
    id: channel.id,
    name: channel.isIm ? slack.app.name : channel.name,
    isApp: channel.isIm,
    isPrivate: channel.isPrivate,
    isArchived: channel.isArchived,
    sharedWith: externalTeamsIn(slack, channel),
    memberIds: [...channel.members],
    unread: marks.unread(viewer, channel),
  };
}

function externalTeamsIn(slack: Sandbox, channel: Channel): string[] {
  const strangers = slack.people.filter(({ id, user }) => user.isExternal && channel.members.has(id));
  return [...new Set(strangers.map(({ user }) => user.team.name))];
}

function openPlace(slack: Sandbox, viewer: Person, channel: Channel, readUntil: string): OpenPlace {
  const messages = viewer.sees(channel).map((message) => shown(slack, message));
  return { id: channel.id, messages, readUntil };
}

function threadOf(slack: Sandbox, viewer: Person, channel: Channel, ts?: string): ShownMessage[] | null {
  const parent = viewer.sees(channel).find((message) => message.ts === ts);
  if (parent === undefined) return null;
  return viewer.seesThread(parent).map((message) => shown(slack, message));
}

function shown(slack: Sandbox, message: Message): ShownMessage {
  if (message.threadTs !== undefined && message.threadTs !== message.ts) return { message, replies: 0 };
  const replies = slack
    .messagesIn(message.channel)
    .filter(({ threadTs, ts }) => threadTs === message.ts && ts !== message.ts);
  const last = replies.at(-1);
  return { message, replies: replies.length, ...(last === undefined ? {} : { lastReplyTs: last.ts }) };
}

function facesOf(slack: Sandbox): Record<string, Face> {
  const faces: Record<string, Face> = {
    [slack.app.botUserId]: faceOfApp(slack.app.botUserId, slack.app.name),
    USLACKBOT: faceOfApp('USLACKBOT', 'Slackbot'),
  };
  for (const { id, name, user } of slack.people) {
    const from = user.isExternal ? { from: user.team.name } : {};
    faces[id] = { id, name, realName: user.realName, isApp: user.isBot, ...from };
  }
  return faces;
}

function faceOfApp(id: string, name: string): Face {
  return { id, name, realName: name, isApp: true };
}

function seatOf(desk: Desk, person: Person): Seat {
  const unread = placesOf(desk.slack, person).map((channel) => desk.marks.unread(person, channel));
  return {
    id: person.id,
    role: desk.options.roles?.[person.id] ?? '',
    unread: unread.reduce((sum, count) => sum + count, 0),
  };
}

function suggestionsOf({ slack, options }: Desk): Screen['suggestions'] {
  const declared = (slack.declaration.commands ?? []).map(
    ({ command, description = '', usageHint = '' }) => ({
      line: command,
      description: [usageHint, description].filter(Boolean).join(' – '),
    }),
  );
  return [...declared, ...(options.suggestions ?? [])];
}

function shortcutsOf(slack: Sandbox, type: ShortcutDeclaration['type']): Screen['messageShortcuts'] {
  return (slack.declaration.shortcuts ?? [])
    .filter((shortcut) => shortcut.type === type)
    .map(({ callbackId, name = callbackId }) => ({ callbackId, name }));
}

function latestEntries(slack: Sandbox): NumberedEntry[] {
  const { wire } = slack;
  const skipped = Math.max(0, wire.length - SHOWN_ENTRIES);
  return wire.slice(skipped).map((entry, index) => ({ number: skipped + index + 1, entry }));
}
