/**
 * Whom to ask about the programming interface: what the operator filled in, and
 * otherwise what every site has, a page about itself and a postmaster.
 */
export interface Publisher {
  /** "https://estafette.example" */
  readonly origin: string;
  readonly publisher: string;
  /** E-mail address or page. */
  readonly contact: string | undefined;
}

export function contactOf({ origin, publisher, contact = "" }: Publisher) {
  const isMail = !/^https?:/.test(contact) && contact !== "";
  return {
    name: publisher,
    email: isMail ? contact : `postmaster@${new URL(origin).hostname}`,
    url: contact && !isMail ? contact : `${origin}/over#contact`,
  };
}
