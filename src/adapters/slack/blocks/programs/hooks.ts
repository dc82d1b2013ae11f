import type { KnownBlock } from '@slack/types';
import { HOOK_FIELDS, type IncomingHook, SOURCE_MAPPINGS } from '../../../../domain/hooks/incoming-hook.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { copyable, section } from '../kit/blocks.ts';

/** The addresses to which other programs send. */
export function hooksView(hooks: readonly IncomingHook[], t: Localizer): KnownBlock[] {
  const lines = hooks.map(({ name, source }) => t.mrkdwn('hooks.line', { name, source }));
  return [
    section(t.mrkdwn('hooks.title'), ...(lines.length > 0 ? lines : [t.mrkdwn('hooks.none')])),
    section(t.mrkdwn('hooks.how')),
  ];
}

/** A new address, to be copied: it is shown this once. */
export function newHookView({ name }: IncomingHook, secret: string, t: Localizer): KnownBlock[] {
  return [
    section(t.mrkdwn('hooks.created', { name })),
    copyable(`/hooks/${secret}`),
    section(t.mrkdwn('hooks.try', { name })),
  ];
}

/** The new address of a hook, which is shown this once. */
export function newAddressView(
  { name, previousUntil }: IncomingHook,
  secret: string,
  t: Localizer,
): KnownBlock[] {
  const until = t.moment(previousUntil ?? t.now);
  return [section(t.mrkdwn('hooks.rotated', { name, until })), copyable(`/hooks/${secret}`)];
}

/** Where a hook reads what, and what its last body looked like, with every value masked. */
export function hookView({ name, source, mapping, last }: IncomingHook, t: Localizer): KnownBlock[] {
  const all = { ...SOURCE_MAPPINGS[source], ...mapping };
  const fields = HOOK_FIELDS.flatMap((field) => (all[field] ? [`${field}=${all[field]}`] : []));
  const shapes = last?.shapes.map(({ path, shape }) => `${path}: ${shape}`) ?? [];
  return [
    section(t.mrkdwn('hooks.mapping', { name })),
    copyable(fields.join('\n')),
    section(last ? t.mrkdwn('hooks.last', { when: t.moment(last.at) }) : t.mrkdwn('hooks.nothing_yet')),
    ...(shapes.length > 0 ? [copyable(shapes.join('\n'))] : []),
    section(t.mrkdwn('hooks.map_how', { name })),
  ];
}
