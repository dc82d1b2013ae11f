/**
 * The link to a message, in the same form as Slack's own permalinks.
 * @param workspaceUrl the address of the workspace, such as `https://acme.slack.com/`
 * @param threadTs the first message of the thread that the message belongs to; undefined outside threads
 */
export function permalink(
  workspaceUrl: string,
  channelId: string,
  ts: string,
  threadTs: string | undefined,
): string {
  const message = `${workspaceUrl.replace(/\/$/, '')}/archives/${channelId}/p${ts.replace('.', '')}`;
  return threadTs === undefined || threadTs === ts
    ? message
    : `${message}?thread_ts=${threadTs}&cid=${channelId}`;
}
