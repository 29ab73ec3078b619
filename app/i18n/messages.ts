/**
 * The shape a translation must have to match the English messages: the same keys, except that languages without a
 * plural leave out `_one`.
 */
export type Translation<Tree> = {
  readonly [K in keyof Tree as K extends `${string}_one` ? never : K]: Tree[K] extends string
    ? string
    : Translation<Tree[K]>;
};
