import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { planFault } from '../faults/plan-from-page.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { Person } from '../people/person.ts';
import type { Sandbox } from '../sandbox.ts';
import { Changes } from '../workspace/changes.ts';
import type { Desk } from './desk.ts';
import { OpenTasks } from './open-tasks.ts';
import { ownPageOnly } from './own-page-only.ts';
import { pageHeaders } from './page-headers.ts';
import type { PageOptions } from './page-options.ts';
import { ReadMarks } from './read-marks.ts';
import { BadRequest } from './request-body.ts';
import { streamScreens } from './stream-screens.ts';
import { TurningClock } from './turning-clock.ts';
import { VERBS } from './verbs.ts';

/** Where `npm run build` writes the page; the path is the same from `src/` and from `dist/`. */
const BUILT_PAGE = fileURLToPath(new URL('../../dist/ui/', import.meta.url));

/**
 * Serves the workspace as a page at the sandbox's own address.
 * @throws Error with a sentence when the page was not built
 */
export function openPage(slack: Sandbox, options: PageOptions = {}): void {
  if (!existsSync(`${BUILT_PAGE}index.html`)) {
    throw new Error('The page has not been built yet. Run `npm run build` once, then try again.');
  }
  const changes = new Changes();
  slack.subscribe(() => changes.emit());
  const desk: Desk = {
    slack,
    options,
    marks: new ReadMarks(),
    tasks: new OpenTasks(options.checklist),
    clock: options.time === undefined ? undefined : new TurningClock(options.time, changes),
    changes,
  };
  const routes = routesOf(desk);
  slack.handOver((request) => routes.fetch(request));
}

function routesOf(desk: Desk): Hono {
  const routes = new Hono();
  routes.use(ownPageOnly);
  routes.use(pageHeaders);
  routes.get('/page/screen', (context) => {
    const { as, place, thread, wire } = context.req.query();
    const viewer = desk.slack.people.find(({ id }) => id === as) ?? desk.slack.people[0];
    if (viewer === undefined) return context.text('Nobody is in this workspace yet.', 404);
    const look = { viewerId: viewer.id, placeId: place, threadTs: thread, withWire: wire === 'true' };
    return streamScreens(context, desk, viewer, look);
  });
  routes.post('/page/people/:person/uploads', async (context) => {
    const name = context.req.query('name') ?? '';
    if (name === '') throw new BadRequest('A file has a name');
    const content = new Uint8Array(await context.req.arrayBuffer());
    return context.json({ id: personOf(desk, context.req.param('person')).uploads(name, content).id });
  });
  routes.get('/page/people/:person/files/:file/:name', (context) => {
    const { person, file: id, name } = context.req.param();
    const content = personOf(desk, person).downloads({ id, name });
    const headers = {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    };
    return new Response(new Uint8Array(content), { headers });
  });
  routes.post('/page/people/:person/:verb', async (context) => {
    const { person, verb } = context.req.param();
    const act = VERBS[verb];
    if (act === undefined) return context.text(`Nobody can "${verb}" here`, 404);
    return context.json(await act(personOf(desk, person), await bodyOf(context.req.raw), desk.slack));
  });
  routes.post('/page/time/:step', async (context) => {
    if (desk.clock === undefined) return context.text('This workspace has no time machine', 404);
    return context.json({ said: (await desk.clock.go(context.req.param('step'))) ?? null });
  });
  routes.post('/page/faults', async (context) => {
    planFault(desk.slack, await bodyOf(context.req.raw));
    return context.json({});
  });
  for (const { path, fetch } of desk.options.beside ?? []) {
    routes.all(path, (context) => fetch(context.req.raw));
    routes.all(`${path}/*`, (context) => fetch(context.req.raw));
  }
  routes.get('/*', serveStatic({ root: BUILT_PAGE }));
  routes.onError((error, context) => {
    const isOurFault = !(error instanceof Error);
    return context.json({ error: isOurFault ? String(error) : error.message }, isOurFault ? 500 : 409);
  });
  return routes;
}

function personOf({ slack }: Desk, id: string): Person {
  const person = slack.people.find((candidate) => candidate.id === id);
  if (person === undefined) throw new BadRequest('Nobody here has this id');
  return person;
}

async function bodyOf(request: Request): Promise<JsonObject> {
  const body: unknown = await request.json().catch(() => undefined);
  if (!isObject(body)) throw new BadRequest('The body must be a JSON object');
  return body;
}
