import { stat } from "node:fs/promises";
import { parts } from "../domain/timeline/files/parts.ts";
import { passedOver, type Reading } from "../domain/timeline/files/reading.ts";
import type { KindWords } from "../domain/timeline/guess-kind.ts";
import type { SourceContext } from "../domain/timeline/sources/source.ts";
import type { TimelineFile, TimelineFileOptions, TimelineFiles } from "../domain/timeline/timeline-files.ts";
import { readArchive } from "./timeline-archive.server.ts";
import { type ByteFile, diskFile, headOf, type Progress, watched } from "./timeline-bytes.server.ts";
import { isZip, readContent } from "./timeline-content.server.ts";
import { type FoundExport, foundBelow } from "./timeline-folder.server.ts";
import { previewOf } from "./timeline-preview.server.ts";
import { readSlackExport } from "./timeline-slack.server.ts";

/** Files of this machine. `kindWords` tell the kind of what people wrote. */
export function timelineFiles(kindWords: KindWords): TimelineFiles {
  return {
    async *open(path, options = {}) {
      const name = options.name ?? path;
      const found = await stat(path).catch(() => null);
      if (found?.isDirectory()) yield* openFolder(path, name.replace(/(.)\/+$/, "$1"), options);
      else if (found?.isFile()) yield oneFile(path, found.size, name, options);
      else
        yield timelineFile(name, 0, () => one(found ? "This is no file." : "There is nothing of this name."));
    },
    preview: (path) => previewOf(path, diskFile(path, 0)),
  };

  async function* openFolder(folder: string, name: string, options: TimelineFileOptions) {
    for await (const found of foundBelow(folder, name)) {
      if ("layout" in found) yield slackExport(found);
      else if ("why" in found) yield timelineFile(found.path, 0, () => one(found.why));
      else yield oneFile(found.at, (await stat(found.at).catch(() => null))?.size ?? 0, found.path, options);
    }
  }

  function slackExport({ path, layout, at, sizes }: FoundExport): TimelineFile {
    const size = [...sizes.values()].reduce((sum, each) => sum + each, 0);
    return timelineFile(path, size, (context, progress) => {
      const find = (inside: string) => folderFile(at.get(inside), sizes.get(inside), inside, progress);
      return readSlackExport(layout, find, context);
    });
  }

  function oneFile(at: string, size: number, name: string, options: TimelineFileOptions): TimelineFile {
    return timelineFile(name, size, async function* (context, progress) {
      const file = diskFile(at, size, name);
      const head = await headOf(file.open(), 4).catch(() => null);
      if (head && isZip(head)) yield* readArchive(at, context, progress, options.columns);
      else yield* readContent(watched(file, progress), context, options);
    });
  }

  function timelineFile(path: string, size: number, read: Read): TimelineFile {
    return {
      path,
      size,
      parts(context) {
        const progress = { read: 0 };
        return parts(read({ kindWords, ...context }, progress), () => Math.min(progress.read, size));
      },
    };
  }
}

type Read = (context: SourceContext, progress: Progress) => AsyncIterable<Reading>;

async function* one(why: string): AsyncGenerator<Reading> {
  yield passedOver(0, why);
}

/** A file of an export's folder; what has been read of it counts once. */
function folderFile(
  at: string | undefined,
  size: number | undefined,
  path: string,
  progress: Progress,
): ByteFile | null {
  if (at === undefined || size === undefined) return null;
  const file = diskFile(at, size, path);
  let counted = false;
  return {
    ...file,
    open() {
      if (!counted) progress.read += size;
      counted = true;
      return file.open();
    },
  };
}
