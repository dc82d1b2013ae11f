import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiKey } from '../../../domain/access/api-key.ts';
import type { Localizer } from '../../../languages/localizer.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Log } from '../../../ports/log.ts';
import type { Store } from '../../../ports/store.ts';
import type { ActorUseCases, UseCases } from '../../../usecases/index.ts';

/** What the API's routes and middleware depend on. */
export interface ApiDeps {
  readonly useCases: UseCases;
  readonly store: Pick<Store, 'idempotency' | 'threads'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** What the middleware sets for each request. */
export interface ApiEnv {
  readonly Variables: {
    /** The texts in the language of `Accept-Language`. */
    t: Localizer;
    key: ApiKey;
    /** The use cases, carried out on behalf of the key. */
    useCases: ActorUseCases;
    /** Marks the changes of an idempotent request in the history; undefined without an `Idempotency-Key`. */
    group: string | undefined;
  };
}

export type Api = OpenAPIHono<ApiEnv>;
