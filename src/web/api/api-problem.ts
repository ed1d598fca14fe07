/** What is wrong with a request, as `application/problem+json` (RFC 9457), in Dutch. */
import type { Fault } from "../request/parameters.ts";
import { mediaTypes, type ApiFormat } from "./api-format.ts";

interface ApiProblem {
  readonly status: 400 | 404 | 406;
  readonly title: string;
  readonly detail: string;
  readonly faults?: readonly Fault[];
}

export function wrongRequest(faults: readonly Fault[]): ApiProblem {
  return { status: 400, title: "De vraag klopt niet", detail: faults.map(({ reason }) => reason).join(" "), faults };
}

export function notThere(detail: string): ApiProblem {
  return { status: 404, title: "Dit bestaat niet", detail };
}

export function noSuchAddress(path: string): ApiProblem {
  return notThere(`‘${path.slice(0, 200)}’ is geen adres van deze API. Welke er zijn, staat op /api en in /api/v1/openapi.json.`);
}

export function noSuchForm(available: readonly ApiFormat[]): ApiProblem {
  const types = available.map((one) => mediaTypes[one]).join(", ");
  return { status: 406, title: "Deze vorm is er niet", detail: `Met Accept kunt u hier vragen om: ${types}.` };
}

export function respondApiProblem({ status, title, detail, faults }: ApiProblem): Response {
  const errors = faults?.map(({ name, reason }) => ({ name, reason }));
  return new Response(JSON.stringify({ status, title, detail, errors }), {
    status,
    headers: { "content-type": "application/problem+json; charset=utf-8", "cache-control": "no-store", vary: "Accept" },
  });
}
