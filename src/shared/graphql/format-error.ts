import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { describeError } from '../errors/describe-error';

type Report = (error: unknown) => void;

/**
 * Errors of GraphQL as the client sees them: its own (syntax, validation) as they are, ours and foreign ones as REST
 * answers them, with code and status. What nobody foresaw goes to `report` and tells the client nothing.
 */
export function graphqlErrorFormatter(report: Report) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const original = thrown instanceof GraphQLError ? thrown.originalError : thrown;
    if (!original || original instanceof GraphQLError) return formatted;
    const { status, name, message, details, code, unexpected } = describeError(original);
    if (unexpected) report(original);
    const { locations, path } = formatted;
    const extensions = { code: code.toUpperCase(), status, error: { name, message, details } };
    return { message, ...(locations && { locations }), ...(path && { path }), extensions };
  };
}
