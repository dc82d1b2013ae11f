/** The person who typed the line, as far as reading it depends on them. */
export interface ParseContext {
  /** the moment of typing, UTC ms */
  readonly now: number;
  /** IANA name; all dates and times are meant in this zone */
  readonly timeZone: string;
  /** the hours within which they work, in minutes from midnight; 9 to 17 where absent */
  readonly workday?: { readonly from: number; readonly to: number };
  /** ISO code for amounts that name no currency; EUR where absent */
  readonly currency?: string;
}
