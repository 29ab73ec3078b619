/** The only source of "now" in the domain: handed in, so that every rule can be tried at any hour. */
export interface Clock {
  now(): Date;
}
