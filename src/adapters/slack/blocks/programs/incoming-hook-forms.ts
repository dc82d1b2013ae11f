import type { ModalView } from '@slack/types';
import { KEY_NAME_MAX } from '../../../../domain/access/api-key.ts';
import {
  HOOK_SOURCES,
  type IncomingHook,
  SOURCE_MAPPINGS,
} from '../../../../domain/incoming-hooks/incoming-hook.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import {
  HOOK_FIELD,
  HOOK_FORM,
  HOOK_MAPPING_FORM,
  HOOK_SIGNING_FORM,
  MAPPING_FIELDS,
} from '../../ids/incoming-hooks.ts';
import { option, section } from '../kit/blocks.ts';
import { selectInput, textInput } from '../kit/inputs.ts';
import { formView } from '../kit/modal.ts';
import { lastBody } from './incoming-hooks.ts';

/** The longest path, and the longest signing secret (characters). */
const PATH_MAX = 300;
const SECRET_MAX = 200;

/** The form for a new hook. */
export function hookForm(t: Localizer): ModalView {
  const sources = HOOK_SOURCES.map((source) => option(t.text(`hooks.source_${source}`), source));
  return formView(
    { callbackId: HOOK_FORM, title: t.text('hooks.add'), submit: t.text('hooks.save') },
    [
      textInput(
        { name: HOOK_FIELD.name, label: t.text('hooks.name'), hint: t.text('hooks.name_hint') },
        null,
        { max: KEY_NAME_MAX },
      ),
      selectInput({ name: HOOK_FIELD.source, label: t.text('hooks.source') }, sources, 'generic'),
    ],
    t,
  );
}

/** The form for a hook's mapping: the path of each field in a body, and the last body with its values masked. */
export function hookMappingForm({ id, source, mapping, last }: IncomingHook, t: Localizer): ModalView {
  const all = { ...SOURCE_MAPPINGS[source], ...mapping };
  const fields = MAPPING_FIELDS.map(({ field, name }) =>
    textInput({ name, label: t.text(`hooks.field_${field}`), optional: true }, all[field], { max: PATH_MAX }),
  );
  return formView(
    {
      callbackId: HOOK_MAPPING_FORM,
      metadata: id,
      title: t.text('hooks.map'),
      submit: t.text('hooks.save'),
    },
    [section(t.mrkdwn('hooks.map_hint')), ...lastBody(last, t), ...fields],
    t,
  );
}

/** The form for the secret with which HubSpot signs. A stored secret is never shown. */
export function hookSigningForm({ id, signedSince }: IncomingHook, t: Localizer): ModalView {
  return formView(
    {
      callbackId: HOOK_SIGNING_FORM,
      metadata: id,
      title: t.text('hooks.signing'),
      submit: t.text('hooks.save'),
    },
    [
      section(t.mrkdwn('hooks.signing_help'), signedSince !== null && t.mrkdwn('hooks.is_signed')),
      textInput(
        {
          name: HOOK_FIELD.secret,
          label: t.text('hooks.secret'),
          hint: t.text('hooks.secret_hint'),
          optional: true,
        },
        null,
        { max: SECRET_MAX },
      ),
    ],
    t,
  );
}
