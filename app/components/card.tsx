import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** A bordered part of a page with its own heading. */
export function Card(props: {
  readonly title?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
  readonly plain?: boolean;
}) {
  return (
    <section className={classNames("card", props.plain && "card-plain")} id={props.id}>
      {(props.title || props.aside) && (
        <div className="card-head">
          {props.title && <h2>{props.title}</h2>}
          {props.aside}
        </div>
      )}
      {props.children}
    </section>
  );
}

/** Rows of a list one opens: postmortems, articles, hits. */
export function Rows({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  return (
    <ul className="rows" aria-label={label}>
      {children}
    </ul>
  );
}

/** Title (the whole row is its link), what is known about it, and at the end the clock or a badge. */
export function Row(props: {
  readonly title: ReactNode;
  readonly href: string;
  readonly meta?: ReactNode;
  readonly children?: ReactNode;
  readonly lead?: ReactNode;
  readonly end?: ReactNode;
}) {
  return (
    <li className="row">
      {props.lead && <div className="row-lead">{props.lead}</div>}
      <div className="row-words">
        <a className="row-title" href={props.href}>
          {props.title}
        </a>
        {props.children}
        {props.meta && <div className="meta">{props.meta}</div>}
      </div>
      {props.end && <div className="row-end">{props.end}</div>}
    </li>
  );
}
