import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { executeWithFault } from '../faults/execute-with-fault.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { Refusal } from '../refusal.ts';
import type { WebApi } from '../server/host.ts';
import { apiOfResponseUrl, type Host } from '../server/host.ts';
import { readParams } from '../web-api/params.ts';
import { jsonReply, type Reply, sendReply, textReply } from '../web-api/reply.ts';
import { RESPONSE_URL_USES } from '../workspace/response-urls.ts';
import { respond } from './respond.ts';

type Request = Context<{ Bindings: HttpBindings }>;

/** Answers a POST to a response_url. */
export async function serveResponseUrl(host: Host, context: Request): Promise<Response> {
  const api = apiOfResponseUrl(host, context.req.path);
  const end = api.workspace.activity.begin();
  try {
    return sendReply(context, await answerPost(api, context));
  } finally {
    end();
  }
}

async function answerPost(api: WebApi, context: Request): Promise<Reply> {
  const { workspace } = api;
  const contentType = context.req.header('content-type') ?? '';
  const body = await context.req.text();
  const reply = await executeWithFault(api.faults.take('response_url'), {
    run: () => carryOut(api, context.req.path, contentType, body),
    hold: (run, afterMs) =>
      api.faults.hold(run, afterMs === undefined ? undefined : workspace.time.ms + afterMs),
    signal: api.closing,
  });
  workspace.wire.add({ kind: 'response_url', body: parsed(body), ...outcomeOf(reply) });
  return reply;
}

function carryOut(api: WebApi, path: string, contentType: string, body: string): Reply {
  const { workspace } = api;
  const responseUrl = workspace.responseUrls.get(path);
  if (responseUrl === undefined || workspace.time.ms > responseUrl.expiresAt) return refused('expired_url');
  if (responseUrl.uses >= RESPONSE_URL_USES) return refused('used_url');
  try {
    const params = readParams({}, contentType.includes('form') ? contentType : 'application/json', body);
    respond(workspace, responseUrl, params);
    responseUrl.uses += 1;
    return textReply('ok', 200);
  } catch (error) {
    // Invalid content is refused with status 200 here; clients that check only the status take it for success.
    if (error instanceof Refusal) return jsonReply({ ok: false, error: error.code, ...error.details });
    throw error;
  }
}

function refused(error: string): Reply {
  return jsonReply({ ok: false, error }, 404);
}

function outcomeOf(reply: Reply): { answer: string; status: number } {
  return reply.kind === 'answer'
    ? { answer: String(reply.body), status: reply.status }
    : { answer: '', status: 0 };
}

function parsed(body: string): Json {
  try {
    const value = JSON.parse(body) as Json | JsonObject;
    return isObject(value) ? value : body;
  } catch {
    return body;
  }
}
