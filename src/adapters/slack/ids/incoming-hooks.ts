import { HOOK_FIELDS, type HookField } from '../../../domain/incoming-hooks/incoming-hook.ts';

/** The buttons that open the list of hooks, return to it, and open the form for a new one. */
export const OPEN_HOOKS = 'hooks_open';
export const LIST_HOOKS = 'hooks_list';
export const NEW_HOOK = 'hooks_new';
/** The actions on one hook; the value of the button is the hook's id. */
export const HOOK = {
  show: 'hook_show',
  map: 'hook_map',
  signing: 'hook_signing',
  rotate: 'hook_rotate',
  remove: 'hook_remove',
} as const;

/** The forms for a new hook, for its mapping, and for the secret with which its sender signs. */
export const HOOK_FORM = 'hook_form';
export const HOOK_MAPPING_FORM = 'hook_mapping_form';
export const HOOK_SIGNING_FORM = 'hook_signing_form';
/** The fields of these forms; each name is the block id of its input. */
export const HOOK_FIELD = { name: 'hook_name', source: 'hook_source', secret: 'hook_secret' } as const;

const MAPPING = 'hook_field_';

/** The block id of the input for the path of a field. */
const mappingField = (field: HookField): string => MAPPING + field;

/** Every field of a mapping with the block id of its input. */
export const MAPPING_FIELDS = HOOK_FIELDS.map((field) => ({ field, name: mappingField(field) }));
