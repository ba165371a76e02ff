import type { Core } from '@strapi/strapi';
import { attributeOf } from '../documents/typed-attributes';
import { graphqlTypeOf, sdl, type SdlField } from './attribute-sdl';

/** The input type of what may be sent for a content type; in a partial one nothing is required. */
export function inputSdl(
  strapi: Core.Strapi,
  uid: string,
  write: { name: string; fields: readonly string[]; required?: readonly string[]; partial: boolean },
): string {
  const fields = write.fields.map((name): SdlField => {
    const attribute = attributeOf(strapi, uid, name);
    const required = !write.partial && (attribute.required === true || (write.required ?? []).includes(name));
    return [name, `${graphqlTypeOf(attribute)}${required ? '!' : ''}`];
  });
  return sdl('input', write.name, fields);
}
