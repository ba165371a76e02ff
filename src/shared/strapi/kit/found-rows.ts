import type { Rows } from '../../../../types/rows';

/** A type that types/rows.d.ts tells. */
export type KnownUid = keyof Rows;

/** Of a type that is known by its name only: anything may be asked of it, and what is found says nothing of itself. */
type IsAny<R> = string extends keyof R ? true : false;

type Nothing = Record<never, never>;

/** Relations and files, which a row has where they are populated only. */
type LinkOf<R> = { [K in keyof R]-?: Partial<Pick<R, K>> extends Pick<R, K> ? K : never }[keyof R] & string;

type NameOf<R> = keyof R & string;

/** Conditions: on attributes by their names, and combined. */
export type Where<R> =
  IsAny<R> extends true
    ? object
    : { [K in keyof R]?: unknown } & { $and?: readonly object[]; $or?: readonly object[]; $not?: object };

/** What is read along with a row, and of it. */
export type Populate<R> =
  IsAny<R> extends true ? unknown : readonly LinkOf<R>[] | { readonly [K in LinkOf<R>]?: true | object };

type Order<R> = IsAny<R> extends true ? object : { [K in keyof R]?: 'asc' | 'desc' | object };

/** An order of the query engine. */
export type OrderBy<R> = Order<R> | readonly Order<R>[];

type Chosen<P> = P extends { readonly select: readonly (infer S)[] } | { readonly fields: readonly (infer S)[] }
  ? S
  : never;

type Part<R, P> = Found<
  R,
  [Chosen<P>] extends [never] ? keyof R : Chosen<P>,
  P extends { readonly populate: infer D } ? D : Nothing
>;

type Below<V, P> = V extends readonly (infer R)[] ? Part<R, P>[] : V extends object ? Part<V, P> : V;

type Populated<R, P> = P extends readonly (infer N)[]
  ? { [K in N & keyof R]: Exclude<R[K], undefined> }
  : { [K in keyof P & keyof R]: Below<Exclude<R[K], undefined>, P[K]> };

/** What is found of a row when `S` is selected of it and `P` populated. */
export type Found<R, S, P> = IsAny<R> extends true ? R : Pick<R, S & keyof R> & Populated<R, P>;

type Value<V> = unknown extends V
  ? unknown
  : NonNullable<V> extends object
    ? string | number | object | null
    : string extends NonNullable<V>
      ? V | Date
      : V;

/** What is written: texts also as moments, relations by ids, document ids or as sets of them. */
export type Input<R> = IsAny<R> extends true ? object : { [K in keyof R]?: Value<R[K]> };

interface One<R, S, P> {
  select?: readonly S[];
  populate?: P;
  where?: Where<R>;
  orderBy?: OrderBy<R>;
  offset?: number;
}

/** The query engine of one type: rows, below the document service. */
export interface Query<R> {
  findOne<S extends NameOf<R> = NameOf<R>, const P extends Populate<R> = Nothing>(
    params?: One<R, S, P>,
  ): Promise<Found<R, NoInfer<S>, NoInfer<P>> | null>;
  findMany<S extends NameOf<R> = NameOf<R>, const P extends Populate<R> = Nothing>(
    params?: One<R, S, P> & { limit?: number },
  ): Promise<Found<R, NoInfer<S>, NoInfer<P>>[]>;
  count(params?: { where?: Where<R> }): Promise<number>;
  create(params: { data: Input<R> }): Promise<R>;
  createMany(params: { data: readonly Input<R>[] }): Promise<{ count: number; ids: number[] }>;
  update(params: { where: Where<R>; data: Input<R> }): Promise<R | null>;
  updateMany(params: { where: Where<R>; data: Input<R> }): Promise<{ count: number }>;
  delete(params: { where: Where<R> }): Promise<R | null>;
  deleteMany(params?: { where?: Where<R> }): Promise<{ count: number }>;
}

interface Version {
  locale?: string | string[] | null;
  status?: 'draft' | 'published';
}

interface Reading<R, S, P> extends Version {
  fields?: readonly S[];
  populate?: P;
  filters?: Where<R>;
}

interface Listing<R, S, P> extends Reading<R, S, P> {
  sort?: string | readonly string[] | object;
  start?: number;
  limit?: number;
}

/** A row of whatever type. */
export type AnyRow = Record<string, unknown> & { id: number; documentId: string };

type Shown<R, S, P> = Found<R, S | 'id' | 'documentId', P>;

type ById<More = Version> = { documentId: string } & More;

interface Changed<R> {
  documentId: string;
  entries: R[];
}

/** The document service of one type. */
export interface Documents<R> {
  findOne<S extends NameOf<R> = NameOf<R>, const P extends Populate<R> = Nothing>(
    params: ById<Reading<R, S, P>>,
  ): Promise<Shown<R, NoInfer<S>, NoInfer<P>> | null>;
  findFirst<S extends NameOf<R> = NameOf<R>, const P extends Populate<R> = Nothing>(
    params?: Listing<R, S, P>,
  ): Promise<Shown<R, NoInfer<S>, NoInfer<P>> | null>;
  findMany<S extends NameOf<R> = NameOf<R>, const P extends Populate<R> = Nothing>(
    params?: Listing<R, S, P>,
  ): Promise<Shown<R, NoInfer<S>, NoInfer<P>>[]>;
  count(params?: Version & { filters?: Where<R> }): Promise<number>;
  create(params: Version & { data: Input<R> }): Promise<R>;
  update(params: ById<Version & { data: Input<R> }>): Promise<R | null>;
  delete(params: ById): Promise<Changed<R>>;
  clone(params: ById<Version & { data?: Input<R> }>): Promise<Changed<R>>;
  publish(params: ById): Promise<Changed<R>>;
  unpublish(params: ById): Promise<Changed<R>>;
  discardDraft(params: ById): Promise<Changed<R>>;
}
