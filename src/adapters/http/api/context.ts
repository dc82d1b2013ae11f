import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiKey } from '../../../domain/access/api-key.ts';
import type { Localizer } from '../../../languages/localizer.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Log } from '../../../ports/log.ts';
import type { Store } from '../../../ports/store.ts';
import type { ActorUseCases, UseCases } from '../../../usecases/index.ts';

/** What the API works with. */
export interface ApiDeps {
  readonly useCases: UseCases;
  readonly store: Pick<Store, 'idempotency' | 'threads'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** What the middleware has found out about a request. */
export interface ApiEnv {
  readonly Variables: {
    /** The words for whoever reads the answer, by `Accept-Language`. */
    t: Localizer;
    key: ApiKey;
    /** The use cases as the key asks for them. */
    useCases: ActorUseCases;
    /** Names the request in the history, where it is to act once; undefined for any other. */
    group: string | undefined;
  };
}

export type Api = OpenAPIHono<ApiEnv>;
