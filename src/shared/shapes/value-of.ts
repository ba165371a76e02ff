import type { Member, Shape } from './shape';

/** The type of what a shape describes, for shapes whose members the compiler knows. */
export type ValueOf<Of extends Shape> = Of extends { kind: 'text' }
  ? string
  : Of extends { kind: 'number' | 'money' }
    ? number
    : Of extends { kind: 'yes_no' }
      ? boolean
      : Of extends { kind: 'choice'; options: infer Options }
        ? keyof Options & string
        : Of extends { kind: 'list'; of: infer Entry extends Shape }
          ? ValueOf<Entry>[]
          : Of extends { kind: 'group'; members: infer Members extends Record<string, Member> }
            ? GroupOf<Members>
            : unknown;

type Required<Members> = {
  [Name in keyof Members]: Members[Name] extends { required: true } ? Name : never;
}[keyof Members];

type GroupOf<Members extends Record<string, Member>> = {
  [Name in Required<Members>]: ValueOf<Members[Name]['shape']>;
} & {
  [Name in Exclude<keyof Members, Required<Members>>]?: ValueOf<Members[Name]['shape']> | undefined;
};
