/**
 * The rules by which a value that no column should hold is made one that it may. Each is named in the report beside the
 * column and the rows, and the original stays in the row's integration record. What no rule repairs is rejected by name.
 */
export const REPAIRS = {
  windows_1252: 'bytes that are no UTF-8, read as Windows-1252',
  bytes_as_text: 'binary data that is text',
  lone_surrogate: 'half a character, shown as �',
  zero_date: 'a date of zeros, which is none',
  compact_date: 'a date without separators, such as 20241231',
  dotted_date: 'a date such as 31.12.2024',
  julian_day: "a Julian day, SQLite's number of a date",
  end_of_day: 'the 24th hour, which is midnight at the end of the day',
  capital_letters: 'a code in small letters',
  rounded_to_hundredths: 'more than two decimals where the document promises no number of them',
  rounded_to_currency: 'an amount finer than its currency can be paid in, such as half a yen',
  windows_zone: "a zone by Windows' name",
  offset_zone: 'a zone that is an offset from Greenwich',
  zone_spelling: 'a zone in other letters than its name has',
  completed_link: 'an address without https://',
  unsafe_link: 'an address that no browser should follow, left out',
  unreachable_part: 'a link, image or medium inside a text whose address leads nowhere, left out',
  empty_text: 'an empty text where a value has a form, which is none',
} as const;

export type RepairRule = keyof typeof REPAIRS;
