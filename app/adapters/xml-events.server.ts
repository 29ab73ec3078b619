import sax from "sax";

/** What an XML text consists of, as far as anybody here asks. */
export type XmlEvent =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly line: number;
    }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "close"; readonly name: string };

/** What an XML file is that declares entities of its own (they can unfold to gigabytes), or is none. */
export class XmlRefused extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

const DEEPEST = 100;

/**
 * Tags and texts of an XML document as they come. Names are without their prefix. Entities other than the five of XML
 * are refused, not unfolded; so is what is not well-formed.
 */
export async function* xmlEvents(text: AsyncIterable<string>): AsyncGenerator<XmlEvent> {
  const parser = sax.parser(true, { position: true });
  let events: XmlEvent[] = [];
  let depth = 0;
  const refuse = (why: string): never => {
    throw new XmlRefused(why, parser.line + 1);
  };
  parser.ondoctype = () => refuse("This XML declares a document type; such files are not read.");
  parser.onerror = (error) => refuse(`This XML is broken: ${error.message.split("\n")[0] ?? ""}.`);
  parser.onopentag = ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) refuse(`This XML is nested more than ${DEEPEST} deep.`);
    const texts = Object.entries(attributes).map(([key, value]) => [local(key), String(value)] as const);
    events.push({
      kind: "open",
      name: local(name),
      attributes: Object.fromEntries(texts),
      line: parser.line + 1,
    });
  };
  parser.ontext = (told) => events.push({ kind: "text", text: told });
  parser.oncdata = (told) => events.push({ kind: "text", text: told });
  parser.onclosetag = (name) => {
    depth -= 1;
    events.push({ kind: "close", name: local(name) });
  };
  for await (const piece of text) {
    parser.write(piece);
    yield* events;
    events = [];
  }
  parser.close();
  yield* events;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
