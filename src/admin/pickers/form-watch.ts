import { useEffect } from 'react';
import { useForm } from '@strapi/strapi/admin';
import { chosenIn, type Chosen } from './chosen';

const forms = new Map<string, Chosen>();

/** What is chosen in the form of a type that is open. */
export const chosenInForm = (uid: string): Chosen | undefined => forms.get(uid);

/** Stands beside a form, shows nothing and knows what is chosen in it: pickers ask by themselves and say nothing of it. */
export function FormWatch({ model }: { model: string }): null {
  const values = useForm('FormWatch', (state) => state.values as Record<string, unknown>);
  forms.set(model, chosenIn(values));
  useEffect(() => () => void forms.delete(model), [model]);
  return null;
}
