import type { CustomTemplate } from '../../domain/templates/custom-template.ts';
import type { DraftFacts } from '../../domain/templates/draft.ts';
import type { PlacedTemplateIssue } from '../../domain/templates/draft-templates.ts';
import type { TemplateKey } from '../../domain/templates/template-key.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { ActorContext } from '../context.ts';
import { recallPerson } from '../people/recall.ts';
import { findThread } from '../threads/shared/find-thread.ts';
import { gatherDraft } from './gather-draft.ts';

/** The thread and the facts that the draft is rendered from, or the problems in the template. */
export type DraftPreview =
  | { readonly thread: PlannedThread | null; readonly facts: DraftFacts }
  | { readonly issues: readonly PlacedTemplateIssue[] };

/**
 * Renders a template for a client thread, as if the draft were for that thread, or for an invented client if `number`
 * is null; never waits for Slack.
 * @throws GhostwatchError `thread_not_found`
 */
export async function previewTemplate(
  ctx: ActorContext,
  place: TemplateKey,
  customTemplate: CustomTemplate,
  number: number | null,
): Promise<DraftPreview> {
  const issues = ctx.templateValidator.validateTemplates(place, customTemplate);
  if (issues.length > 0) return { issues };
  if (number === null)
    return { thread: null, facts: { ...ctx.templateValidator.exampleFacts(place, ctx.now), customTemplate } };
  const { language, category, kind } = place;
  const thread = { ...(await findThread(ctx, { by: 'number', number })), language, category };
  const owner = await recallPerson(ctx, { teamId: ctx.actor.teamId, userId: thread.ownerId });
  const facts = { ...(await gatherDraft(ctx, thread, kind, owner)), customTemplate };
  const issue = ctx.templateValidator.customTemplateIssue(facts);
  return issue ? { issues: [{ ...issue, part: 'body' }] } : { thread, facts };
}
