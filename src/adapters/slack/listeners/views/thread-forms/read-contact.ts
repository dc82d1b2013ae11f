import type { ThreadDetails } from '../../../../../domain/threads/thread.ts';
import { CONTACT_MAX } from '../../../../../input/details/detail-values.ts';
import { readEmail, readPhone } from '../../../../../input/details/phone-and-email.ts';
import { readableName } from '../../../../../input/parse-error.ts';
import type { Field } from '../../../ids/forms.ts';
import type { fieldReader } from './field-reader.ts';
import type { FormValues } from './values.ts';

/** The fields about the contact; null if empty. */
export function readContact(
  values: FormValues,
  { at }: ReturnType<typeof fieldReader>,
): Pick<ThreadDetails, 'contact' | 'phone' | 'email'> {
  function entered(field: Field, read: (text: string) => string): string | null {
    const text = values.text(field);
    return text === null ? null : at(field, () => read(text), null);
  }
  return {
    contact: entered('contact', (text) => readableName('contact', text, CONTACT_MAX)),
    phone: entered('phone', readPhone),
    email: entered('email', readEmail),
  };
}
