import { createRoute, z } from '@hono/zod-openapi';
import type { Person } from '../../../../domain/people/person.ts';
import type { Policy } from '../../../../domain/policies/policy.ts';
import { isoMoment } from '../../../../domain/threads/public-thread.ts';
import type { PolicyOfScope } from '../../../../usecases/policies/list.ts';
import type { Api } from '../context.ts';
import { problems } from '../schemas/problem.ts';
import { ownKey, person, policy } from '../schemas/workspace.ts';
import { json, SECURITY } from './answers.ts';

const COMMON = { method: 'get' as const, tags: ['Workspace'], security: SECURITY };

const keyRoute = createRoute({
  ...COMMON,
  path: '/key',
  operationId: 'showKey',
  summary: 'Show the key that is used, for trying out a connection',
  responses: { 200: json('The key.', ownKey), ...problems() },
});

const peopleRoute = createRoute({
  ...COMMON,
  path: '/people',
  operationId: 'listPeople',
  summary: 'List the colleagues who have met the bot',
  responses: {
    200: json('By name.', z.object({ people: z.array(person) }).openapi('People')),
    ...problems(),
  },
});

const policiesRoute = createRoute({
  ...COMMON,
  path: '/policies',
  operationId: 'listPolicies',
  summary: 'List the schedules by which people are nudged',
  responses: {
    200: json('By type.', z.object({ policies: z.array(policy) }).openapi('Policies')),
    ...problems(),
  },
});

function personJson({ userId, name, timeZone, ...one }: Person) {
  const { pausedFrom, pausedUntil, coverId, coverFrom, coverUntil } = one;
  return {
    id: userId,
    name,
    time_zone: timeZone,
    paused: pausedUntil === null ? null : { from: isoMoment(pausedFrom), until: isoMoment(pausedUntil) },
    cover:
      coverId === null ? null : { id: coverId, from: isoMoment(coverFrom), until: isoMoment(coverUntil) },
  };
}

function policyJson({ scope, isOwn }: PolicyOfScope, shown: Policy) {
  return {
    scope,
    is_own: isOwn,
    is_off: shown.isOff ?? false,
    steps: shown.steps.map(({ remedy, after }) => ({ remedy, after })),
    min_gap: shown.minGap,
    repeat_every: shown.repeatEvery,
    max_repeats: shown.maxRepeats,
  };
}

/** `GET /key`, `/people`, `/policies`: facts about the workspace. */
export function workspaceRoutes(api: Api): void {
  api.openapi(keyRoute, (c) => {
    const { name, scope, teamId } = c.get('key');
    return c.json({ name, scope, workspace: teamId }, 200);
  });
  api.openapi(peopleRoute, async (c) => {
    const people = await c.get('useCases').listPeople();
    return c.json({ people: people.map(personJson) }, 200);
  });
  api.openapi(policiesRoute, async (c) => {
    const { policies } = await c.get('useCases').listPolicies();
    const shown = policies.flatMap((one) => (one.policy ? [policyJson(one, one.policy)] : []));
    return c.json({ policies: shown }, 200);
  });
}
