import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { executeWithFault, rateLimited } from '../faults/execute-with-fault.ts';
import type { JsonObject } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { apiOfCall, type Host, type WebApi } from '../server/host.ts';
import type { WebApiCall } from '../wire.ts';
import { withOwnIds, withSentIds } from '../workspace/user-ids.ts';
import { authorize } from './authorization.ts';
import type { Method } from './method.ts';
import { METHODS } from './methods.ts';
import { Params, readParams } from './params.ts';
import { jsonReply, type Reply, sendReply } from './reply.ts';

type Request = Context<{ Bindings: HttpBindings }>;

/** Answers `/api/<method>`, in the workspace that the call is for. */
export async function serveMethod(host: Host, context: Request): Promise<Response> {
  const read = await readCall(context);
  const bearer = /^Bearer (.+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
  const api = apiOfCall(host, bearer ?? read.params.text('token'), read.params.raw);
  const end = api.workspace.activity.begin();
  try {
    return sendReply(context, await answerCall(api, context, read));
  } finally {
    end();
  }
}

async function answerCall(api: WebApi, context: Request, read: ReadCall): Promise<Reply> {
  const { workspace } = api;
  const name = context.req.param('method') ?? '';
  const params = withoutToken(read.params.raw);
  const call: WebApiCall = { method: name, params, at: workspace.time.ms, answer: undefined, status: 0 };
  workspace.wire.add({ kind: 'call', call });
  const headers = context.req.header();
  const reply = await executeWithFault(api.faults.take(name), {
    run: () => carryOut(api, name, headers, read),
    hold: (run, afterMs) =>
      api.faults.hold(run, afterMs === undefined ? undefined : workspace.time.ms + afterMs),
    signal: api.closing,
  });
  note(call, reply);
  return reply;
}

interface ReadCall {
  readonly params: Params;
  readonly refusal: Refusal | undefined;
}

async function readCall(context: Request): Promise<ReadCall> {
  const contentType = context.req.header('content-type') ?? '';
  const body = await context.req.text();
  try {
    return { params: readParams(context.req.query(), contentType, body), refusal: undefined };
  } catch (error) {
    if (error instanceof Refusal) return { params: new Params({}), refusal: error };
    throw error;
  }
}

function carryOut(api: WebApi, name: string, headers: Record<string, string>, read: ReadCall): Reply {
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  try {
    if (read.refusal !== undefined) throw read.refusal;
    if (method === undefined) throw new Refusal('unknown_method', { req_method: name });
    const grant = authorize(api.workspace, method, headers.authorization, read.params);
    const wait = api.rateLimits?.check(name, method.tier, read.params.text('channel'));
    if (wait !== undefined) return rateLimited(wait);
    const basicAuth = basicAuthOf(headers.authorization);
    const { workspace, socketMode } = api;
    const params = new Params(withOwnIds(workspace, read.params.raw));
    const answer = method.handler({ workspace, socketMode, params, grant, basicAuth });
    // A user object contains both ids.
    const shown = name.startsWith('users.') ? answer : withSentIds(workspace, answer);
    return jsonReply({ ok: true, ...shown }, 200, scopeHeaders(method, grant?.scopes ?? []));
  } catch (error) {
    if (error instanceof Refusal) return jsonReply({ ok: false, error: error.code, ...error.details });
    throw error;
  }
}

function scopeHeaders(method: Method, scopes: readonly string[]): Record<string, string> {
  if (method.token === 'none') return {};
  return { 'x-oauth-scopes': scopes.join(','), 'x-accepted-oauth-scopes': method.scopes.join(',') };
}

function basicAuthOf(authorization: string | undefined): { user: string; password: string } | undefined {
  const encoded = /^Basic (.+)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const [user = '', ...password] = Buffer.from(encoded, 'base64').toString().split(':');
  return { user, password: password.join(':') };
}

function note(call: WebApiCall, reply: Reply): void {
  if (reply.kind !== 'answer') return;
  call.status = reply.status;
  call.answer = reply.json;
}

/** The arguments of a call for the log, without the secret that allowed it. */
function withoutToken({ token: _token, ...rest }: JsonObject): JsonObject {
  return rest;
}
