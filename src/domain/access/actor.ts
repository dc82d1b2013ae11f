/** Who asks: every use case acts inside the workspace of the person who speaks. */
export interface Actor {
  readonly teamId: string;
  readonly userId: string;
}
