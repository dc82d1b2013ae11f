import { type Person, renderView, type View } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from '../../src/adapters/slack/scopes.ts';
import { declaredApp } from '../support/manifest.ts';
import { screenOf } from '../support/settings.ts';
import { addAda, nudgesTo, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const REQUIRED = Object.keys(REQUIRED_SCOPES);
const ALL = [...REQUIRED, ...Object.keys(OPTIONAL_SCOPES)];

let workspace: Workspace;
let ada: Person;

async function open(scopes: readonly string[], locale = 'en-GB'): Promise<void> {
  workspace = await openWorkspace(undefined, { app: { ...declaredApp(), scopes } });
  ada = addAda(workspace.slack, locale);
}

async function home(): Promise<string> {
  await ada.opensHome();
  await workspace.slack.quiet();
  return ada.home ? renderView(ada.home, workspace.slack.nameOf) : '';
}

afterEach(() => workspace.close());

describe('an app that was granted only what a nudge needs', () => {
  beforeEach(() => open(REQUIRED));

  test('watches a client and nudges', async () => {
    expect(await type(ada, '/ghostwatch add "Acme GmbH"', workspace)).toContain('Now watching');
    await workspace.timePasses('2026-11-13T18:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
  });

  test('says on the Home tab what is missing, what it would bring and how to get it, until it is granted', async () => {
    const said = await home();
    expect(said).toContain('Not allowed in this workspace yet.');
    for (const scope of Object.keys(OPTIONAL_SCOPES)) expect(said).toContain(scope);
    expect(said).toContain('reinstall it and tick what you want');
    expect(said).not.toContain(':ghost:');

    workspace.slack.reinstall([...REQUIRED, 'reactions:read']);
    const afterwards = await home();
    expect(afterwards).not.toContain('reactions:read');
    expect(afterwards).toContain('groups:history');
    expect(afterwards).toContain(':ghost:');

    workspace.slack.reinstall(ALL);
    expect(await home()).not.toContain('Not allowed');
  });

  test('offers no emoji in the help, and the settings say why it does nothing', async () => {
    expect(await type(ada, '/ghostwatch help', workspace)).not.toContain(':ghost:');
    expect(await type(ada, '/ghostwatch', workspace)).not.toContain(':ghost:');
    expect(await type(ada, '/ghostwatch settings', workspace)).toContain('The emoji does nothing yet');
  });

  test('says that no clients can be suggested, and what to allow', async () => {
    expect(await type(ada, '/ghostwatch suggestions', workspace)).toContain('`users:read.email`');
    expect(await type(ada, '/ghostwatch suggestions off', workspace)).not.toContain('users:read.email');
    workspace.slack.reinstall(ALL);
    await home();
    expect(await type(ada, '/ghostwatch suggestions on', workspace)).not.toContain('users:read.email');
  });

  test('says at the client that replies in its channel are not heard, and a click tells of one', async () => {
    const channel = workspace.slack.addChannel({ name: 'acme', members: [ada], withBot: true });
    await type(ada, `/ghostwatch add Acme link:<#${channel.id}>`, workspace);
    await workspace.slack.quiet();
    expect(await type(ada, '/ghostwatch show #1', workspace)).toContain('`channels:history`');
    expect(await type(ada, '/ghostwatch replied #1', workspace)).toContain('our turn');
  });
});

test('an emoji in a channel whose name may not be seen is answered with what works instead', async () => {
  await open([...REQUIRED, 'reactions:read']);
  const channel = workspace.slack.addChannel({ name: 'acme', members: [ada], withBot: true });
  await ada.reacts(await ada.says(channel, 'Our offer'), 'ghost');
  await workspace.slack.quiet();
  expect(workspace.read(ada.sees(channel).at(-1))).toContain('Choose _Watch this thread_ in the menu');
  expect(await type(ada, '/ghostwatch list', workspace)).not.toContain('acme');
});

test('a channel for escalations may be set although its members cannot be seen', async () => {
  await open(REQUIRED);
  const channel = workspace.slack.addChannel({ name: 'sales', members: [ada], withBot: true });
  const boss = workspace.slack.addPerson({ name: 'boss', isAdmin: true });
  expect(await type(boss, `/ghostwatch escalation <#${channel.id}|sales>`, workspace)).toContain(
    'I post it in #sales',
  );
});

/** What Ada sees of a client that is linked to a channel. */
async function showsLinked(isPrivate: boolean): Promise<string> {
  const channel = workspace.slack.addChannel({ name: 'acme', members: [ada], withBot: true, isPrivate });
  await type(ada, `/ghostwatch add Acme link:<#${channel.id}>`, workspace);
  await workspace.slack.quiet();
  return type(ada, '/ghostwatch show #1', workspace);
}

/** What the bot answers to an emoji on a message in a channel. */
async function reactsIn(isPrivate: boolean): Promise<string> {
  const channel = workspace.slack.addChannel({ name: 'acme', members: [ada], withBot: true, isPrivate });
  await ada.reacts(await ada.says(channel, 'Our offer'), 'ghost');
  await workspace.slack.quiet();
  return workspace.read(ada.sees(channel).at(-1));
}

/** Where the feature of each optional scope says that it lacks it. */
const FEATURES: Readonly<Record<string, () => Promise<string>>> = {
  'channels:history': () => showsLinked(false),
  'groups:history': () => showsLinked(true),
  'channels:read': () => reactsIn(false),
  'groups:read': () => reactsIn(true),
  'reactions:read': () => type(ada, '/ghostwatch settings', workspace),
  'users:read.email': () => type(ada, '/ghostwatch suggestions', workspace),
  'files:read': async () => {
    await ada.opensHome();
    await workspace.slack.quiet();
    await ada.clicks(ada.home as View, 'Import');
    await workspace.slack.quiet();
    return screenOf(ada, workspace);
  },
  'files:write': async () => {
    await type(ada, '/ghostwatch add "Acme GmbH"', workspace);
    return type(ada, '/ghostwatch export', workspace);
  },
};

describe.each(['en-GB', 'de-DE'])('to somebody whose language is %s', (locale) => {
  test.each(Object.keys(OPTIONAL_SCOPES))(
    'the Home tab names %s alone, if it is missing',
    async (missing) => {
      await open(
        ALL.filter((scope) => scope !== missing),
        locale,
      );
      const said = await home();
      expect(Object.keys(OPTIONAL_SCOPES).filter((scope) => said.includes(`\`${scope}\``))).toEqual([
        missing,
      ]);
      expect(said).toContain('api.slack.com/apps');
    },
  );

  test.each(Object.keys(OPTIONAL_SCOPES))('the feature that needs %s says so', async (missing) => {
    await open(
      ALL.filter((scope) => scope !== missing),
      locale,
    );
    expect(await FEATURES[missing]?.()).toContain(`\`${missing}\``);
    await workspace.close();
    await open(ALL, locale);
    expect(await FEATURES[missing]?.()).not.toContain(`\`${missing}\``);
  });
});
