/** What a route takes and gives. A property that is not there is not taken. */
export interface RouteShape {
  /** What is sent, as `data` of the body. */
  data?: unknown;
  /** The query as the server reads it. */
  query?: unknown;
  /** What comes back, as `data` of the answer. */
  answer: unknown;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A route of the admin's own pages, told once: its context serves it, and pages call it. Types alone say what it takes. */
export interface AdminRoute<Shape extends RouteShape = RouteShape, Path extends string = string> {
  method: Method;
  /** From the root, `/<context>/…`: admin routes have no prefix of their own. */
  path: Path;
  status: 200 | 201 | 202;
  /** For the compiler; never there. */
  shape?: Shape;
}

/** Declares a route: `adminRoute<{ answer: Refundable }>()('GET', '/billing/bookings/:id/refundable')`. */
export const adminRoute =
  <Shape extends RouteShape>() =>
  <const Path extends string>(
    method: Method,
    path: Path,
    status: AdminRoute['status'] = 200,
  ): AdminRoute<Shape, Path> => ({ method, path, status });

/** The parts of a path that are filled in: `{ id: string }` of `/system/trash/:id`. */
export type ParamsOf<Path extends string> = Path extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer Others}`
    ? Record<Name, string> & ParamsOf<`/${Others}`>
    : Record<Rest, string>
  : unknown;

/** What JSON makes of a value: moments are texts. */
export type OnWire<Value> = Value extends Date
  ? string
  : Value extends readonly unknown[]
    ? { -readonly [Place in keyof Value]: OnWire<Value[Place]> }
    : Value extends object
      ? { [Name in keyof Value]: OnWire<Value[Name]> }
      : Value;

/** The address of a route with its path filled in, each part escaped, and what a query asks for; empty values are left out. */
export function addressOf<Path extends string>(
  { path }: Pick<AdminRoute<RouteShape, Path>, 'path'>,
  {
    params,
    query = {},
  }: { params?: ParamsOf<Path>; query?: Readonly<Record<string, string | number | undefined>> } = {},
): string {
  const filled = path.replace(/:(\w+)/g, (_part, name: string) =>
    encodeURIComponent((params as Record<string, string>)[name] ?? ''),
  );
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(asked.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return search === '' ? filled : `${filled}?${search}`;
}
