import type {
  CustomTemplate,
  TemplateScope,
  TemplateSource,
} from '../../domain/templates/custom-template.ts';
import type { TemplateKey } from '../../domain/templates/template-key.ts';
import type { ActorContext } from '../context.ts';

/** Which suggested messages the actor and their workspace have custom templates for. */
export type TemplatePlaces = Readonly<Record<TemplateScope, readonly TemplateKey[]>>;

/**
 * The actor's own template and that of the workspace for one message, and which of them is used for what the actor
 * sends.
 */
export interface TemplateOverview extends Readonly<Record<TemplateScope, CustomTemplate | null>> {
  readonly applies: TemplateSource;
}

/** Lists the messages that have custom templates; answers from memory. */
export function showTemplates({ templateCache, actor }: ActorContext): TemplatePlaces {
  const { teamId, userId } = actor;
  return {
    own: templateCache.places(teamId, userId),
    workspace: templateCache.places(teamId, null),
  };
}

/** Returns the custom templates for one message; null if there are none. */
export function showTemplate({ templateCache, actor }: ActorContext, place: TemplateKey): TemplateOverview {
  const { teamId, userId } = actor;
  const own = templateCache.of({ teamId, ownerId: userId, place });
  const workspace = templateCache.of({ teamId, ownerId: null, place });
  const applies = own ? 'own' : workspace ? 'workspace' : 'built_in';
  return { own, workspace, applies };
}
