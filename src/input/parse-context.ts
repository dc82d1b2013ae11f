/** What reading a line depends on: when, where and by whom it was typed. */
export interface ParseContext {
  /** The moment of typing (UTC ms). */
  readonly now: number;
  /** The IANA name of the zone of all dates and times in the line. */
  readonly timeZone: string;
  /** The hours within which the person works (minutes from local midnight); 9:00 to 17:00 if absent. */
  readonly workday?: { readonly from: number; readonly to: number };
  /** The currency (ISO 4217) of amounts that name none; EUR if absent. */
  readonly currency?: string;
}
