import type { Json, JsonObject } from '../json.ts';
import type { Person } from '../people/person.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Message } from '../workspace/message.ts';
import type { View } from '../workspace/view.ts';
import { BadRequest, choiceFrom, objectIn, optionalTextIn, textIn } from './request-body.ts';

type Verb = (person: Person, body: JsonObject, slack: Sandbox) => Promise<Json>;

/** What a person at the keyboard can do, by the last part of the address. */
export const VERBS: Readonly<Record<string, Verb>> = {
  says: async (person, body, slack) => {
    const threadTs = optionalTextIn(body, 'threadTs');
    const text = withMentions(slack, textIn(body, 'text'));
    await person.says(textIn(body, 'channel'), text, threadTs === undefined ? {} : { threadTs });
    return {};
  },
  command: async (person, body) => {
    const threadTs = optionalTextIn(body, 'threadTs');
    const where = { channel: textIn(body, 'channel'), ...(threadTs === undefined ? {} : { threadTs }) };
    const { outcome } = await person.command(textIn(body, 'line'), where);
    return { outcome };
  },
  acts: async (person, body) => {
    if (body.values !== undefined) await fillIn(person, body);
    const element = { blockId: textIn(body, 'blockId'), actionId: textIn(body, 'actionId') };
    const { outcome } = await person.selects(targetOf(person, body), element, choiceFrom(body.choice));
    return { outcome };
  },
  searches: async (person, body) => {
    const element = { blockId: textIn(body, 'blockId'), actionId: textIn(body, 'actionId') };
    const { outcome, options } = await person.searches(
      targetOf(person, body),
      element,
      textIn(body, 'query'),
    );
    return { outcome, options: [...options] };
  },
  submits: async (person, body) => {
    await fillIn(person, body);
    const { outcome } = await person.submits();
    return { outcome };
  },
  closesModal: async (person, body) => {
    requireModal(person, textIn(body, 'viewId'));
    await person.closesModal({ all: body.all === true });
    return {};
  },
  opensHome: async (person, body) => {
    await person.opensHome(textIn(body, 'tab') === 'messages' ? 'messages' : 'home');
    return {};
  },
  reacts: async (person, body) => {
    await person.reacts(messageIn(person, body), textIn(body, 'emoji'));
    return {};
  },
  usesMessageShortcut: async (person, body) => {
    const { outcome } = await person.usesMessageShortcut(textIn(body, 'callbackId'), messageIn(person, body));
    return { outcome };
  },
  usesShortcut: async (person, body) => {
    const { outcome } = await person.usesShortcut(textIn(body, 'callbackId'));
    return { outcome };
  },
};

/** Replaces `@name` by a mention, as a client does once the name was picked from its list. */
function withMentions(slack: Sandbox, text: string): string {
  return text.replaceAll(/(?<![\w<])@([\p{L}\p{N}._-]*[\p{L}\p{N}])/gu, (typed, name: string) => {
    const known = slack.people.find((person) => person.name === name);
    return known?.mention ?? typed;
  });
}

function targetOf(person: Person, body: JsonObject): Message | View {
  const viewId = optionalTextIn(body, 'viewId');
  if (viewId === undefined) return messageIn(person, body);
  const view = [person.modal, person.home].find((candidate) => candidate?.id === viewId);
  if (view === undefined) throw new BadRequest('This view is not on the screen any more');
  return view;
}

function messageIn(person: Person, body: JsonObject): Message {
  const channel = textIn(body, 'channel');
  const ts = textIn(body, 'ts');
  const threadTs = optionalTextIn(body, 'threadTs');
  const seen = person.sees(channel);
  const parent = seen.find((message) => message.ts === threadTs);
  const all = parent === undefined ? seen : [...seen, ...person.seesThread(parent)];
  const found = all.find((message) => message.ts === ts);
  if (found === undefined) throw new BadRequest('This message is gone');
  return found;
}

/** Puts the values of the browser's fields into the form; fields that no longer exist are left out. */
async function fillIn(person: Person, body: JsonObject): Promise<void> {
  const { blocks } = requireModal(person, textIn(body, 'viewId'));
  const there = new Set(blocks.map((block) => block.block_id));
  const values = Object.entries(objectIn(body, 'values')).filter(([blockId]) => there.has(blockId));
  person.types(Object.fromEntries(values.map(([blockId, value]) => [blockId, choiceFrom(value)])));
}

function requireModal(person: Person, viewId: string): View {
  const { modal } = person;
  if (modal?.id !== viewId) throw new BadRequest('This form is not on the screen any more');
  return modal;
}
