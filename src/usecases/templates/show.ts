import type {
  CustomTemplate,
  TemplateScope,
  TemplateSource,
} from '../../domain/templates/custom-template.ts';
import type { TemplateKey } from '../../domain/templates/template-key.ts';
import type { ActorContext } from '../context.ts';

/** Which suggested messages somebody, and their workspace, have words of their own for. */
export type TemplatePlaces = Readonly<Record<TemplateScope, readonly TemplateKey[]>>;

/** The words of somebody, and of their workspace, for one message, and which of them hold for what they send. */
export interface TemplateOverview extends Readonly<Record<TemplateScope, CustomTemplate | null>> {
  readonly applies: TemplateSource;
}

/** Which messages have custom templates; never waits for anything. */
export function showTemplates({ templateCache, actor }: ActorContext): TemplatePlaces {
  const { teamId, userId } = actor;
  return {
    own: templateCache.places(teamId, userId),
    workspace: templateCache.places(teamId, null),
  };
}

/** The custom templates for one message; null where there are none. */
export function showTemplate({ templateCache, actor }: ActorContext, place: TemplateKey): TemplateOverview {
  const { teamId, userId } = actor;
  const own = templateCache.of({ teamId, ownerId: userId, place });
  const workspace = templateCache.of({ teamId, ownerId: null, place });
  const applies = own ? 'own' : workspace ? 'workspace' : 'built_in';
  return { own, workspace, applies };
}
