/** A Slack workspace as other workspaces see it. */
export interface Team {
  readonly id: string;
  readonly name: string;
  /** The subdomain of slack.com. */
  readonly domain: string;
}
