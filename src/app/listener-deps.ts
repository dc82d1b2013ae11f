import { noteAction } from '../adapters/slack/middleware/action-log.ts';
import { logUseCases } from '../adapters/slack/middleware/log-use-cases.ts';
import type { ListenerDeps } from '../adapters/slack/middleware/request-context.ts';
import type { Services } from '../usecases/context.ts';
import type { ConversationSync } from '../usecases/conversations/sync-worker.ts';
import { bindUseCases } from '../usecases/index.ts';
import { regionOf } from '../usecases/people/availability.ts';
import type { ProposalWorker } from '../usecases/proposals/proposal-worker.ts';

/** Builds what the Slack listeners depend on. */
export function createListenerDeps(
  services: Services,
  sync: ConversationSync,
  proposals: ProposalWorker,
): ListenerDeps {
  const { clock, log, holidays, store } = services;
  return {
    useCases: logUseCases(bindUseCases(services)),
    clock,
    log,
    sync,
    proposals,
    accept: async (teamId, key) => {
      const isFirst = await store.processedRequests.accept(teamId, key, clock.now());
      if (!isFirst) noteAction({ outcome: 'repeated' });
      return isFirst;
    },
    regionParts: (region, from) => holidays.partsOf(region, from),
    regionName: (region, language) => holidays.nameOf(region, language),
    regionOf: (person) => regionOf(holidays, person),
  };
}
