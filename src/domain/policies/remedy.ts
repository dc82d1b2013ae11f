/** The remedies against silence, mildest first. */
export const REMEDIES = ['check_in', 'follow_up', 'call', 'clarify'] as const;
/** What a step does: check in, follow up, call, ask for a decision. */
export type Remedy = (typeof REMEDIES)[number];
