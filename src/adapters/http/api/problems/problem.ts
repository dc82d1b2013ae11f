import { STATUS_CODES } from 'node:http';
import type { Context } from 'hono';

/** A field that cannot be used: where it is (a JSON pointer, or `query/…`), and why. */
export interface FieldProblem {
  readonly pointer: string;
  readonly detail: string;
}

/** Why a request was refused. `code` never changes; `detail` is a sentence for people. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly FieldProblem[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown to end a request with a refusal. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** The answer to a refused request, in the format of RFC 9457. */
export function problemResponse(c: Context, { status, code, detail, errors, headers }: Refusal): Response {
  const body = {
    type: `/api#${code}`,
    title: STATUS_CODES[status],
    status,
    detail,
    code,
    ...(errors && { errors }),
  };
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(c.get('t') && { 'content-language': c.get('t').language }),
      ...headers,
    },
  });
}
