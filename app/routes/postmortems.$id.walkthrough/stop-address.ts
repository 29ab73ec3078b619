/** One event of the walkthrough; the fragment puts the event, and the next press of Tab, where one left off. */
export function stopAddress(id: string, eventId: string): string {
  return `/postmortems/${id}/walkthrough?event=${encodeURIComponent(eventId)}#walk`;
}
