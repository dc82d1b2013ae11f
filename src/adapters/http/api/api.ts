import { getRequestListener } from '@hono/node-server';
import { OpenAPIHono, type Hook as OpenApiHook } from '@hono/zod-openapi';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { RequestHandler, Routes } from '../server.ts';
import type { Api, ApiDeps, ApiEnv } from './context.ts';
import { registerSecurity } from './document.ts';
import { actOnce } from './middleware/act-once.ts';
import { authenticate } from './middleware/authenticate.ts';
import { chooseLanguage } from './middleware/language.ts';
import { limitRate } from './middleware/limit-rate.ts';
import { readBody } from './middleware/read-body.ts';
import { fieldProblems } from './problems/field-problems.ts';
import { handleError } from './problems/handle-error.ts';
import { problemResponse } from './problems/problem.ts';
import { refusalOf, refuse } from './problems/refuse.ts';
import { addThreadRoute } from './routes/add-thread.ts';
import { documentRoutes } from './routes/documents.ts';
import { editThreadRoute } from './routes/edit-thread.ts';
import { listNotesRoute } from './routes/list-notes.ts';
import { listThreadsRoute } from './routes/list-threads.ts';
import { reportRoutes } from './routes/reports.ts';
import { showThreadRoute } from './routes/show-thread.ts';
import { threadActionRoutes } from './routes/thread-actions.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { workspaceRoutes } from './routes/workspace.ts';

/** The base path of the API; a breaking change gets a new version number. */
const BASE = '/api/v1';

// biome-ignore lint/suspicious/noExplicitAny: the hook of every route, whatever it reads
type Hook = OpenApiHook<any, ApiEnv, any, any>;

/** Answers an invalid request with 422 and each field that cannot be used. */
const sayWhatIsWrong: Hook = (result, c) => {
  if (result.success) return undefined;
  const t = c.get('t');
  const errors = fieldProblems(result.error, result.target, t);
  return problemResponse(c, { status: 422, code: 'invalid', detail: t.text('api.invalid'), errors });
};

/** Version 1: its routes, in the order in which the OpenAPI document lists them. */
function version1(deps: ApiDeps): Api {
  const api = new OpenAPIHono<ApiEnv>({ defaultHook: sayWhatIsWrong });
  addThreadRoute(api, deps);
  listThreadsRoute(api);
  showThreadRoute(api);
  editThreadRoute(api, deps);
  threadActionRoutes(api, deps);
  listNotesRoute(api);
  reportRoutes(api);
  webhookRoutes(api);
  workspaceRoutes(api);
  return api;
}

/**
 * Sets the language, the common headers, and the answers to errors, wrong methods (405) and unknown addresses (404).
 */
function answerEverything(app: Api, { clock, log }: ApiDeps): void {
  app.use(chooseLanguage(clock));
  app.use(async (c, next) => {
    await next();
    c.res.headers.set('cache-control', 'no-store');
    c.res.headers.set('x-content-type-options', 'nosniff');
  });
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const allow = methods.join(', ');
        const values = { method: c.req.method, allowed: allow };
        return refuse(c.get('t'), {
          status: 405,
          sentence: 'api.method_not_allowed',
          values,
          headers: { allow },
        });
      },
    }),
  );
  app.onError(handleError(log));
  app.notFound((c) =>
    problemResponse(c, refusalOf(c.get('t'), { status: 404, sentence: 'api.unknown_address' })),
  );
}

/** The routes of everything below `/api`. */
export function apiRoutes(deps: ApiDeps): Routes {
  const app: Api = new OpenAPIHono<ApiEnv>();
  answerEverything(app, deps);
  const elapsed = () => performance.now();
  app.use(`${BASE}/*`, authenticate(deps), limitRate(elapsed), readBody);
  // Not for `/webhooks`: an address is registered only once anyway, and an answer with a secret must not be stored.
  app.use(`${BASE}/threads/*`, actOnce(deps));
  app.route(BASE, version1(deps));
  registerSecurity(app);
  documentRoutes(app);
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const handler: RequestHandler = (request, response) => void listener(request, response);
  return { 'GET /api': handler, '/api/*': handler };
}
