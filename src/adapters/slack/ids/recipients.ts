/** Whether the id of a recipient of nudges is that of a channel; Slack's ids say so with their first letter. */
export function isChannelId(recipientId: string): boolean {
  return /^[CG]/.test(recipientId);
}
