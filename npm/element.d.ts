import type { Gate, NetworkKind, Policy, PortMode, Role } from "./index.js";

/** What `<port-advice>` tells the page, by the name of the event. All of them bubble and cross shadow roots. */
export interface PortAdviceEvents {
  /** The widget is up. */
  "port-advice:ready": CustomEvent<unknown>;
  /** There is an answer. */
  "port-advice:answer": CustomEvent<{ recommended: PortMode }>;
  /** No option is left. */
  "port-advice:no-answer": CustomEvent<{ emptiedBy: Gate }>;
  /** The reader says whether it helped. */
  "port-advice:feedback": CustomEvent<{ helpful: boolean }>;
  /** The widget could not load; its children stay. */
  "port-advice:error": CustomEvent<{ message: string }>;
}

/** The attributes of `<port-advice>`. */
export interface PortAdviceAttributes {
  /** Who sends. */
  sender?: Role;
  /** Where from: a kind of network, or an id of the register such as `aws-ec2`. */
  network?: NetworkKind | (string & {});
  /** Who accepts the mail: an id of the register, such as `gmail`. */
  service?: string;
  /** What breaks the tie between 465 and 587. */
  policy?: Policy;
  /** The language. */
  locale?: string;
  /** The colours; the page's own if not given. */
  theme?: "light" | "dark";
}

/** Which SMTP port, with which encryption: advice for the reader's own situation. Its children are the article without script. */
export class PortAdviceElement extends HTMLElement {
  /** Registers the element, unless the name is taken. */
  static define(name?: string, registry?: CustomElementRegistry): void;
  sender: Role | null;
  network: NetworkKind | (string & {}) | null;
  service: string | null;
  policy: Policy | null;
  locale: string | null;
  theme: "light" | "dark" | null;
  addEventListener<Type extends keyof PortAdviceEvents>(
    type: Type,
    listener: (this: PortAdviceElement, event: PortAdviceEvents[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "port-advice": PortAdviceElement;
  }
}
