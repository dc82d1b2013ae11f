import type { ButtonAction, StaticSelectAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { CustomTemplate } from '../../../../../domain/templates/custom-template.ts';
import type { DraftPart, PlacedTemplateIssue } from '../../../../../domain/templates/draft-templates.ts';
import type { TemplateKey } from '../../../../../domain/templates/template-key.ts';
import { TEXT_MAX } from '../../../../../languages/templates/custom-liquid.ts';
import { builtInTemplates } from '../../../../../languages/templates/custom-templates.ts';
import { simpleStart } from '../../../../../languages/templates/simple-start.ts';
import { validateSimpleTemplate } from '../../../../../languages/templates/simple-template.ts';
import { templateIssuesView } from '../../../blocks/settings/template-issues.ts';
import { templatePreviewView } from '../../../blocks/settings/template-preview.ts';
import { FIELD_VALUE } from '../../../ids/forms.ts';
import {
  EXAMPLE_FIELD,
  parseExample,
  parseInsertion,
  parseTemplateForm,
  TEMPLATE_ADVANCED,
  TEMPLATE_INSERT,
  TEMPLATE_PREVIEW,
  type TemplateFormState,
} from '../../../ids/templates.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';
import { onClick } from '../../on-click.ts';
import type { ViewValues } from '../thread-forms/values.ts';
import { inLiquid, withField } from './change-template-form.ts';
import { readTemplate } from './read-template.ts';
import { templateForm } from './template-form.ts';

/** A click in the form: what the form is about, what is typed in it, and the chosen option. */
interface FormClick {
  readonly form: TemplateFormState;
  readonly values: ViewValues;
  readonly chosen: string | undefined;
}

/** The result of a click: another form in place of this one, or a view on top of it. */
type Reaction = { readonly replace: ModalView } | { readonly push: ModalView };

async function preview({ form, values }: FormClick, { t, useCases }: RequestContext): Promise<Reaction> {
  const template = readTemplate(form, values);
  const number = parseExample(values[EXAMPLE_FIELD]?.[FIELD_VALUE]?.selected_option?.value);
  const tried = await useCases.previewTemplate(form.place, template, number);
  const view =
    'issues' in tried ? templateIssuesView(tried.issues, form.syntax, t) : templatePreviewView(tried, t);
  return { push: view };
}

/** Appends a field to a part; what was typed is kept. */
async function insert({ form, values, chosen }: FormClick, request: RequestContext): Promise<Reaction> {
  const template = readTemplate(form, values);
  const place = parseInsertion(chosen, form.place);
  const longer = place ? withField(template, place, form.place) : template;
  return { replace: await templateForm({ ...form, revision: form.revision + 1 }, longer, request) };
}

/** The issues of a plain-text template, since Liquid would send mistyped fields as they are. */
function simpleIssues({ parts }: CustomTemplate, { language }: TemplateKey): PlacedTemplateIssue[] {
  return (Object.entries(parts) as [DraftPart, string][]).flatMap(([part, text]) =>
    validateSimpleTemplate(text, language).map((issue) => ({ ...issue, part })),
  );
}

/** Converts the typed template to Liquid. */
async function advance({ form, values }: FormClick, request: RequestContext): Promise<Reaction> {
  const { t, useCases } = request;
  const { voice } = await useCases.showWorkspace(request.actor);
  const { place } = form;
  const typed = readTemplate(form, values);
  const issues = simpleIssues(typed, place);
  if (issues.length > 0) return { push: templateIssuesView(issues, 'simple', t) };
  const template = inLiquid(typed, simpleStart(place, voice), builtInTemplates(place, voice));
  const tooLong = (Object.entries(template.parts) as [DraftPart, string][])
    .filter(([, { length }]) => length > TEXT_MAX)
    .map(([part, { length }]) => ({ part, code: 'too_long', line: null, length, max: TEXT_MAX }) as const);
  if (tooLong.length > 0) return { push: templateIssuesView(tooLong, 'liquid', t) };
  return { replace: await templateForm({ ...form, revision: form.revision + 1 }, template, request) };
}

const REACTIONS = {
  [TEMPLATE_PREVIEW]: preview,
  [TEMPLATE_INSERT]: insert,
  [TEMPLATE_ADVANCED]: advance,
} as const;

/** Handles the buttons of the form other than saving: previewing, inserting a field, converting to Liquid. */
export function listenToTemplateEditing(app: GuardedApp): void {
  for (const [actions, react] of Object.entries(REACTIONS)) {
    onClick<FormClick, ButtonAction | StaticSelectAction>(app, {
      actions,
      parse: (action, { view }) => {
        const form = parseTemplateForm(view?.private_metadata ?? '');
        const chosen = action.type === 'static_select' ? action.selected_option?.value : undefined;
        return form && view ? { form, values: view.state.values, chosen } : null;
      },
      run: async (click, { request, open, replace }) => {
        const reaction = await react(click, request);
        return 'push' in reaction ? open(reaction.push) : replace(reaction.replace);
      },
    });
  }
}
