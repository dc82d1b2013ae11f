import { HOOK_FIELDS, type HookField } from '../../../domain/hooks/incoming-hook.ts';

/** Opens the hooks of the workspace, goes back to them, and opens the form of a new one. */
export const OPEN_HOOKS = 'hooks_open';
export const LIST_HOOKS = 'hooks_list';
export const NEW_HOOK = 'hooks_new';
/** What is done with one hook; the value of the button is its id. */
export const HOOK = {
  show: 'hook_show',
  map: 'hook_map',
  signing: 'hook_signing',
  rotate: 'hook_rotate',
  remove: 'hook_remove',
} as const;

/** The forms of a new hook, of its mapping and of the secret with which its sender signs. */
export const HOOK_FORM = 'hook_form';
export const HOOK_MAPPING_FORM = 'hook_mapping_form';
export const HOOK_SIGNING_FORM = 'hook_signing_form';
/** Their fields; each is the block id of its input. */
export const HOOK_FIELD = { name: 'hook_name', source: 'hook_source', secret: 'hook_secret' } as const;

const MAPPING = 'hook_field_';

/** The block id of the input for the path of a field. */
export const mappingField = (field: HookField): string => MAPPING + field;

/** Every field of a mapping with the block id of its input. */
export const MAPPING_FIELDS = HOOK_FIELDS.map((field) => ({ field, name: mappingField(field) }));
