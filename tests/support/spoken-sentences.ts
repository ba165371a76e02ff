import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const src = path.resolve(__dirname, '../../src');

/** Folders of what nobody meets who works in the admin: the public API alone, the start of the machine, moves, mails. */
const FOLDERS =
  `config cursors graphql http idempotency jobs openapi own-records observability read-cache strapi modules
  crypto database network imports seeds mails simulator`.split(/\s+/);

/** Files of the same kind, and of what is said to other code only. */
const FILES = `pipeline rate-rule outbox-channels mail-kinds allocate state-machine typed-attributes facts uploads-host
  serve-upload check-shapes fault-sentences account-keys seed-api-roles measure-outbox publish-event sweep-outbox
  sweep-open-outcomes send-test-event open-mail-transport open-odoo-connection register-gateways record-refused-attempt
  reserve-redemption open-imported-balance claim-imported-bookings open-imported-holds post-ledger-transaction open-payment
  note-dispute sync-subject webhook-operations check-transaction account-balances complete-payment shapes author-name
  register-jobs submit-refund pages simulator apply-refund`.split(/\s+/);

/** Codes of what is no fault of anybody who works in the admin: they are told what the code means. */
const NOT_FOR_PEOPLE = ["'misconfigured'", "'internal'", "'ledger_unbalanced'", "'not_implemented'"];

/** What stands in the place of what varies. */
const VARIES = '7';

/**
 * The sentences that the server may say to whoever works in the admin, as they stand in the code: messages of errors, of
 * faults and of verdicts, with a number where something varies.
 */
export function spokenSentences(): string[] {
  const files = ['shared', 'api'].flatMap((folder) =>
    readdirSync(path.join(src, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(src, folder, name),
    ),
  );
  const spoken = files
    .filter((name) => name.endsWith('.ts') && !/\.(test|d)\.ts$/.test(name) && !isElsewhere(name))
    .flatMap(sentencesIn);
  return [...new Set(spoken)].filter((text) => /[A-Za-z]{2,}.* [A-Za-z]/.test(text));
}

function isElsewhere(file: string): boolean {
  return (
    path
      .relative(src, file)
      .split(path.sep)
      .some((part) => FOLDERS.includes(part)) || FILES.includes(path.basename(file, '.ts'))
  );
}

function sentencesIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== null && isSpoken(node, text)) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => VARIES + literal.text).join('');
}

function isSpoken(node: ts.Node, text: string): boolean {
  const { parent } = node;
  if (ts.isNewExpression(parent) && parent.expression.getText() === 'AppError') {
    return (
      parent.arguments?.indexOf(node as ts.Expression) === 1 &&
      !NOT_FOR_PEOPLE.includes(parent.arguments[0]?.getText() ?? '')
    );
  }
  if (ts.isCallExpression(parent) && /(^errorsOn|\.refine|\.regex)$/.test(parent.expression.getText())) return true;
  if (ts.isPropertyAssignment(parent) && /^(message|reason)$/.test(parent.name.getText())) return true;
  const isVerdict =
    ts.isVariableDeclaration(parent) || ts.isReturnStatement(parent) || ts.isConditionalExpression(parent);
  return isVerdict && /^[A-Z][a-z]+ .* .*([.!?]| \w+)$/.test(text);
}
