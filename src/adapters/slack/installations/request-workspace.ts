/** The parts of Slack's payloads that name workspaces. */
interface Payload {
  readonly type?: string;
  readonly team_id?: string | null;
  readonly enterprise_id?: string | null;
  readonly team?: { readonly id?: string; readonly enterprise_id?: string } | null;
  readonly enterprise?: { readonly id?: string } | null;
  readonly user?: { readonly team_id?: string };
  readonly view?: { readonly app_installed_team_id?: string };
  readonly authorizations?: readonly {
    readonly team_id?: string | null;
    readonly enterprise_id?: string | null;
  }[];
}

/** The workspace whose installation a request belongs to; empty strings if Slack names none. */
export interface RequestWorkspace {
  readonly teamId: string;
  readonly enterpriseId: string;
}

/**
 * Finds the workspace whose installation a request belongs to. In channels shared with another company, the outer ids
 * may be those of that company: an event names our workspace in `authorizations`, a form in `app_installed_team_id`
 * (bolt-js#687, #1555, #1614). With an organisation-wide installation those may be absent, and `team_id` counts.
 */
export function requestWorkspace(body: object): RequestWorkspace {
  const { type, team_id, enterprise_id, team, enterprise, user, view, authorizations } = body as Payload;
  if (type === 'event_callback') {
    const ours = authorizations?.[0];
    const enterpriseId = ours ? ours.enterprise_id : enterprise_id;
    return { teamId: ours?.team_id || team_id || '', enterpriseId: enterpriseId ?? '' };
  }
  return {
    teamId: view?.app_installed_team_id || team?.id || team_id || user?.team_id || '',
    enterpriseId: enterprise?.id ?? team?.enterprise_id ?? enterprise_id ?? '',
  };
}
