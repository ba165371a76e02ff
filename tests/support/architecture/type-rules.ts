import { schemasOf, type Attribute, type Rule } from './project';

/** Other spellings of one meaning, and the one that the platform uses. */
const ONE_SPELLING: Record<string, string> = {
  canceled: 'cancelled',
  noshow: 'no_show',
  inprogress: 'in_progress',
};

/** What a person, a machine or a secret is known by: never public by accident. */
const PERSONAL =
  /^(ip|ipAddress|ipHash|userAgent|clientEmail|sessionToken|accessToken|refreshToken|clientSecret|password\w*|\w*PasswordHash|apiKey|internalNotes|adminNotes|phone|\w+Phone|dateOfBirth)$/;

const snake = (name: string): string =>
  (name.match(/[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? []).join('_').toLowerCase();

const BUILT_IN_COLUMNS = ['id', 'document_id', 'created_at', 'updated_at', 'published_at', 'locale'];

const attributesOf = (schema: { attributes: Record<string, Attribute> }): [string, Attribute][] =>
  Object.entries(schema.attributes);

/** Strapi knows a type by these names over all contexts. */
export const typeNamesAreUnique: Rule = (project) => {
  const seen = new Map<string, string>();
  return schemasOf(project).flatMap(({ file, schema }) =>
    [schema.info.singularName, schema.info.pluralName].flatMap((name) => {
      const other = seen.get(name);
      seen.set(name, file);
      return other ? [`${file}: ${name} is the name of ${other} as well`] : [];
    }),
  );
};

/** A relation leads to a type that exists, and back by the name that it says. */
export const relationsLeadSomewhere: Rule = (project) => {
  const types = new Map(
    schemasOf(project).map(({ context, schema }) => [`api::${context}.${schema.info.singularName}`, schema]),
  );
  return schemasOf(project).flatMap(({ file, schema }) =>
    attributesOf(schema).flatMap(([name, { type, target, mappedBy, inversedBy }]) => {
      if (type !== 'relation' || !target?.startsWith('api::')) return [];
      const there = types.get(target);
      if (!there) return [`${file}: ${name} leads to ${target}, which does not exist`];
      const back = mappedBy ?? inversedBy;
      return back && !there.attributes[back] ? [`${file}: ${target} has no ${back} for ${name}`] : [];
    }),
  );
};

/** A column that no attribute makes would fail the boot; PostgreSQL cuts names that are longer than 63. */
export const indexesNameColumns: Rule = (project) =>
  schemasOf(project).flatMap(({ file, schema }) => {
    const columns = new Set([...BUILT_IN_COLUMNS, ...Object.keys(schema.attributes).map(snake)]);
    return (schema.indexes ?? []).flatMap(({ name, columns: named }) => [
      ...(name.length > 63 ? [`${file}: the name ${name} is too long`] : []),
      ...named.filter((column) => !columns.has(column)).map((column) => `${file}: ${name} names no column ${column}`),
    ]);
  });

/** One meaning has one spelling on the whole platform; the legacy mapping translates. */
export const valuesAreSpelledOneWay: Rule = (project) =>
  schemasOf(project).flatMap(({ file, schema }) =>
    attributesOf(schema).flatMap(([name, attribute]) => {
      const values = attribute.enum ?? [];
      const twice = values.filter((value, index) => values.indexOf(value) !== index);
      return [
        ...values.flatMap((value) => {
          const usual = ONE_SPELLING[value.replaceAll('_', '').toLowerCase()];
          return usual && usual !== value ? [`${file}: ${name} spells ${value}, the platform ${usual}`] : [];
        }),
        ...twice.map((value) => `${file}: ${name} has ${value} twice`),
      ];
    }),
  );

/** A default is one of the values. */
export const defaultsAreAllowed: Rule = (project) =>
  schemasOf(project).flatMap(({ file, schema }) =>
    attributesOf(schema)
      .filter(
        ([, { enum: values, default: preset }]) => values && preset !== undefined && !values.includes(String(preset)),
      )
      .map(([name]) => `${file}: the default of ${name} is none of its values`),
  );

/** An amount without its currency says nothing. */
export const moneyNamesItsCurrency: Rule = (project) =>
  schemasOf(project).flatMap(({ file, schema }) => {
    const names = Object.keys(schema.attributes);
    const hasMoney = names.some((name) => /Cents$/.test(name));
    return hasMoney && !names.some((name) => /currency$/i.test(name)) ? [`${file}: amounts without a currency`] : [];
  });

/** In a localized type every attribute says whether it is; elsewhere none may. */
export const localizationIsSaid: Rule = (project) =>
  schemasOf(project).flatMap(({ file, schema }) => {
    const localized = schema.pluginOptions?.i18n?.localized === true;
    return attributesOf(schema).flatMap(([name, { pluginOptions }]) => {
      const said = pluginOptions?.i18n?.localized;
      if (localized && said === undefined) return [`${file}: ${name} does not say whether it is localized`];
      return !localized && said !== undefined ? [`${file}: ${name} is localized in a type that is not`] : [];
    });
  });

/** Ids, persons and secrets: a scalar beside a relation would lead around the relation's visibility. */
export const personalAttributesArePrivate: Rule = (project) =>
  schemasOf(project).flatMap(({ file, schema }) =>
    attributesOf(schema)
      .filter(([name, attribute]) => {
        const owner = schema.attributes[name.replace(/DocumentId$/, '')];
        const besideRelation = /DocumentId$/.test(name) && owner?.type === 'relation';
        return (besideRelation || PERSONAL.test(name) || attribute.type === 'password') && !attribute.private;
      })
      .map(([name]) => `${file}: ${name} must be private`),
  );
