import { LABELS, type TextKind } from "../labels.ts";
import type { LinearModel } from "./linear.ts";
import { RowTable } from "./row-table.ts";

/**
 * A model as text (packed, it lies in `model/<lang>.<kind>.tsv.gz`): a head, then a feature a line with its weight for
 * each label in hundredths, the loudest features first. To be read by people as well:
 *
 *     label	vigilance	extra-check	training-only	vague
 *     bias	-112	-98	-140	-75
 *     threshold	80	60	75	90
 *     気をつけ	214	-20	-11	-34
 */
const HUNDRED = 100;
const HEAD = 3;

/** A model as training leaves it: with the names of its features, row by row. */
export type NamedModel = Omit<LinearModel, "rows"> & { readonly names: readonly string[] };

/** Ready to be asked. */
export function modelOf({ names, ...model }: NamedModel): LinearModel {
  return { ...model, rows: new RowTable(names) };
}

/** Throws for a file of ours that is broken, naming the line. */
export function readModel(text: string, kind: TextKind): NamedModel {
  const labels = LABELS[kind];
  const lines = text.split("\n").filter((line) => line !== "");
  const figures = (line: string | undefined, number: number) => {
    const cells = (line ?? "").split("\t");
    if (cells.length !== labels.length + 1)
      throw new Error(`model: line ${number} has ${cells.length} cells`);
    return { name: cells[0] ?? "", values: cells.slice(1).map((cell) => Number(cell) / HUNDRED) };
  };
  const weights = new Float32Array(Math.max(0, lines.length - HEAD) * labels.length);
  const names = lines.slice(HEAD).map((line, row) => {
    const { name, values } = figures(line, row + HEAD + 1);
    weights.set(values, row * labels.length);
    return name;
  });
  const [bias, thresholds] = [figures(lines[1], 2).values, figures(lines[2], 3).values];
  return { labels, bias, thresholds, names, weights };
}

export function writeModel({ labels, bias, thresholds, names, weights }: NamedModel): string {
  const line = (name: string, values: Iterable<number>) =>
    [name, ...[...values].map((value) => Math.round(value * HUNDRED))].join("\t");
  const told = names.map((name, row) => {
    const values = weights.subarray(row * labels.length, (row + 1) * labels.length);
    return { name, values, loudness: Math.max(...values.map(Math.abs)) };
  });
  told.sort((a, b) => b.loudness - a.loudness || (a.name < b.name ? -1 : 1));
  const lines = [
    ["label", ...labels].join("\t"),
    line("bias", bias),
    line("threshold", thresholds),
    ...told.map(({ name, values }) => line(name, values)),
  ];
  return `${lines.join("\n")}\n`;
}
