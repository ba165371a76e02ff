import { isScalarType, type GraphQLSchema, type ValueNode } from 'graphql';
import { isLanguageTag, languageFor } from '../languages/language-tags';

/** What is no language tag stays as it was sent: limits/check-arguments.ts refuses it by the name of its argument. */
function negotiated(sent: unknown): unknown {
  return isLanguageTag(sent) ? languageFor(sent) : sent;
}

/** Makes arguments of the plugin's type for languages take any language tag, and mean the nearest language of the platform. */
export function negotiateLocales(schema: GraphQLSchema): void {
  const type = schema.getType('I18NLocaleCode');
  if (!isScalarType(type)) return;
  type.parseValue = negotiated;
  type.parseLiteral = (node: ValueNode) => negotiated(node.kind === 'StringValue' ? node.value : undefined);
}
