import { getRequestListener } from '@hono/node-server';
import { OpenAPIHono } from '@hono/zod-openapi';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { RequestHandler, Routes } from '../server.ts';
import type { Api, ApiDeps, ApiEnv } from './context.ts';
import { actOnce } from './middleware/act-once.ts';
import { authenticate } from './middleware/authenticate.ts';
import { chooseLanguage } from './middleware/language.ts';
import { limitRate } from './middleware/limit-rate.ts';
import { limitBody, readBody } from './middleware/read-body.ts';
import { fieldProblems } from './problems/field-problems.ts';
import { handleError } from './problems/handle-error.ts';
import { problemResponse } from './problems/problem.ts';
import { refuse } from './problems/refuse.ts';
import { addThreadRoute } from './routes/add-thread.ts';
import { editThreadRoute } from './routes/edit-thread.ts';
import { listThreadsRoute } from './routes/list-threads.ts';
import { showThreadRoute } from './routes/show-thread.ts';
import { threadActionRoutes } from './routes/thread-actions.ts';

/** Where the API begins; a change that breaks programs gets another number. */
const BASE = '/api/v1';

function createApp(deps: ApiDeps): Api {
  const app = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const t = c.get('t');
      const errors = fieldProblems(result.error, result.target, t);
      return problemResponse(c, { status: 422, code: 'invalid', detail: t.text('api.invalid'), errors });
    },
  });
  app.use(chooseLanguage(deps.clock));
  app.use(async (c, next) => {
    await next();
    c.res.headers.set('cache-control', 'no-store');
    c.res.headers.set('x-content-type-options', 'nosniff');
  });
  app.use(
    `${BASE}/*`,
    authenticate(deps),
    limitRate(() => performance.now()),
    limitBody,
    readBody,
    actOnce(deps),
  );
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const allowed = methods.join(', ');
        const values = { method: c.req.method, allowed };
        return refuse(c.get('t'), {
          status: 405,
          sentence: 'api.method_not_allowed',
          values,
          headers: { allow: allowed },
        });
      },
    }),
  );
  app.onError(handleError(deps.log));
  app.notFound((c) => refuse(c.get('t'), { status: 404, sentence: 'api.unknown_address' }));
  return app;
}

/** Registers the routes of version 1, in the order in which the document shows them. */
function registerRoutes(app: Api, deps: ApiDeps): void {
  const v1 = app.basePath(BASE);
  addThreadRoute(v1, deps);
  listThreadsRoute(v1);
  showThreadRoute(v1);
  editThreadRoute(v1, deps);
  threadActionRoutes(v1, deps);
}

/** Everything below `/api`. */
export function apiRoutes(deps: ApiDeps): Routes {
  const app = createApp(deps);
  registerRoutes(app, deps);
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const handler: RequestHandler = (request, response) => void listener(request, response);
  return { 'GET /api': handler, '/api/*': handler };
}
