/** 缺一个单位…: a body that a measure names and nobody read, at the place of the measure or at words that were left out. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { Role } from '../../../graph-data/model/statement.ts';
import type { AmendmentsInput, AmendmentWish, Failure, ReviewItemId } from '../../bridge/contract.ts';
import { kindsAt, type NamedMeasure, relationOfRole } from '../../state/amendments/index.ts';
import { adoptionOf, type ChosenThing, knownThing, useOfferNew } from './chosen-thing.ts';
import { FormFrame } from './form-frame.tsx';
import { RoleChoice } from './role-choice.tsx';
import { ThingSearch } from './thing-search.tsx';

function entriesOf(
  body: ChosenThing | null,
  role: Role,
  measure: NamedMeasure | null,
  place: ReviewItemId | EntityId | undefined,
): readonly AmendmentWish[] {
  if (body === null || measure === null || place === undefined) return [];
  return [
    ...adoptionOf(body),
    {
      ...{ kind: 'claim-added', subject: body.id, relation: relationOfRole(role) },
      ...{ object: measure.id, role, place },
    },
  ];
}

interface Props {
  /** Null where it has yet to be found. */
  readonly measure: NamedMeasure | null;
  /** Where it stands; the place of the measure where nothing is said. */
  readonly place?: ReviewItemId;
  /** The words that were left out. */
  readonly words?: string;
  readonly keep?: (input: AmendmentsInput) => Promise<Failure | null>;
  readonly aside: ReactNode;
}

export function MissingForm({ measure: likely, place, words = '', keep, aside }: Props) {
  const { t } = useTranslation();
  const [body, setBody] = useState<ChosenThing | null>(null);
  const [role, setRole] = useState<Role>('joint');
  const [measure, setMeasure] = useState(likely);
  const [elsewhere, setElsewhere] = useState(likely === null);
  const bodies = kindsAt(relationOfRole(role), 'subject');
  const offered = useOfferNew(bodies, setBody);
  return (
    <FormFrame
      entries={entriesOf(body, role, measure, place ?? measure?.id)}
      {...(keep && { keep })}
      aside={aside}
    >
      <p className="correction__claim">
        {measure?.name ?? t('amendments.noMeasure')}{' '}
        {keep !== undefined && !elsewhere && (
          <button type="button" className="link" onClick={() => setElsewhere(true)}>
            {t('amendments.otherMeasure')}
          </button>
        )}
      </p>
      {elsewhere && (
        <ThingSearch
          label={t('amendments.missingMeasure')}
          kinds={kindsAt(relationOfRole(role), 'object')}
          chosen={measure === likely ? null : measure}
          choose={(card) => setMeasure(card ?? likely)}
        />
      )}
      <div className="correction__right">
        <h4>{t('amendments.missingBody')}</h4>
        <ThingSearch
          first
          label={t('amendments.missingBody')}
          kinds={bodies}
          typed={words}
          chosen={body}
          choose={(card) => setBody(knownThing(card))}
          {...offered}
        />
      </div>
      <RoleChoice role={role} choose={setRole} />
    </FormFrame>
  );
}
