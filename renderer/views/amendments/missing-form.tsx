/** 缺一个单位…: a body that the measure names and nobody read, at the place of the measure. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { Role } from '../../../graph-data/model/statement.ts';
import type { AmendmentWish, EntityCard } from '../../bridge/contract.ts';
import { kindsAt, relationOf } from '../../state/amendments/index.ts';
import { FormFrame } from './form-frame.tsx';
import { RoleChoice } from './role-choice.tsx';
import { ThingSearch } from './thing-search.tsx';

export function MissingForm({ measure, name }: { readonly measure: EntityId; readonly name: string }) {
  const { t } = useTranslation();
  const [body, setBody] = useState<EntityCard | null>(null);
  const [role, setRole] = useState<Role>('joint');
  const wish: AmendmentWish | null =
    body === null
      ? null
      : {
          kind: 'claim-added',
          ...{ subject: body.id, relation: relationOf(role) },
          ...{ object: measure, role, place: measure },
        };
  return (
    <FormFrame wish={wish} aside={<p className="correction__hint">{t('amendments.missingHint')}</p>}>
      <p className="correction__claim">{name}</p>
      <ThingSearch
        label={t('amendments.missingBody')}
        kinds={kindsAt(relationOf(role), 'subject')}
        chosen={body}
        choose={setBody}
      />
      <RoleChoice role={role} choose={setRole} />
    </FormFrame>
  );
}
