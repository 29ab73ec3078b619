/** What one file may have; the front door lets as much through (http/server/body-limit.ts). */
export const LARGEST_MEGABYTES = 500;
