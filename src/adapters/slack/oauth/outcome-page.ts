import type { Localizer, MessageKey } from '../../../languages/localizer.ts';
import { REQUIRED_SCOPES } from '../scopes.ts';
import type { InstallPage } from './install-page.ts';

/** The result of an installation. */
export type Outcome =
  | {
      readonly kind: 'installed' | 'reinstalled';
      readonly where: string;
      readonly isOrganisation: boolean;
      readonly scopes: readonly string[];
      readonly openUrl: string;
    }
  | { readonly kind: 'deleting'; readonly where: string }
  | { readonly kind: 'failed'; readonly code: string }
  | { readonly kind: 'cancelled' | 'expired' | 'elsewhere' | 'no_state' | 'used' | 'other_app' | 'trouble' };

/** The path of the start page. */
export const INSTALL_PATH = '/slack/install';

const STATUS: Partial<Record<Outcome['kind'], number>> = {
  installed: 200,
  reinstalled: 200,
  used: 200,
  no_state: 200,
  cancelled: 200,
  deleting: 409,
  trouble: 500,
};

/** Slack's error code, or `unknown` if it does not look like one and must not be shown. */
const plainCode = (code: string) => (/^[a-z0-9_]{1,40}$/.test(code) ? code : 'unknown');

function again(kind: Outcome['kind'], sentence: string, t: Localizer): InstallPage {
  return {
    status: STATUS[kind] ?? 400,
    sentences: [sentence],
    button: { label: t.text(kind === 'no_state' ? 'install.add' : 'install.again'), href: INSTALL_PATH },
  };
}

function installedPage(
  { kind, where, isOrganisation, scopes, openUrl }: Extract<Outcome, { readonly openUrl: string }>,
  t: Localizer,
): InstallPage {
  const key: MessageKey =
    kind === 'reinstalled'
      ? 'install.renewed'
      : isOrganisation
        ? 'install.done_organisation'
        : 'install.done';
  const done = t.text(key, { where });
  const lacking = Object.keys(REQUIRED_SCOPES).filter((scope) => !scopes.includes(scope));
  if (lacking.length === 0) {
    const button = { label: t.text('install.open'), href: openUrl };
    return { status: 200, sentences: [done, t.text('install.next')], button };
  }
  const items = lacking.map((scope) => {
    const without = t.text(`install.without.${scope.replace(':', '_')}` as MessageKey);
    return t.text('install.lacking_what', { scope, without });
  });
  return {
    status: 200,
    sentences: [`${done} ${t.text('install.lacking')}`, t.text('install.lacking_next')],
    items,
    button: { label: t.text('install.again'), href: INSTALL_PATH },
  };
}

/** The page for the result of an installation. */
export function outcomePage(outcome: Outcome, t: Localizer): InstallPage {
  switch (outcome.kind) {
    case 'installed':
    case 'reinstalled':
      return installedPage(outcome, t);
    case 'deleting':
      return again('deleting', t.text('install.deleting', { where: outcome.where }), t);
    case 'failed':
      return again('failed', t.text('install.failed', { code: plainCode(outcome.code) }), t);
    default:
      return again(outcome.kind, t.text(`install.${outcome.kind}`), t);
  }
}
