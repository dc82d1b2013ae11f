import type { ModalView } from '@slack/types';
import type { CustomTemplate } from '../../../../../domain/templates/custom-template.ts';
import { simpleStart } from '../../../../../languages/templates/simple-start.ts';
import { templateFormView } from '../../../blocks/settings/template-form.ts';
import type { TemplateFormState } from '../../../ids/templates.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';

/** The number of clients offered for the preview of a template. */
const EXAMPLES = 20;

/** Somebody's own clients, or else those of the team. */
async function examplesFor({ useCases }: RequestContext) {
  const page = { limit: EXAMPLES, offset: 0 };
  const mine = await useCases.listThreads({ ...page, scope: 'mine' });
  const { lines } = mine.total > 0 ? mine : await useCases.listThreads({ ...page, scope: 'all' });
  return lines.map(({ thread }) => thread);
}

/**
 * The form for the template of a message. It starts with what was typed, else the scope's own template, else the
 * workspace's, else the built-in message as plain text.
 */
export async function templateForm(
  { place, scope, revision }: Omit<TemplateFormState, 'syntax'>,
  typed: CustomTemplate | null,
  request: RequestContext,
): Promise<ModalView> {
  const { t, useCases } = request;
  const { applies, ...stored } = await useCases.showTemplate(place);
  const { voice } = await useCases.showWorkspace(request.actor);
  const began = stored[scope] ?? stored.workspace;
  const template = typed ?? began ?? { syntax: 'simple', parts: simpleStart(place, voice) };
  const threads = await examplesFor(request);
  const isStored = stored[scope] !== null;
  return templateFormView({ place, scope, revision, template, applies, isStored, threads }, t);
}
