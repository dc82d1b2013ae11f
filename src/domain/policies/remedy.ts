/** The ladder of remedies, mildest first; `answer` is the one step of a thread that waits on us. */
export const REMEDIES = ['check_in', 'follow_up', 'call', 'clarify'] as const;
/** What a step does: check in, follow up, call, ask for a decision. */
export type Remedy = (typeof REMEDIES)[number];
