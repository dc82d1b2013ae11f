/** The two buttons below the question whether to delete a thread; their value is the version that the question showed. */
export const DELETION = { confirm: 'delete_confirm', keep: 'delete_keep' } as const;

/** Matches both, so that one listener handles them. */
export const DELETION_ACTIONS = /^delete_(?:confirm|keep)$/;
