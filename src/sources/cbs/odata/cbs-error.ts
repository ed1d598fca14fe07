/**
 * What goes wrong between us and Statistics Netherlands.
 *
 * Everything the client throws is a `CbsError`. It names the table, the part
 * of it and the page, what was found there and what would have been right, so
 * that whoever reads a night's log knows where to look.
 *
 * @example
 * new CbsError("status", { table: "85984NED", part: "UntypedDataSet", page: 3 }, "status 404", "status 200").message
 * // "cbs/odata: table 85984NED, UntypedDataSet, page 3: found status 404; expected status 200"
 */
export type CbsErrorKind =
  | "network"
  | "timeout"
  | "aborted"
  | "status"
  | "busy"
  | "redirect"
  | "not-json"
  | "truncated"
  | "too-large"
  | "shape"
  | "repeated-page"
  | "incomplete"
  | "changed-meanwhile"
  | "not-kept";

/** Which part of which table a request is about. */
export interface Where {
  /** Who was asked, when it is not CBS: "pdok". */
  readonly service?: string;
  readonly table: string;
  /** The name of the list at the publisher: "UntypedDataSet", "PeriodenCodes". */
  readonly part: string;
  readonly page?: number;
}

interface Circumstances {
  /** Whether asking again may help. */
  readonly isTemporary?: boolean;
  /** How long the publisher asks us to wait. */
  readonly retryAfterMs?: number;
  readonly status?: number;
  readonly attempts?: number;
}

export class CbsError extends Error {
  readonly kind: CbsErrorKind;
  readonly where: Where;
  readonly found: string;
  readonly expected: string;
  readonly isTemporary: boolean;
  readonly retryAfterMs: number | undefined;
  readonly status: number | undefined;

  constructor(kind: CbsErrorKind, where: Where, found: string, expected: string, more: Circumstances = {}) {
    const tried = more.attempts && more.attempts > 1 ? `; tried ${more.attempts} times` : "";
    super(`${placeOf(where)}: found ${found}; expected ${expected}${tried}`);
    this.name = "CbsError";
    this.kind = kind;
    this.where = where;
    this.found = found;
    this.expected = expected;
    this.isTemporary = more.isTemporary ?? false;
    this.retryAfterMs = more.retryAfterMs;
    this.status = more.status;
  }

  /** The same, said after so many attempts. */
  afterAttempts(attempts: number): CbsError {
    return new CbsError(this.kind, this.where, this.found, this.expected, { ...this, attempts });
  }
}

function placeOf({ service, table, part, page }: Where): string {
  const asked = service === undefined ? `cbs/odata: table ${table}` : `${service}: ${table}`;
  return `${asked}, ${part}${page === undefined ? "" : `, page ${page}`}`;
}
