import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Answer, type ApiClient, request } from './api.ts';

type Json = Readonly<Record<string, unknown>>;

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly responses: Readonly<Record<string, unknown>>;
  readonly example: unknown;
}

/** What is sent to one operation. */
interface Call {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** A client that knows the API only from its OpenAPI document, and checks every answer against it. */
export interface DocumentClient {
  readonly document: Json;
  readonly operations: ReadonlyMap<string, Operation>;
  /** Calls an operation by its id; throws when the answer does not match the document. */
  call(operationId: string, call?: Call): Promise<Answer>;
}

// biome-ignore lint/suspicious/noExplicitAny: a document is read as it comes
function operationsOf(document: any): ReadonlyMap<string, Operation> {
  const found = new Map<string, Operation>();
  // biome-ignore lint/suspicious/noExplicitAny: a document is read as it comes
  for (const [path, item] of Object.entries<Record<string, any>>(document.paths))
    for (const [method, operation] of Object.entries(item)) {
      const schema = operation.requestBody?.content['application/json']?.schema;
      const name = schema?.$ref?.split('/').at(-1);
      const example = name ? document.components.schemas[name].example : schema?.example;
      found.set(operation.operationId, {
        method: method.toUpperCase(),
        path,
        responses: operation.responses,
        example,
      });
    }
  return found;
}

/** Reads the document of a running bot and returns a client for it. */
export async function documentClient({ url, secret }: ApiClient): Promise<DocumentClient> {
  const origin = new URL(url).origin;
  const { body: document } = await request(`${origin}/api/openapi.json`);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, 'openapi');
  const operations = operationsOf(document);
  const validators = new Map<string, ValidateFunction>();

  function check(
    operationId: string,
    { path, method, responses }: Operation,
    { status, headers, body }: Answer,
  ): void {
    if (status === 204 && Object.hasOwn(responses, status)) return;
    const type = headers.get('content-type')?.split(';')[0] ?? '';
    const pointer = [
      'paths',
      path,
      method.toLowerCase(),
      'responses',
      String(status),
      'content',
      type,
      'schema',
    ]
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const validate = validators.get(pointer) ?? ajv.compile({ $ref: `openapi#/${pointer}` });
    validators.set(pointer, validate);
    if (!validate(body)) {
      throw new Error(
        `${operationId} ${status}: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(body)}`,
      );
    }
  }

  return {
    document,
    operations,
    call: async (operationId, { params = {}, query = {}, headers = {}, body } = {}) => {
      const operation = operations.get(operationId);
      if (!operation) throw new Error(`the document has no ${operationId}`);
      const path = operation.path.replace(/\{(\w+)\}/g, (_, name) =>
        encodeURIComponent(String(params[name])),
      );
      const search = new URLSearchParams(query).toString();
      const answer = await request(`${origin}${path}${search === '' ? '' : `?${search}`}`, {
        method: operation.method,
        headers: {
          authorization: `Bearer ${secret}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      check(operationId, operation, answer);
      return answer;
    },
  };
}
