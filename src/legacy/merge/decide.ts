import { reaches, stateMachineOf } from '../../shared/imports/declared-machines';
import type { TableWork } from '../import/context';
import { changeOf, mergeAttributes, type Merged } from './merge-attributes';
import { groupsOf, moneyGroups } from './merge-groups';
import type { Candidate } from './candidate';

/** Merges the attributes of a row by the groups of its table and the state machines of its types. */
export function decide(work: TableWork, candidates: ReadonlyMap<string, Candidate>, nothing: string): Merged {
  const { plan, models, context } = work;
  const sides = new Map([...candidates].map(([key, candidate]) => [key, candidate.sides]));
  const isChanged = (key: string): boolean => {
    const side = sides.get(key);
    return side !== undefined && changeOf(side, nothing) !== 'none';
  };
  return mergeAttributes({
    sides,
    nothing,
    groups: [...groupsOf(plan, models), ...moneyGroups(plan, models, isChanged)],
    mayFollow: (key) => mayFollow(work, candidates.get(key)),
    ...(context.prefer && { prefer: context.prefer }),
  });
}

/**
 * A state may follow another one where the type's transitions lead there. Of a status that follows from what happened
 * here, and has no such table, the platform's stays; what editors publish is theirs to say.
 */
function mayFollow({ context, models }: TableWork, candidate: Candidate | undefined): boolean {
  const model = models[candidate?.document ?? 0];
  if (!candidate || !model) return true;
  const machine = stateMachineOf(context.strapi, model.uid, candidate.name);
  if (machine) return reaches(machine, String(candidate.ours as string), String(candidate.theirs as string));
  return model.drafts || !/Status$/.test(candidate.name);
}
