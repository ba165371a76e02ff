import type { Core } from '@strapi/strapi';
import type { StateMachine } from '../state-machine/state-machine';

type AnyMachine = StateMachine<string, string>;

const declared = new WeakMap<Core.Strapi, Map<string, AnyMachine>>();

/** Says which machine an attribute's state follows. Call it in a context's `register()`, also of one that is off. */
export function declareStates<S extends string, T extends string>(
  strapi: Core.Strapi,
  { uid, attribute, machine }: { uid: string; attribute: string; machine: StateMachine<S, T> },
): void {
  const machines = declared.get(strapi) ?? new Map<string, AnyMachine>();
  declared.set(strapi, machines.set(`${uid}.${attribute}`, machine));
}

/** The machine of an attribute; undefined where it follows none. */
export function stateMachineOf(strapi: Core.Strapi, uid: string, attribute: string): AnyMachine | undefined {
  return declared.get(strapi)?.get(`${uid}.${attribute}`);
}

/** Whether transitions lead from one state to another, in however many steps; an unknown state leads nowhere. */
export function reaches(machine: AnyMachine, from: string, to: string): boolean {
  const reached = new Set(machine.states.includes(from) ? [from] : []);
  for (const state of reached) {
    for (const next of machine.next(state)) reached.add(next);
  }
  return reached.has(to);
}
