import { isGroup, type Shape } from '../../../shared/shapes/shape';

/** Whether a value can be shown in the form of a shape: whether its lists are lists and its groups are groups. */
export function fits(shape: Shape, value: unknown): boolean {
  if (value === null || value === undefined) return true;
  switch (shape.kind) {
    case 'list':
      return Array.isArray(value) && value.every((entry) => fits(shape.of, entry));
    case 'map':
      return isGroup(value) && Object.values(value).every((entry) => fits(shape.of, entry));
    case 'group': {
      const { members, others } = shape;
      if (!isGroup(value)) return false;
      return Object.entries(value).every(([name, entry]) => {
        const of = Object.hasOwn(members, name) ? members[name]?.shape : others;
        return of !== undefined && fits(of, entry);
      });
    }
    case 'text':
      return typeof value === 'string';
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(shape.options, value);
    case 'yes_no':
      return typeof value === 'boolean';
    default:
      // A number that is being typed is a text for a while.
      return typeof value !== 'object' || shape.kind === 'any';
  }
}
