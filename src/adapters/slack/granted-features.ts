import type { OptionalFeature } from '../../domain/workspaces/optional-feature.ts';
import type { GrantedFeatures } from '../../ports/granted-features.ts';
import { OPTIONAL_SCOPES } from './scopes.ts';
import type { SlackClients } from './web-clients.ts';

/** The features that a workspace has not allowed, judged by the scopes in Slack's last answer. */
export function missingFeatures({ scopes }: SlackClients): readonly OptionalFeature[] {
  const granted = scopes();
  if (granted === null) return [];
  const declined = Object.entries(OPTIONAL_SCOPES).filter(([scope]) => !granted.includes(scope));
  return declined.map(([, { feature }]) => feature);
}

/** What a workspace allows, judged by the scopes in Slack's last answer. `clientsOf` returns its Slack clients. */
export function slackGrantedFeatures(clientsOf: (teamId: string) => SlackClients): GrantedFeatures {
  return { missing: (teamId) => missingFeatures(clientsOf(teamId)) };
}
